public import Schedule

/// An administrative procedure with everything that pages take from it, worked out once.
public final class Procedure: Sendable {
    public let document: Document
    public let agency: Agency
    public let subject: Subject
    /// Who answers for the text; nil where it is not said.
    public let unit: Unit?
    public let channels: [Channel]
    public let cases: [ProcedureCase]
    public let regimes: [Regime]
    /// `ma`, else the full code; nil where the source has none.
    public let code: String?
    /// The limits by channel and by case, each once, in the record's order.
    public let limits: [TimeLimit]
    public let isIllustrative: Bool
    public let isRepealed: Bool
    /// `toan-trinh`, `mot-phan`, `cung-cap-thong-tin`; nil where it is not said.
    public let level: String?
    public let audiences: [String]
    /// `tinh`, `xa`: where it is handled.
    public let tiers: [String]
    /// When the text was last reviewed or changed, else the day from which it holds; nil where none is said.
    public let textDate: CalendarDate?
    private let formPositions: [String: Int]

    init(_ document: Document, agency: Agency, subject: Subject) {
        self.document = document
        self.agency = agency
        self.subject = subject
        if let id = document[ProcedureKey.unit].scalar, case .unit(_, let unit)? = agency.member(id) {
            self.unit = unit
        } else {
            unit = nil
        }
        channels = document[ProcedureKey.channels].items.compactMap(\.group).map { Channel($0) }
        cases = document[ProcedureKey.cases].items.compactMap(\.group).compactMap { ProcedureCase($0) }
        code = (document[ProcedureKey.code].scalar ?? document[ProcedureKey.fullCode].scalar)?.string
        var limits: [TimeLimit] = []
        for limit in channels.compactMap(\.limit) + cases.compactMap(\.limit) where !limits.contains(limit) {
            limits.append(limit)
        }
        self.limits = limits
        regimes = document[ProcedureKey.temporary].items.compactMap(\.group).compactMap { Regime($0) }
        isIllustrative = agency.isIllustrative || document[common: .illustrative].isTrue
        isRepealed = document[ProcedureKey.state].scalar?.string == "bai-bo"
        level = document[ProcedureKey.serviceLevel].scalar?.string
        audiences = document[ProcedureKey.audiences].items.compactMap { $0.scalar?.string }
        tiers = document[ProcedureKey.levels].items.compactMap { $0.scalar?.string }
        textDate = document.procedureTextDate
        let forms = document[ProcedureKey.forms].items.compactMap { $0.group?[FormKey.id].scalar?.string }
        formPositions = Dictionary(
            forms.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    public var id: String { document.id }
    public var name: String { document[ProcedureKey.name].scalar?.string ?? id }

    /// The form of this id, among the record's own.
    public func form(_ id: String) -> Record? {
        let forms = document[ProcedureKey.forms].items
        return formPositions[id].flatMap { forms.indices.contains($0) ? forms[$0].group : nil }
    }

    /// The papers of a case, or of all where the case names none of its own.
    public func papers(in situation: ProcedureCase?) -> FieldValue {
        if let own = situation?.fields[CaseKey.papers], !own.isAbsent { return own }
        return document[ProcedureKey.papers]
    }

    public func regimes(_ state: Regime.State, on day: CalendarDate) -> [Regime] {
        regimes.filter { $0.state(on: day) == state }
    }
}

extension Document {
    fileprivate var procedureTextDate: CalendarDate? {
        let reviewed = self[common: .review].group?[ReviewKey.date].scalar
        let changed = self[common: .changes].items.compactMap { $0.group?[ChangeKey.date].scalar }
        let days = (changed + [reviewed].compactMap { $0 }).compactMap { CalendarDate($0) }
        return days.max() ?? self[ProcedureKey.effective].scalar.flatMap { CalendarDate($0) }
    }
}
