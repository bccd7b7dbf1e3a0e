/// Days from `first` through `last`, both included; `first` never lies behind `last`.
public struct DateSpan: Sendable, Hashable, CustomStringConvertible {
    public let first: CalendarDate
    public let last: CalendarDate

    /// nil where `last` lies before `first`.
    public init?(_ first: CalendarDate, through last: CalendarDate) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    /// The shortest span with both days in it, in whatever order they are given.
    init(covering one: CalendarDate, _ other: CalendarDate) {
        first = min(one, other)
        last = max(one, other)
    }

    /// 1 January of the one through 31 December of the other.
    init(years one: Int, _ other: Int) {
        self.init(covering: .firstDay(of: min(one, other)), .lastDay(of: max(one, other)))
    }

    public func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }

    func contains(_ other: DateSpan) -> Bool { first <= other.first && other.last <= last }

    func extended(to other: DateSpan) -> DateSpan {
        DateSpan(covering: min(first, other.first), max(last, other.last))
    }

    public var description: String { "\(first)…\(last)" }
}
