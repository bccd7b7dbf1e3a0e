public import Diagnostics
public import Schedule

/// An agency with its units and groups.
public final class Agency: Sendable {
    public let document: Document
    public let units: [Unit]
    public let groups: [UnitGroup]

    init(_ document: Document) {
        self.document = document
        var seen: Set<String> = []
        // A second unit of one id was reported; a second page of one address would say the same again.
        units = document[AgencyKey.units].items.compactMap(\.group).compactMap(Unit.init)
            .filter { seen.insert($0.id.string).inserted }.enumerated().map { number, unit in
                var unit = unit
                unit.number = number
                return unit
            }
        groups = document[AgencyKey.groups].items.compactMap(\.group).compactMap(UnitGroup.init)
    }

    public var id: String { document.id }
    public var name: FieldValue { document[AgencyKey.name] }
    public var isIllustrative: Bool { document[common: .illustrative].isTrue }

    /// Whether the agency is no more under this name.
    public func hasEnded(by day: CalendarDate) -> Bool {
        document[AgencyKey.validTo].scalar.flatMap { CalendarDate($0) }.map { $0 < day } ?? false
    }

    /// The unit or group of this id.
    func member(named id: String) -> Party? {
        if let unit = units.first(where: { $0.id.string == id }) { return .unit(self, unit) }
        return groups.first { $0.id.string == id }.map { .group(self, $0) }
    }

    /// The unit or group of this id.
    public func member(_ id: SourceString) -> Party? {
        if let unit = units.first(where: { $0.id.hasSameText(as: id) }) { return .unit(self, unit) }
        if let group = groups.first(where: { $0.id.hasSameText(as: id) }) { return .group(self, group) }
        return nil
    }
}

public struct Unit: Sendable {
    public let id: SourceString
    public let fields: Record
    /// Its place among the agency's units, from 0: tells it apart from the others without its text.
    public fileprivate(set) var number = 0

    init?(_ fields: Record) {
        guard let id = fields[UnitKey.id].scalar else { return nil }
        self.id = id
        self.fields = fields
    }

    public var name: SourceString { fields[UnitKey.name].scalar ?? id }
}

/// Several units under one name: "các phòng chuyên môn".
public struct UnitGroup: Sendable {
    public let id: SourceString
    public let fields: Record

    init?(_ fields: Record) {
        guard let id = fields[UnitGroupKey.id].scalar else { return nil }
        self.id = id
        self.fields = fields
    }

    public var name: SourceString { fields[UnitGroupKey.name].scalar ?? id }

    /// Whether the group is known to hold the unit; false where the plan does not say who is in it.
    public func contains(_ unit: Unit) -> Bool {
        fields[UnitGroupKey.members].items.contains { $0.scalar.map { $0.hasSameText(as: unit.id) } ?? false }
    }
}
