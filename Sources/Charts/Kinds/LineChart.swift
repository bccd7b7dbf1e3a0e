/// Scores over time: lines with gaps where nothing was published and breaks where methods changed.
public struct LineChart: Sendable {
    public let series: [ChartSeries]
    /// Breaks of all series.
    public let breaks: [ChartBreak]
    public let targets: [ChartTarget]
    /// What the values are measured on; the axis shows the part of it that the values take up.
    public let scale: ClosedRange<Double>?
    /// Stands over the axis: `điểm`, `%`.
    public let unit: String
    public let step: ChartStep

    public init(
        series: [ChartSeries], breaks: [ChartBreak] = [], targets: [ChartTarget] = [],
        scale: ClosedRange<Double>? = nil, unit: String = "", step: ChartStep = .year
    ) {
        (self.series, self.breaks, self.targets) = (series, breaks, targets)
        (self.scale, self.unit, self.step) = (scale, unit, step)
    }

    /// Appends the chart as HTML.
    public func append(_ description: ChartDescription, to output: inout [UInt8]) {
        appendFigure(description, to: &output, drawing: drawing)
    }

    func drawing(_ layout: Layout) -> Drawing {
        let plot = TimePlot(
            series: series, breaks: breaks, levels: targets.map(level), step: step, unit: unit, valueName: "")
        return plot.drawing(layout, axis: ValueAxis(scores: values, scale: scale, ticks: layout.ticks))
    }

    private func level(_ target: ChartTarget) -> TimePlot.Level {
        TimePlot.Level(
            style: .target, value: target.value.number, name: target.label + " " + target.value.text,
            positions: Stretch(endOf: target.positions, across: breaks).positions)
    }

    private var values: [Double] { targets.map(\.value.number) + series.values }
}
