/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31. Four bytes; knows no time zone.
public struct CalendarDate: Sendable, Hashable {
    /// Days counted from 0001-01-01, which is 1 and a Monday.
    @usableFromInline let number: Int32

    @inlinable
    init(number: Int32) { self.number = number }

    public static let first = CalendarDate(number: 1)
    public static let last = CalendarDate(number: 3_652_059)

    /// nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.daysInMonth(month, of: year)
        else { return nil }
        number = Self.number(year, month, day)
    }

    /// 28 to 31; 0 where there is no such month.
    public static func daysInMonth(_ month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        case 1...12: 31
        default: 0
        }
    }

    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    public var year: Int { parts.year }
    /// 1 to 12.
    public var month: Int { parts.month }
    /// 1 to 31.
    public var day: Int { parts.day }
}

extension CalendarDate {
    /// The year is taken to begin in March, so that the leap day is its last and months have a formula.
    static func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
        let marchYear = month <= 2 ? year - 1 : year
        let yearOfEra = marchYear % 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(marchYear / 400 * 146_097 + dayOfEra - 305)
    }

    public var parts: (year: Int, month: Int, day: Int) {
        let days = Int(number) + 305
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + days / 146_097 * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}

extension CalendarDate: Strideable {
    @inlinable
    public static func == (one: Self, other: Self) -> Bool { one.number == other.number }

    @inlinable
    public static func < (one: Self, other: Self) -> Bool { one.number < other.number }

    /// Calendar days from this day to the other; negative where the other lies before.
    @inlinable
    public func distance(to other: Self) -> Int { Int(other.number) - Int(number) }

    /// The day that many calendar days later, or earlier; stays within the years 1 to 9999.
    public func advanced(by days: Int) -> Self {
        let reach = max(-4_000_000, min(4_000_000, days))
        return max(.first, min(.last, Self(number: number + Int32(reach))))
    }
}
