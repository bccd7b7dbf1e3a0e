public import Diagnostics
public import Schedule

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
    public let indices: [Document]
    public let documents: [Document]
    public let pages: [Document]
    /// The files that lie beside records, by the path in `content/`.
    public let attachmentFiles: Set<ContentPath>
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
        indices: [Document],
        documents: [Document],
        pages: [Document],
        attachmentFiles: Set<ContentPath>,
        day: CalendarDate,
        soonDays: Int
    ) {
        self.settings = settings
        self.owner = owner
        self.agencies = agencies
        self.plans = plans
        self.work = work
        self.calendar = calendar
        self.indices = indices
        self.documents = documents
        self.pages = pages
        self.attachmentFiles = attachmentFiles
        self.day = day
        self.soonDays = soonDays
    }

    public func agency(_ id: String) -> Agency? { agencies.first { $0.id == id } }
    public func plan(_ id: String) -> Plan? { plans.first { $0.id == id } }
}

/// Compares what was read; gives content as far as it is sound, and every fault.
public func check(_ site: ReadSite) -> (SiteContent?, [Diagnostic]) {
    let faults = rules.flatMap { $0.faults(in: site) }
    return (SiteAssembly(site).content(), faults)
}
