/// The years that a plan covers (`nam`, `den_nam`): what `Trong năm` means, and how long recurring work goes
/// on.
public struct PlanYears: Sendable, Hashable {
    public let first: Int
    public let last: Int

    public init(_ year: Int, through final: Int? = nil) {
        first = min(year, final ?? year)
        last = max(year, final ?? year)
    }

    /// - Parameters:
    ///   - years: `nam`, in any order.
    ///   - final: `den_nam`.
    ///
    /// nil where no year is given.
    public init?(years: some Sequence<Int>, through final: Int? = nil) {
        let all = Array(years) + (final.map { [$0] } ?? [])
        guard let first = all.min(), let last = all.max() else { return nil }
        self.init(first, through: last)
    }

    /// The plan's year, if it has one only.
    public var onlyYear: Int? { first == last ? first : nil }

    /// 1 January of the first year through 31 December of the last one.
    public var span: DateSpan { DateSpan(years: first, last) }
}
