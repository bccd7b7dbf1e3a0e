/// Which periods a task reports on: from its recurring and continuous deadlines, and for these from the plan's
/// reporting periods.
struct ReportSchedule {
    let kinds: ReportingKinds
    /// The days that the task goes on; without an end where that is not known.
    let first: CalendarDate
    let last: CalendarDate?

    /// nil where the task does not recur, or nothing says how often it is reported on.
    init?(_ facts: TaskFacts, in plan: PlanFacts) {
        var found = Finding()
        found.add(facts.deadline)
        for milestone in facts.milestones { found.add(milestone.deadline) }
        guard let first = found.first else { return nil }
        kinds = found.kinds.isEmpty ? plan.reporting : found.kinds
        guard !kinds.isEmpty else { return nil }
        self.first = first
        last = found.isOpen ? nil : found.last
    }

    private struct Finding {
        var kinds: ReportingKinds = []
        var first: CalendarDate?
        var last: CalendarDate?
        var isOpen = false

        mutating func add(_ deadline: Deadline?) {
            guard let deadline else { return }
            for part in deadline.parts {
                switch part.reading {
                case .recurring(let more, let span):
                    kinds.formUnion(more)
                    add(span.first, span.last)
                case .continuous(let from, let until): add(from, until)
                default: continue
                }
            }
        }

        private mutating func add(_ from: CalendarDate, _ until: CalendarDate?) {
            first = min(first ?? from, from)
            if let until { last = max(last ?? until, until) } else { isOpen = true }
        }
    }

    /// Calls back for each period that ends within the task's days, from the first to the last one of the
    /// year given, with the day before which its own days begin.
    func forEachPeriod(through year: Int, _ visit: (_ period: Period, _ begins: CalendarDate) -> Void) {
        var begins = first
        let lastYear = min(year, last?.year ?? year)
        guard first.year <= lastYear else { return }
        for year in first.year...lastYear {
            for month in 1...12 {
                guard let period = kinds.period(endingIn: month, of: year), period.last >= first else {
                    continue
                }
                if let last, period.last > last { return }
                visit(period, begins)
                begins = period.last.advanced(by: 1)
            }
        }
    }
}

extension ReportSchedule {
    /// Whether a report is on that period: the period that it names, else the one that it was made in.
    func covers(_ period: Period, since begins: CalendarDate, _ report: TaskFacts.Report) -> Bool {
        guard let named = report.period else { return begins <= report.date && report.date <= period.last }
        return named == period || kinds.contains(ReportingKinds(named.kind)) && named.last == period.last
    }
}
