internal import Diagnostics
internal import Parallelism
internal import Schedule
internal import VietnameseText

/// Puts agencies, plans and tasks together; leaves out drafts and what is not to be seen yet.
struct SiteAssembly: Sendable {
    private let site: ReadSite
    private let agencies: [String: Agency]
    private let schedule: TaskScheduler

    init(_ site: ReadSite) {
        self.site = site
        let visible = site.visible.filter { $0.name.kind == .agency }
        agencies = Dictionary(visible.map { ($0.id, Agency($0)) }, uniquingKeysWith: { first, _ in first })
        schedule = TaskScheduler(site)
    }

    /// Where `trang.yaml` is at fault its place is held by an empty record and the first agency: there is no
    /// publication then, but the links of all other texts can still be followed in the same run.
    func content(jobs: Int) -> SiteContent? {
        let settings =
            site.settings
            ?? Record(
                schema: SiteKey.schema,
                values: SiteKey.schema.fields.map { _ in .absent })
        let named = settings[SiteKey.owner].scalar.flatMap { agencies[$0.string] }
        guard let owner = named ?? agencies.values.min(by: { $0.id < $1.id }) else { return nil }
        let tasks = Dictionary(grouping: site.documents(of: .task).filter { $0.isVisible(on: site.day) }) {
            $0.name.parent ?? ""
        }
        let documents = site.documents(of: .plan).filter { $0.isVisible(on: site.day) }
        let plans = inParallel(documents.count, jobs: jobs) {
            plan(documents[$0], tasks[documents[$0].id] ?? [])
        }
        let ordered = ordered(plans.compactMap(\.self))
        let (work, calendar) = inParallel(jobs: jobs, { WorkIndex(ordered) }, { DueCalendar(ordered) })
        let orderedAgencies = self.ordered(owner)
        let subjects = site.records(of: .fields).compactMap { Subject($0) }
        let procedures = ProcedureIndex(
            visible(.procedure), agencies: orderedAgencies, subjects: subjects, site.workingCalendar,
            day: site.day)
        let records = Dictionary(uniqueKeysWithValues: ContentKind.standalone.map { ($0, visible($0)) })
        return SiteContent(
            settings: settings, owner: owner, agencies: orderedAgencies, plans: ordered,
            work: work, calendar: calendar,
            subjects: subjects,
            abbreviations: site.records(of: .abbreviations), pages: orderedPages(),
            procedures: procedures,
            registry: site.registry, citations: site.citations,
            hotlines: HotlineDirectory(visible(.hotline), agencies: agencies, on: site.day),
            records: records,
            registers: Registers(site, owner: owner, agencies: orderedAgencies, subjects: subjects) {
                records[$0] ?? []
            }, workingCalendar: site.workingCalendar,
            attachmentFiles: site.attachments, redirects: redirects(),
            ledger: site.ledger.known(on: site.day),
            hasDamagedRelease: site.hasDamagedRelease, day: site.day, soonDays: schedule.soonDays)
    }

    private func redirects() -> [Redirect] {
        site.visible.flatMap(\.redirects)
    }

    private func visible(_ kind: ContentKind) -> [Document] {
        site.documents(of: kind).filter { $0.isVisible(on: site.day) }
    }

    private func ordered(_ owner: Agency) -> [Agency] {
        let others = agencies.values.filter { $0 !== owner }.sorted { $0.id < $1.id }
            .sortedAlphabetically { $0.name.scalar?.string ?? $0.id }
        return [owner] + others.filter { !$0.isIllustrative } + others.filter(\.isIllustrative)
    }

    private func ordered(_ plans: [Plan]) -> [Plan] {
        plans.sorted { one, other in
            if one.isIllustrative != other.isIllustrative { return other.isIllustrative }
            let (first, second) = (one.newestDate, other.newestDate)
            return first != second ? first > second : one.id < other.id
        }
    }

    private func orderedPages() -> [Document] {
        visible(.page).sorted { one, other in
            let (first, second) = (
                one[PageKey.order].scalar.flatMap(integer), other[PageKey.order].scalar.flatMap(integer)
            )
            return (first ?? .max, one.id) < (second ?? .max, other.id)
        }
    }

    private func plan(_ document: Document, _ tasks: [Document]) -> Plan? {
        guard let agency = document[PlanKey.agency].scalar.flatMap({ agencies[$0.string] }),
            let facts = document.planFacts
        else { return nil }
        let ordered = tasks.map { (key: PlanOrder($0.id), task: $0) }.sorted { $0.key < $1.key }
        return Plan(
            document, agency: agency, tasks: ordered.map { task($0.task, in: facts, agency) })
    }

    func task(_ document: Document, in plan: PlanFacts, _ agency: Agency) -> Task {
        let milestones = document[TaskKey.milestones].items.compactMap(\.group).map { fields in
            Milestone(
                fields: fields, leads: agency.assignments(fields[MilestoneKey.leads], others: agencies),
                supporters: agency.assignments(fields[MilestoneKey.supporters], others: agencies))
        }
        let judgement = schedule.judge(document, in: plan)
        return Task(
            document, leads: agency.assignments(document[TaskKey.leads], others: agencies),
            supporters: agency.assignments(document[TaskKey.supporters], others: agencies),
            milestones: milestones, status: judgement.status, dueEntries: judgement.dueEntries)
    }
}

extension SourceString {
    /// A file has a name with a point; most sources are ids or URLs.
    var mayNameFile: Bool {
        withUTF8 { bytes in
            bytes.contains(UInt8(ascii: ".")) && !bytes.contains(UInt8(ascii: ":"))
        }
    }
}

extension FieldType {
    var mayNameAttachment: Bool {
        switch self {
        case .attachment, .source: true
        default: false
        }
    }
}

extension Plan {
    /// For ordering only: the date of issue, or the first year where none is printed.
    fileprivate var newestDate: String {
        document[PlanKey.issued].scalar?.string ?? document[PlanKey.years].items.first?.scalar?.string ?? ""
    }
}

extension Document {
    /// Itself and, where it is a task, its plan.
    func isVisible(on day: CalendarDate, _ hiddenPlans: Set<String>) -> Bool {
        guard isVisible(on: day) else { return false }
        guard name.kind == .task, let plan = name.parent else { return true }
        return !hiddenPlans.contains(plan)
    }

    /// Neither a draft nor embargoed beyond the day.
    func isVisible(on day: CalendarDate) -> Bool {
        if self[common: .draft].isTrue { return false }
        guard let embargo = self[common: .embargo].scalar.flatMap({ Timestamp($0) }) else { return true }
        return embargo <= Timestamp(startOf: day)
    }
}
