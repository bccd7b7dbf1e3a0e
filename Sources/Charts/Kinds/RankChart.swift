/// Ranks over time, the first place on top. The last place is drawn too: 45 of 63 and 30 of 34 are not the
/// same height above it. Ranks out of different numbers are never joined.
public struct RankChart: Sendable {
    public let series: [RankSeries]
    public let breaks: [ChartBreak]
    public let step: ChartStep

    public init(series: [RankSeries], breaks: [ChartBreak] = [], step: ChartStep = .year) {
        (self.series, self.breaks, self.step) = (series, breaks, step)
    }

    /// Appends the chart as HTML.
    public func append(_ description: ChartDescription, to output: inout [UInt8]) {
        appendFigure(description, to: &output, drawing: drawing)
    }

    func drawing(_ layout: Layout) -> Drawing {
        let marked = series.map { $0.marked(beside: breaks) }
        let floors = floors(endingAt: Set((breaks + marked.flatMap(\.breaks)).map(\.position)))
        let plot = TimePlot(
            series: marked, breaks: breaks, levels: floors, step: step,
            unit: "hạng", valueName: "hạng ")
        let last = floors.reduce(largestRank) { max($0, $1.value) }
        return plot.drawing(layout, axis: ValueAxis(ranksOutOf: Int(last), ticks: layout.ticks))
    }

    private var largestRank: Double {
        series.lazy.flatMap(\.series.points).reduce(1) { max($0, $1.value?.number ?? 1) }
    }

    /// One line for each number of places and each stretch of neighbouring years in which somebody was
    /// ranked out of it; none leads across a mark.
    private func floors(endingAt marks: Set<Int>) -> [TimePlot.Level] {
        var years: [Int: Set<Int>] = [:]
        for point in series.lazy.flatMap(\.series.points) {
            if let total = point.total { years[total, default: []].insert(point.position) }
        }
        return years.sorted { $0.key > $1.key }.flatMap { total, years in
            stretches(of: years.sorted(), before: marks).map {
                TimePlot.Level(
                    style: .floor, value: Double(total), name: "hạng cuối: \(total)", positions: $0)
            }
        }
    }

    /// Neighbours together, unless a mark stands before the later one.
    private func stretches(of years: [Int], before marks: Set<Int>) -> [ClosedRange<Int>] {
        var stretches: [ClosedRange<Int>] = []
        for year in years {
            if let last = stretches.last, last.upperBound == year - 1, !marks.contains(year) {
                stretches[stretches.count - 1] = last.lowerBound...year
            } else {
                stretches.append(year...year)
            }
        }
        return stretches
    }
}

extension RankSeries {
    /// With a mark where the number of places changes, unless a break is named there already.
    fileprivate func marked(beside breaks: [ChartBreak]) -> ChartSeries {
        var marks = series.breaks
        var total: Int?
        for point in series.points where point.value != nil {
            if let total, let now = point.total, now != total,
                !(breaks + series.breaks).contains(where: { $0.position == point.position })
            {
                marks.append(ChartBreak(at: point.position, label: "xếp trên \(now)"))
            }
            total = point.total ?? total
        }
        return ChartSeries(series.name, role: series.role, points: series.points, breaks: marks)
    }
}

extension ChartPoint {
    /// Out of how many a rank is.
    var total: Int? {
        if case .rank(let total) = basis { total } else { nil }
    }
}
