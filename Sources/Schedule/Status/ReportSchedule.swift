/// Which periods a task reports on: from its recurring and continuous deadlines, and for these from the
/// plan's reporting periods.
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

    /// A period that the task reports on.
    struct Slot {
        let period: Period
        /// The first of the days whose reports are on it: those behind the period before, which may lie
        /// inside it.
        let begins: CalendarDate
        let ends: CalendarDate
    }

    /// Calls back for each period that ends within the task's days, up to the end of that year.
    func forEachSlot(through year: Int, _ visit: (Slot) -> Void) {
        var begins = first
        let lastYear = min(year, last?.year ?? year)
        guard first.year <= lastYear else { return }
        for year in first.year...lastYear {
            for month in 1...12 {
                guard let period = kinds.period(endingIn: month, of: year) else { continue }
                let ends = period.last
                if let last, ends > last { return }
                guard ends >= first else { continue }
                visit(Slot(period: period, begins: begins, ends: ends))
                begins = ends.advanced(by: 1)
            }
        }
    }

    /// Whether a report is on that period: the period that it names, else the one that it was made in.
    func covers(_ slot: Slot, _ report: TaskFacts.Report) -> Bool {
        guard let named = report.period else { return slot.begins <= report.date && report.date <= slot.ends }
        return named.year == slot.period.year && named.lastMonth == slot.period.lastMonth
            && kinds.contains(ReportingKinds(named.kind))
    }
}
