/// A place among several, as published or computed for one position in time.
public struct RankPoint: Sendable {
    let point: ChartPoint

    /// Nil where the rank is no place among the total.
    /// - Parameters:
    ///   - rank: from 1.
    ///   - total: out of how many, up to 1,000,000; ranks out of different numbers, or out of an unknown
    ///     one, are never joined.
    public init?(_ position: Int, _ rank: Int, of total: Int?, isComputed: Bool = false) {
        guard rank >= 1, let value = ChartValue(rank), rank <= total ?? rank, total ?? rank <= 1_000_000
        else { return nil }
        let basis = total.map { ChartPoint.Basis.rank(outOf: $0) } ?? .unknownTotal
        point = ChartPoint(position, value, isComputed, basis: basis)
    }

    private init(_ point: ChartPoint) { self.point = point }

    /// A year without a rank, or with a group only, which the note may name.
    public static func missing(_ position: Int, note: String = "không công bố") -> RankPoint {
        RankPoint(.missing(position, note: note))
    }
}

/// The ranks of one unit over time. Two rankings of the same year are two series.
public struct RankSeries: Sendable {
    let series: ChartSeries

    public init(
        _ name: String, role: ChartSeries.Role = .subject, points: [RankPoint], breaks: [ChartBreak] = []
    ) {
        series = ChartSeries(name, role: role, points: points.map(\.point), breaks: breaks)
    }
}
