/// Which periods are reported on: a plan's `ky_bao_cao`, or what a deadline such as `Hằng quý` orders.
public struct ReportingKinds: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public init(_ kind: Period.Kind) { rawValue = 1 << kind.rawValue }

    public init(_ kinds: some Sequence<Period.Kind>) {
        rawValue = kinds.reduce(0) { $0 | 1 << $1.rawValue }
    }

    public var kinds: [Period.Kind] { Period.Kind.allCases.filter { contains(ReportingKinds($0)) } }

    /// The report that is due at the end of that month; nil where there is none.
    ///
    /// Periods that end together are one report, named by the longest: who reports by quarter, six months,
    /// nine months and year writes four reports, "quý I, 6 tháng, 9 tháng, năm".
    public func period(endingIn month: Int, of year: Int) -> Period? {
        if month == 12, contains(Self(.year)) { return Period(.year, of: year) }
        if month == 9, contains(Self(.nineMonths)) { return Period(.nineMonths, of: year) }
        if month == 6, contains(Self(.halfYear)) { return Period(.halfYear, of: year) }
        if month % 3 == 0, contains(Self(.quarter)) { return Period(.quarter, month / 3, of: year) }
        return contains(Self(.month)) ? Period(.month, month, of: year) : nil
    }
}

extension Period.Kind {
    /// Reads a choice of `ky_bao_cao`.
    public init?(key: String) {
        guard let kind = Self.allCases.first(where: { $0.key == key }) else { return nil }
        self = kind
    }
}
