public import Diagnostics
public import Schedule
internal import Synchronization

/// What was read, compared and found sound: the only thing that pages can be planned from.
public final class SiteContent: Sendable {
    public let settings: Record
    public let owner: Agency
    /// The owner first, then by name; illustrative ones last.
    public let agencies: [Agency]
    /// The newest first; illustrative ones last.
    public let plans: [Plan]
    /// Who has which tasks.
    public let work: WorkIndex
    /// What is due when.
    public let calendar: DueCalendar
    /// The fields of administration, in the order of `linh-vuc.yaml`.
    public let subjects: [Subject]
    /// The entries of `viet-tat.yaml`.
    public let abbreviations: [Record]
    public let pages: [Document]
    /// The procedures of `thu-tuc/`.
    public let procedures: ProcedureIndex
    /// The documents of `van-ban/` with their validity on the day.
    public let registry: DocumentRegistry
    /// Who names which document.
    public let citations: CitationIndex
    /// The hotlines that hold on the day.
    public let hotlines: HotlineDirectory
    /// The indices with their scores, by path; illustrative ones last.
    public let indices: [ScoreIndex]
    /// What is done for which index.
    public let indexWork: IndexWork
    private let indexPositions: [String: Int]
    private let subjectPositions: [String: Int]
    private let agencyPositions: [String: Int]
    private let planPositions: [String: Int]
    private let records: [ContentKind: [Document]]
    /// Petitions, results, apologies, obligations.
    public let registers: Registers
    public let workingCalendar: WorkingCalendar
    /// The files that lie beside records, by the path in `content/`.
    public let attachmentFiles: Set<ContentPath>
    /// Old addresses with the records that they lead to.
    public let redirects: [Redirect]
    /// The releases up to the day that the site speaks for.
    public let ledger: Ledger
    private let hasDamagedRelease: Bool
    /// The checklist, once somebody has asked for it.
    let judged = Mutex<[ObligationFinding]?>(nil)
    /// The tables of open data with their rows, once somebody has asked for a kind's.
    let counted = Mutex<[ContentKind: [(table: DataTable, rows: Int)]]>([:])
    /// The day that the site speaks for.
    public let day: CalendarDate
    /// Within how many working days a task is "sắp đến hạn".
    public let soonDays: Int

    init(
        settings: Record,
        owner: Agency,
        agencies: [Agency],
        plans: [Plan],
        work: WorkIndex,
        calendar: DueCalendar,
        subjects: [Subject],
        abbreviations: [Record],
        pages: [Document],
        procedures: ProcedureIndex,
        registry: DocumentRegistry,
        citations: CitationIndex,
        hotlines: HotlineDirectory,
        records: [ContentKind: [Document]],
        registers: Registers,
        workingCalendar: WorkingCalendar,
        attachmentFiles: Set<ContentPath>,
        redirects: [Redirect],
        ledger: Ledger,
        hasDamagedRelease: Bool,
        day: CalendarDate,
        soonDays: Int
    ) {
        self.settings = settings
        self.owner = owner
        self.agencies = agencies
        self.plans = plans
        self.work = work
        self.calendar = calendar
        self.subjects = subjects
        self.abbreviations = abbreviations
        self.pages = pages
        self.procedures = procedures
        self.registry = registry
        self.citations = citations
        self.hotlines = hotlines
        self.records = records
        self.registers = registers
        self.workingCalendar = workingCalendar
        let found = (records[.index] ?? []).map { ScoreIndex($0) }
        indices = found.filter { !$0.isIllustrative } + found.filter(\.isIllustrative)
        indexPositions = positions(indices.map(\.id))
        subjectPositions = positions(subjects.map(\.id.string))
        agencyPositions = positions(agencies.map(\.id))
        planPositions = positions(plans.map(\.id))
        indexWork = IndexWork(plans)
        self.attachmentFiles = attachmentFiles
        self.redirects = redirects
        self.ledger = ledger
        self.hasDamagedRelease = hasDamagedRelease
        self.day = day
        self.soonDays = soonDays
    }

    /// The visible records of a kind that stands for itself (no agency, plan, task or page), by path.
    public func records(of kind: ContentKind) -> [Document] { records[kind] ?? [] }

    public var documents: [Document] { records(of: .document) }

    /// What is good to know of a site that is sound.
    public var notes: [Diagnostic] {
        guard ledger.isEmpty, !hasDamagedRelease else { return [] }
        return [
            Diagnostic(
                .missingLedger, at: nil,
                "trang chưa có bản công bố nào trong sổ tính đến ngày \(day.figures)",
                expected: "Khi nội dung đã được duyệt, chạy «congkhai release» rồi commit "
                    + "content/\(Release.folder)/: từ đó trang xét được việc xóa, sửa những gì đã công bố.")
        ]
    }

    public func index(_ id: String) -> ScoreIndex? { indexPositions[id].map { indices[$0] } }
    public func subject(_ id: String) -> Subject? { subjectPositions[id].map { subjects[$0] } }
    public func agency(_ id: String) -> Agency? { agencyPositions[id].map { agencies[$0] } }
    public func plan(_ id: String) -> Plan? { planPositions[id].map { plans[$0] } }
}

/// Where each id stands; the first place of one that stands twice.
private func positions(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
}
