internal import Diagnostics
internal import Schedule

/// Gathers the facts of tasks and computes their status on the day that the site speaks for: the one place
/// where a task's keys become what Schedule reckons with.
struct TaskScheduler: Sendable {
    private let site: ReadSite
    private let reference: ReferenceDay

    init(_ site: ReadSite) {
        self.site = site
        let soon = site.settings?[SiteKey.soonDays].scalar.flatMap(integer) ?? Self.usualSoonDays
        reference = ReferenceDay(site.day, soonDays: soon, calendar: site.workingCalendar)
    }

    private static let usualSoonDays = 5

    var soonDays: Int { reference.soonDays }

    /// How the task stands, and all that is due of it, the earliest first.
    func judge(_ task: Document, in plan: PlanFacts) -> (status: TaskStatus, dueEntries: [DueEntry]) {
        let facts = facts(of: task, years: plan.years)
        let entries = facts.dueEntries(in: plan, on: reference).enumerated().sorted { one, other in
            (one.element.current.date, one.offset) < (other.element.current.date, other.offset)
        }
        return (facts.status(in: plan, on: reference), entries.map(\.element))
    }

    /// The earliest day that the plan itself sets for the task or a part of it; nil where it sets none.
    func firstDueDate(of task: Document, in plan: PlanFacts) -> CalendarDate? {
        judge(task, in: plan).dueEntries.compactMap { entry in
            if case .report = entry.subject { nil } else { entry.original?.date }
        }.min()
    }

    private func facts(of task: Document, years: PlanYears) -> TaskFacts {
        var facts = TaskFacts(deadline(task[TaskKey.deadline], years))
        facts.milestones = task[TaskKey.milestones].items.compactMap(\.group).map { milestone in
            TaskFacts.Milestone(
                deadline(milestone[MilestoneKey.deadline], years),
                completion: completion(milestone[MilestoneKey.completed], milestone[MilestoneKey.evidence]))
        }
        facts.completion = completion(task[TaskKey.completed], task[TaskKey.evidence])
        facts.extensions = task[TaskKey.extensions].items.compactMap(\.group).compactMap(`extension`)
        facts.suspensions = task[TaskKey.suspensions].items.compactMap(\.group).compactMap(suspension)
        facts.reports = task[TaskKey.progress].items.compactMap(\.group).compactMap(report)
        return facts
    }

    /// Phrases that can't be read are reported by `DeadlineRule`.
    private func deadline(_ value: FieldValue, _ years: PlanYears) -> Deadline? {
        value.scalar.flatMap { readDeadline($0, in: years).0 }
    }

    private func completion(_ day: FieldValue, _ evidence: FieldValue) -> TaskFacts.Completion? {
        day.scalar.flatMap { CalendarDate($0) }
            .map { TaskFacts.Completion($0, hasEvidence: !evidence.items.isEmpty) }
    }

    private func `extension`(_ fields: Record) -> TaskFacts.Extension? {
        guard let until = fields[ExtensionKey.until].scalar.flatMap({ CalendarDate($0) }) else { return nil }
        let decided = decisionDate(of: fields[ExtensionKey.document]) { site.lookup.document(.document, $0) }
        return TaskFacts.Extension(until: until, decided: decided)
    }

    private func suspension(_ fields: Record) -> TaskFacts.Suspension? {
        fields[SuspensionKey.from].scalar.flatMap { CalendarDate($0) }.map { from in
            TaskFacts.Suspension(
                from: from, until: fields[SuspensionKey.until].scalar.flatMap { CalendarDate($0) })
        }
    }

    private func report(_ fields: Record) -> TaskFacts.Report? {
        fields[ProgressKey.date].scalar.flatMap { CalendarDate($0) }.map { date in
            TaskFacts.Report(date, on: fields[ProgressKey.period].scalar.flatMap { Period($0) })
        }
    }
}

extension Document {
    /// Of a plan: what the status of its tasks takes from it; nil where it names no year.
    var planFacts: PlanFacts? {
        let kinds = self[PlanKey.reportingPeriods].items.compactMap {
            $0.scalar.flatMap { Period.Kind(key: $0.string) }
        }
        return planYears.map { years in
            PlanFacts(
                years, trackedSince: self[PlanKey.trackedSince].scalar.flatMap { CalendarDate($0) },
                reporting: ReportingKinds(kinds))
        }
    }

    /// Of a plan: the years that it covers; nil is reported by `PlanYearsRule`.
    var planYears: PlanYears? {
        let years = self[PlanKey.years].items.compactMap { $0.scalar.flatMap(integer) }
        return PlanYears(years: years, through: self[PlanKey.finalYear].scalar.flatMap(integer))
    }
}

extension ReadSite {
    /// The calendar of `lich-nghi.yaml`; without it only weekends are days off and no year is complete.
    var workingCalendar: WorkingCalendar {
        let file = records(of: .holidays).first
        let days = file?[CalendarKey.days].items.compactMap(\.group) ?? []
        let entries = days.compactMap { day -> WorkingCalendar.Entry? in
            guard let date = day[HolidayKey.date].scalar.flatMap({ CalendarDate($0) }) else { return nil }
            let isWorked = day[HolidayKey.kind].scalar.map { $0 == "lam-bu" } ?? false
            return WorkingCalendar.Entry(date, isWorked ? .workedInLieu : .dayOff)
        }
        let complete = file?[CalendarKey.completeYears].items.compactMap { $0.scalar.flatMap(integer) } ?? []
        return WorkingCalendar(entries, completeYears: complete)
    }
}
