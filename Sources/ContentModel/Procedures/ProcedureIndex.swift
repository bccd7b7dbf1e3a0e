internal import Diagnostics
internal import Schedule
internal import VietnameseText

/// The procedures with their lists and the ways between them, made once: a page looks up, it never searches.
public final class ProcedureIndex: Sendable {
    /// By field and name; those that were repealed behind those that hold, illustrative ones last.
    public let all: [Procedure]
    /// The lists that have something in them: all, by field, agency, level, tier and audience.
    public let filters: [ProcedureFilter]
    /// The time limits of procedures that hold, the shortest first.
    public let limits: [LimitTable]
    private let byId: [String: Procedure]
    private let lists: [ProcedureFilter: ProcedureList]
    private let byUnit: [String: [Procedure]]
    private let replacements: [String: [Procedure]]
    private let spans: Set<LimitSpan>

    init(
        _ records: [Document], agencies: [Agency], subjects: [Subject], _ calendar: WorkingCalendar,
        day: CalendarDate
    ) {
        let owners = Dictionary(agencies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let fields = Dictionary(
            subjects.map { ($0.id.string, $0) }, uniquingKeysWith: { first, _ in first })
        let found = records.compactMap { record -> Procedure? in
            guard let owner = record[ProcedureKey.agency].scalar.flatMap({ owners[$0.string] }),
                let field = record[ProcedureKey.subject].scalar.flatMap({ fields[$0.string] })
            else { return nil }
            return Procedure(record, agency: owner, subject: field)
        }
        all = ordered(found, subjects)
        byId = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var lists: [ProcedureFilter: [Procedure]] = [:]
        for procedure in all {
            for filter in procedure.filters { lists[filter, default: []].append(procedure) }
        }
        self.lists = lists.mapValues { ProcedureList($0) }
        filters = orderedFilters(subjects, agencies).filter { lists[$0] != nil }
        byUnit = Dictionary(grouping: all.filter { $0.unit != nil }) { $0.unitKey ?? "" }
        var replacements: [String: [Procedure]] = [:]
        for procedure in all {
            for old in procedure.document[ProcedureKey.replaces].items.compactMap({ $0.scalar?.string }) {
                replacements[old, default: []].append(procedure)
            }
        }
        self.replacements = replacements
        limits = LimitTable.tables(of: all.filter { !$0.isRepealed }, calendar, from: day)
        spans = Set(limits.map(\.span))
    }

    public var isEmpty: Bool { all.isEmpty }

    public subscript(id: String) -> Procedure? { byId[id] }

    /// What a list shows; empty where nothing fits.
    public func list(_ filter: ProcedureFilter) -> ProcedureList { lists[filter] ?? ProcedureList([]) }

    /// The procedures whose text a unit answers for.
    public func list(of unit: Unit, in agency: Agency) -> [Procedure] {
        byUnit["\(agency.id)/\(unit.id)"] ?? []
    }

    /// What was put in the place of a procedure.
    public func successors(of procedure: Procedure) -> [Procedure] { replacements[procedure.id] ?? [] }

    /// Whether there is a page that reckons with the limit.
    public func hasTable(of span: LimitSpan) -> Bool { spans.contains(span) }
}

/// A list of procedures with its counts, made once: every page of lists shows those of all others.
public struct ProcedureList: Sendable {
    /// In the order of all.
    public let procedures: [Procedure]
    public let repealedCount: Int
    /// Also of a list with nothing in it.
    public let isIllustrative: Bool

    init(_ procedures: [Procedure]) {
        self.procedures = procedures
        repealedCount = procedures.count(where: \.isRepealed)
        isIllustrative = procedures.allSatisfy(\.isIllustrative)
    }

    public var isEmpty: Bool { procedures.isEmpty }

    /// How many hold or will hold.
    public var currentCount: Int { procedures.count - repealedCount }
}

extension Procedure {
    fileprivate var filters: [ProcedureFilter] {
        [.all, .subject(subject.id.string), .agency(agency.id)] + (level.map { [.level($0)] } ?? [])
            + Set(tiers).map { .tier($0) } + Set(audiences).map { .audience($0) }
    }

    fileprivate var unitKey: String? { unit.map { "\(agency.id)/\($0.id)" } }
}

private func ordered(_ procedures: [Procedure], _ subjects: [Subject]) -> [Procedure] {
    let positions = Dictionary(
        subjects.enumerated().map { ($0.element.id.string, $0.offset) },
        uniquingKeysWith: { first, _ in first })
    let named = procedures.sortedAlphabetically(by: \.name)
    return named.enumerated().map { offset, procedure in
        let rank =
            (procedure.isIllustrative ? 2 : 0) + (procedure.isRepealed ? 1 : 0)
        return (key: (rank, positions[procedure.subject.id.string] ?? 0, offset), procedure: procedure)
    }.sorted { $0.key < $1.key }.map(\.procedure)
}

private func orderedFilters(_ subjects: [Subject], _ agencies: [Agency]) -> [ProcedureFilter] {
    [.all] + subjects.map { .subject($0.id.string) } + agencies.map { .agency($0.id) }
        + ProcedureKey.serviceLevel.field.type.words.map { .level($0) }
        + ProcedureKey.levels.field.type.words.map { .tier($0) }
        + ProcedureKey.audiences.field.type.words.map { .audience($0) }
}
