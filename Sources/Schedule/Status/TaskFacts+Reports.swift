extension TaskFacts {
    /// The periods that a recurring task had to report on up to the day, and those that it reported on before
    /// they were due. Empty where it does not recur.
    ///
    /// Nothing is expected for a period that ended before tracking began, behind the completion, or in a
    /// suspension.
    public func reportOccurrences(in plan: PlanFacts, on reference: ReferenceDay) -> [ReportOccurrence] {
        var occurrences: [ReportOccurrence] = []
        let completed = knownCompletion(in: reference)
        forEachOccurrence(in: plan, on: reference, completed: completed, through: reference.date) {
            occurrences.append($0)
        }
        return occurrences
    }

    func reportTally(
        in plan: PlanFacts, on reference: ReferenceDay, completed: CalendarDate?
    ) -> ReportTally? {
        var tally = ReportTally()
        let recurs = forEachOccurrence(
            in: plan, on: reference, completed: completed, through: reference.date
        ) {
            tally.expected += 1
            if $0.reported != nil { tally.given += 1 }
        }
        return recurs ? tally : nil
    }

    /// Visits the periods due through `last`, and those reported before. Returns whether the task recurs.
    @discardableResult
    func forEachOccurrence(
        in plan: PlanFacts, on reference: ReferenceDay, completed: CalendarDate?, through last: CalendarDate,
        _ visit: (ReportOccurrence) -> Void
    ) -> Bool {
        guard let tracked = plan.trackedSince, let schedule = ReportSchedule(self, in: plan) else {
            return false
        }
        schedule.forEachSlot(through: reference.date.year) { slot in
            let end = slot.ends
            guard end >= tracked, completed.map({ end <= $0 }) ?? true, !isSuspended(on: end) else { return }
            let due = DueDate(by: end, in: reference.calendar)
            let reported = firstReport(on: slot, of: schedule, knownOn: reference.date)
            guard due.date <= last || reported != nil else { return }
            visit(ReportOccurrence(period: slot.period, due: due, reported: reported))
        }
        return true
    }

    private func firstReport(
        on slot: ReportSchedule.Slot, of schedule: ReportSchedule, knownOn day: CalendarDate
    ) -> CalendarDate? {
        var first: CalendarDate?
        for report in reports where report.date <= day && schedule.covers(slot, report) {
            first = min(first ?? report.date, report.date)
        }
        return first
    }

    func isSuspended(on day: CalendarDate) -> Bool {
        suspensions.contains { $0.from <= day && $0.until.map { day <= $0 } ?? true }
    }
}
