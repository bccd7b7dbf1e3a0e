internal import Diagnostics
internal import Schedule
internal import VietnameseText

/// The hotlines that hold on the day that the site speaks for; those that have ended or not begun are in no
/// list.
public struct HotlineDirectory: Sendable {
    /// By `thu_tu`, then kind and name; illustrative ones last.
    public let all: [Hotline]
    private let byId: [String: Hotline]
    private let byAgency: [String: [Hotline]]
    /// The agencies with a hotline that begins on a day to come.
    private let awaiting: Set<String>

    init(_ records: [Document], agencies: [String: Agency], on day: CalendarDate) {
        awaiting = Set(
            records.filter { record in record.date(HotlineKey.effective).map { $0 > day } ?? false }
                .compactMap { $0[HotlineKey.agency].scalar?.string })
        let open = records.filter { $0.isOpen(on: day) }
        let lines = open.compactMap { record -> Hotline? in
            let agency = record[HotlineKey.agency].scalar.flatMap { agencies[$0.string] }
            return agency.map { Hotline(record, agency: $0, on: day) }
        }
        byId = Dictionary(lines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        all = lines.sortedAlphabetically { $0.name?.string ?? $0.id }.enumerated()
            .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
        byAgency = Dictionary(grouping: all) { $0.agency.id }
    }

    public subscript(id: String) -> Hotline? { byId[id] }

    public var isEmpty: Bool { all.isEmpty }

    public func lines(of agency: Agency) -> [Hotline] { byAgency[agency.id] ?? [] }

    /// Whether it is known already that the agency will have further lines.
    public func awaitsLine(of agency: Agency) -> Bool { awaiting.contains(agency.id) }

    /// The unit's own lines.
    public func lines(of unit: Unit, in agency: Agency) -> [Hotline] {
        lines(of: agency).filter { $0.unit.map { $0.id.hasSameText(as: unit.id) } ?? false }
    }

    /// Whom to call about a field of administration: the agency's lines for the field, else those of the
    /// unit that answers for it, else those for all matters.
    public func lines(for subject: String?, of agency: Agency, unit: Unit? = nil) -> [Hotline] {
        let own = lines(of: agency)
        let fitting = own.filter { line in subject.map { line.subjects.contains($0) } ?? false }
        if !fitting.isEmpty { return fitting }
        if let unit {
            let ofUnit = lines(of: unit, in: agency)
            if !ofUnit.isEmpty { return ofUnit }
        }
        return own.filter(\.subjects.isEmpty)
    }
}

extension Hotline {
    /// What orders the list: real before illustrative, `thu_tu`, then the kinds as the schema has them.
    fileprivate var rank: Int {
        let order = document[HotlineKey.order].scalar.flatMap(integer) ?? 10_000
        let kind = document[HotlineKey.kind].scalar?.string
        let kinds = HotlineKey.kind.field.type.choices
        let position = kinds.firstIndex { $0.value == kind } ?? kinds.count
        return (isIllustrative ? 1_000_000 : 0) + order * 10 + min(position, 9)
    }
}
