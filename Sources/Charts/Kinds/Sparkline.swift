/// A line the size of a word, for tables: where the series comes from, nothing to read off. The same rules
/// as for large charts: gaps and breaks stay open.
public struct Sparkline: Sendable {
    private let series: ChartSeries
    private let breaks: [ChartBreak]
    private let axis: ValueAxis

    /// - Parameter scale: keeps small changes small.
    public init(_ series: ChartSeries, breaks: [ChartBreak] = [], scale: ClosedRange<Double>? = nil) {
        (self.series, self.breaks) = (series, breaks)
        axis = ValueAxis(scores: [series].values, scale: scale, ticks: 12)
    }

    /// Ranks, the best on top.
    public init(_ ranks: RankSeries, breaks: [ChartBreak] = []) {
        (series, self.breaks) = (ranks.series, breaks)
        var axis = ValueAxis(scores: [series].values, scale: nil, ticks: 12)
        axis.isInverted = true
        self.axis = axis
    }

    /// Appends the line as HTML that flows with text.
    public func append(_ description: ChartDescription, to output: inout [UInt8]) {
        var buffer = SVGBuffer(capacity: 1024)
        drawing(.sparkline).append(description, .sparkline, to: &buffer)
        buffer.append(to: &output)
    }

    func drawing(_ layout: Layout) -> Drawing {
        var drawing = Drawing(width: layout.width, height: layout.plotHeight)
        let positions = [series].positions ?? 0...0
        let area = Box(left: 1, top: 5, right: layout.width - 1, bottom: layout.plotHeight - 5)
        let frame = Frame(area: area, positions: positions, axis: axis, inset: layout.inset)
        for mark in (breaks + series.breaks).merged(within: positions) {
            let x = frame.x(before: mark.position)
            drawing.draw(.vertical(.mark, x: x, from: 0, to: layout.plotHeight))
        }
        drawing.trace(SeriesRuns(series, across: breaks), in: frame, as: SeriesStyle(0), marked: .last)
        return drawing
    }
}
