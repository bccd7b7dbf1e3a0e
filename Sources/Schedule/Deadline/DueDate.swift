/// The day by which something is due, and the day that the plan names for it.
public struct DueDate: Sendable, Hashable {
    /// A working day: later than it is late.
    public let date: CalendarDate
    /// The printed day, a period's last day, or the day before a printed "trước".
    public let nominal: CalendarDate
    /// Whether a year that the calendar does not know completely was looked at ("tạm tính").
    public let isProvisional: Bool

    init(_ nominal: CalendarDate, movedTo date: Reckoned<CalendarDate>) {
        self.date = date.value
        self.nominal = nominal
        isProvisional = date.isProvisional
    }

    /// Due by that day, or on the next working day if it is a day off (BLDS 2015 Đ.148).
    public init(by day: CalendarDate, in calendar: WorkingCalendar) {
        self.init(day, movedTo: calendar.workingDay(from: day))
    }
}

extension Deadline {
    /// When the parts with a date are due, in the phrase's order: the milestones.
    public func dueDates(in calendar: WorkingCalendar) -> [DueDate] {
        parts.compactMap { $0.reading.due(in: calendar) }
    }

    /// When the whole is due: with the last of its dates. nil where it has none.
    public func due(in calendar: WorkingCalendar) -> DueDate? {
        var last: DueDate?
        for part in parts {
            guard let due = part.reading.due(in: calendar) else { continue }
            if last.map({ $0.date < due.date }) ?? true { last = due }
        }
        return last
    }
}

extension Deadline.Reading {
    /// nil for what has no date of its own.
    public func due(in calendar: WorkingCalendar) -> DueDate? {
        switch self {
        case .date(let date, .before):
            DueDate(date.advanced(by: -1), movedTo: calendar.workingDay(before: date))
        case .date(let date, _): DueDate(by: date, in: calendar)
        case .within(let span): DueDate(by: span.last, in: calendar)
        case .after(let start, .workingDays(let count)):
            DueDate(start, plus: count, in: calendar)
        case .after(let start, .days(let count)): DueDate(by: start.advanced(by: count), in: calendar)
        case .after(let start, .months(let count)):
            DueDate(by: start.advanced(byMonths: count), in: calendar)
        case .recurring, .continuous, .onEvent, .asRegulated, .ownPlan: nil
        }
    }
}

extension DueDate {
    fileprivate init(_ start: CalendarDate, plus workingDays: Int, in calendar: WorkingCalendar) {
        let end = calendar.adding(workingDays: workingDays, to: start)
        self.init(end.value, movedTo: end)
    }
}
