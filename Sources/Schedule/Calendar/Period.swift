/// A reporting period: a month, a quarter, the first six or nine months, a year.
public struct Period: Sendable, Hashable {
    /// In the order of their length.
    public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
        case month, quarter, halfYear, nineMonths, year
    }

    public let kind: Kind
    /// 1 to 9999.
    public let year: Int
    /// The month 1…12 or the quarter 1…4; 1 for the other kinds.
    public let index: Int

    /// nil where the year has no such period.
    public init?(_ kind: Kind, _ index: Int = 1, of year: Int) {
        guard (1...9999).contains(year), (1...kind.countPerYear).contains(index) else { return nil }
        self.kind = kind
        self.year = year
        self.index = index
    }

    public var first: CalendarDate {
        let month = kind == .quarter ? index * 3 - 2 : index
        return CalendarDate(number: CalendarDate.number(year, month, 1))
    }

    public var last: CalendarDate {
        let month = lastMonth
        return CalendarDate(
            number: CalendarDate.number(year, month, CalendarDate.daysInMonth(month, of: year)))
    }

    public var span: DateSpan { DateSpan(covering: first, last) }

    /// The month that it ends with.
    var lastMonth: Int {
        switch kind {
        case .month: index
        case .quarter: index * 3
        case .halfYear: 6
        case .nineMonths: 9
        case .year: 12
        }
    }
}

extension Period.Kind {
    var countPerYear: Int {
        switch self {
        case .month: 12
        case .quarter: 4
        case .halfYear, .nineMonths, .year: 1
        }
    }

    /// As `ky_bao_cao` writes it.
    public var key: String {
        switch self {
        case .month: "thang"
        case .quarter: "quy"
        case .halfYear: "6-thang"
        case .nineMonths: "9-thang"
        case .year: "nam"
        }
    }
}
