public import Schedule

/// A turn of a cycle: a month, a quarter, a half year, a year.
public struct CycleSpan: Sendable, Hashable {
    public let first: CalendarDate
    public let last: CalendarDate
    private let months: Int

    /// The turn that the day lies in; nil for a cycle without periods.
    init?(of cycle: Obligation.Cycle, containing day: CalendarDate) {
        guard let months = cycle.months else { return nil }
        let (year, month, _) = day.parts
        self.init(months: months, year: year, index: (month - 1) / months)
    }

    /// - Parameter index: from 0, within the year.
    private init?(months: Int, year: Int, index: Int) {
        guard let first = CalendarDate(year: year, month: index * months + 1, day: 1) else { return nil }
        self.months = months
        self.first = first
        last = first.advanced(byMonths: months - 1).endOfMonth
    }

    private var index: Int { (first.month - 1) / months }

    /// The turn before this one.
    var previous: CycleSpan? {
        index > 0
            ? CycleSpan(months: months, year: first.year, index: index - 1)
            : CycleSpan(months: months, year: first.year - 1, index: 12 / months - 1)
    }

    var next: CycleSpan? {
        index + 1 < 12 / months
            ? CycleSpan(months: months, year: first.year, index: index + 1)
            : CycleSpan(months: months, year: first.year + 1, index: 0)
    }

    /// "tháng 7/2026", "6 tháng cuối năm 2026"
    public var label: String {
        let kind: Period.Kind =
            months == 1 ? .month : months == 3 ? .quarter : months == 6 ? .halfYear : .year
        if kind == .halfYear, index == 1 { return "6 tháng cuối năm \(first.year)" }
        return Period(kind, kind == .month || kind == .quarter ? index + 1 : 1, of: first.year)?.label ?? ""
    }

    /// How an editor writes the period whose figures answer for this turn: `2026-09`.
    var period: String {
        switch months {
        case 1: Period(.month, index + 1, of: first.year)?.description ?? ""
        case 3: Period(.quarter, index + 1, of: first.year)?.description ?? ""
        case 6 where index == 0: Period(.halfYear, of: first.year)?.description ?? ""
        default: "\(first.year)"
        }
    }

    /// Whether the figures of a period answer for this turn: those of the same length and, for the second
    /// half of a year, those of the year, as reports are made.
    func isAnswered(by period: Period) -> Bool {
        guard period.last == last else { return false }
        return period.first == first || (months == 6 && period.kind == .year)
    }

    func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }
}

extension Obligation.Cycle {
    fileprivate var months: Int? {
        switch self {
        case .month: 1
        case .quarter: 3
        case .halfYear: 6
        case .year: 12
        case .onChange: nil
        }
    }
}
