/// Something of a task that is due on a day: a line of a calendar.
public struct DueEntry: Sendable, Hashable {
    public enum Subject: Sendable, Hashable {
        case task
        /// An earlier one of several dates in the task's phrase: its words, `Quý IV/2020`.
        case interim(String)
        /// A milestone, by its index.
        case milestone(Int)
        /// A recurring task's report on a period.
        case report(Period)
    }

    public let subject: Subject
    /// As the plan has it; nil where only an extension gave it a date.
    public let original: DueDate?
    /// As it was extended up to the day.
    public let current: DueDate
    /// Whether it was completed, with evidence, or reported up to the day.
    public let isDone: Bool
}

extension TaskFacts {
    /// All that is due of the task, in no particular order: its dates and milestones and, where the plan is
    /// tracked, the reports of a recurring task up to the end of the year of that day.
    public func dueEntries(in plan: PlanFacts, on reference: ReferenceDay) -> [DueEntry] {
        let completed = knownCompletion(in: reference)
        var entries = promises(completed: completed, on: reference).compactMap { promise -> DueEntry? in
            promise.extendedDue.map { due in
                DueEntry(
                    subject: promise.milestone.map(DueEntry.Subject.milestone) ?? .task,
                    original: promise.due, current: due, isDone: promise.completed != nil)
            }
        }
        entries += interimDates(in: reference.calendar, isDone: completed != nil)
        forEachOccurrence(
            in: plan, on: reference, completed: completed, through: .lastDay(of: reference.date.year)
        ) {
            entries.append(
                DueEntry(
                    subject: .report($0.period), original: $0.due, current: $0.due, isDone: $0.reported != nil
                ))
        }
        return entries
    }

    /// The dates of the task's own phrase before its last one.
    private func interimDates(in calendar: WorkingCalendar, isDone: Bool) -> [DueEntry] {
        guard let deadline, let last = deadline.due(in: calendar) else { return [] }
        return deadline.parts.compactMap { part in
            guard let due = part.reading.due(in: calendar), due.date < last.date else { return nil }
            return DueEntry(
                subject: .interim(deadline.text(of: part)), original: due, current: due, isDone: isDone)
        }
    }
}

extension Deadline {
    /// The years that its due dates were looked up in and that the calendar does not know completely.
    public func incompleteYears(in calendar: WorkingCalendar) -> [Int] {
        var years: Set<Int> = []
        for part in parts {
            guard let due = part.reading.due(in: calendar), due.isProvisional else { continue }
            years.formUnion(
                calendar.incompleteYears(in: DateSpan(covering: part.reading.start ?? due.nominal, due.date)))
        }
        return years.sorted()
    }
}

extension DueDate {
    /// The years that it was looked up in and that the calendar does not know completely.
    public func incompleteYears(in calendar: WorkingCalendar) -> [Int] {
        calendar.incompleteYears(in: DateSpan(covering: nominal, date))
    }
}

extension Deadline.Reading {
    /// Where counted days begin.
    fileprivate var start: CalendarDate? {
        if case .after(let start, _) = self { start.advanced(by: 1) } else { nil }
    }
}
