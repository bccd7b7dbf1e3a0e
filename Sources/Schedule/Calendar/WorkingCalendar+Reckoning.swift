/// What a calendar answers, and whether it had to look at a year that is not complete ("tạm tính").
public struct Reckoned<Value: Sendable>: Sendable {
    public let value: Value
    public let isProvisional: Bool
}

extension Reckoned: Equatable where Value: Equatable {}

extension WorkingCalendar {
    /// The day itself if it is worked, else the next one that is (BLDS 2015 Đ.148).
    public func workingDay(from date: CalendarDate) -> Reckoned<CalendarDate> { search(from: date, step: 1) }

    /// The first working day behind the date.
    public func workingDay(after date: CalendarDate) -> Reckoned<CalendarDate> {
        search(from: date.advanced(by: 1), step: 1)
    }

    /// The last working day before the date.
    public func workingDay(before date: CalendarDate) -> Reckoned<CalendarDate> {
        search(from: date.advanced(by: -1), step: -1)
    }

    private func search(from start: CalendarDate, step: Int) -> Reckoned<CalendarDate> {
        var day = start
        while !isWorkingDay(day), day > .first, day < .last { day = day.advanced(by: step) }
        return reckoned(day, looking: DateSpan(covering: start, day))
    }

    /// How many working days lie behind `start`, up to and with `end`; the first day is not counted
    /// (BLDS 2015 Đ.147). 0 where `end` does not lie behind `start`.
    public func workingDays(after start: CalendarDate, through end: CalendarDate) -> Reckoned<Int> {
        guard start < end else { return Reckoned(value: 0, isProvisional: false) }
        let count = workingDays(through: end) - workingDays(through: start)
        return reckoned(count, looking: DateSpan(covering: start.advanced(by: 1), end))
    }

    /// The day on which that many working days have passed since `start`, which is not counted
    /// (BLDS 2015 Đ.147). With a count below 1 it is the first working day from `start`.
    public func adding(workingDays count: Int, to start: CalendarDate) -> Reckoned<CalendarDate> {
        guard count > 0 else { return workingDay(from: start) }
        let wanted = workingDays(through: start) + min(count, Int(CalendarDate.last.number))
        var (low, high) = (start, CalendarDate.last)
        while low < high {
            let middle = low.advanced(by: low.distance(to: high) / 2)
            if workingDays(through: middle) < wanted { low = middle.advanced(by: 1) } else { high = middle }
        }
        return reckoned(low, looking: DateSpan(covering: min(start.advanced(by: 1), low), low))
    }

    /// Counted from the first day of the calendar, which is a Monday.
    private func workingDays(through date: CalendarDate) -> Int {
        let days = Int(date.number)
        let behind = CalendarDate(number: date.number + 1)
        return days / 7 * 5 + min(days % 7, 5) - daysOff.count(before: behind)
            + weekendsWorked.count(before: behind)
    }

    private func reckoned<Value>(_ value: Value, looking span: DateSpan) -> Reckoned<Value> {
        Reckoned(value: value, isProvisional: !isComplete(span))
    }
}
