extension CalendarDate {
    public enum Weekday: Int, Sendable, Hashable {
        case monday, tuesday, wednesday, thursday, friday, saturday, sunday

        public var isWeekend: Bool { rawValue >= Self.saturday.rawValue }

        public var name: String {
            switch self {
            case .monday: "thứ Hai"
            case .tuesday: "thứ Ba"
            case .wednesday: "thứ Tư"
            case .thursday: "thứ Năm"
            case .friday: "thứ Sáu"
            case .saturday: "thứ Bảy"
            case .sunday: "Chủ nhật"
            }
        }
    }

    public var weekday: Weekday { Weekday(rawValue: Int(number - 1) % 7) ?? .monday }

    /// Saturday or Sunday, without building a `Weekday`.
    var isWeekend: Bool { (number - 1) % 7 >= 5 }

    public static func firstDay(of year: Int) -> CalendarDate {
        CalendarDate(number: number(max(1, min(9999, year)), 1, 1))
    }

    public static func lastDay(of year: Int) -> CalendarDate {
        CalendarDate(number: number(max(1, min(9999, year)), 12, 31))
    }

    /// The last day of this day's month.
    public var endOfMonth: CalendarDate {
        let (year, month, day) = parts
        return advanced(by: Self.daysInMonth(month, of: year) - day)
    }

    /// The same day of a later month, or that month's last day where it has no such day (BLDS 2015
    /// Đ.147–148).
    public func advanced(byMonths months: Int) -> CalendarDate {
        let (year, month, day) = parts
        let index = year * 12 + month - 1 + max(0, min(120_000, months))
        let (newYear, newMonth) = (index / 12, index % 12 + 1)
        let newDay = min(day, Self.daysInMonth(newMonth, of: newYear))
        return CalendarDate(year: newYear, month: newMonth, day: newDay) ?? .last
    }
}
