/// Components of one year as horizontal bars from zero, each against its target and the year before. The
/// year before shows only where the two may be compared: the chart looks it up in the series itself.
public struct BarChart: Sendable {
    public struct Component: Sendable {
        /// Its name labels the bar.
        public let series: ChartSeries
        public let target: ChartValue?
        /// The most that can be reached: drawn as a track behind the bar.
        public let maximum: Double?

        public init(_ series: ChartSeries, target: ChartValue? = nil, maximum: Double? = nil) {
            (self.series, self.target, self.maximum) = (series, target, maximum)
        }
    }

    public let components: [Component]
    /// The year that is shown.
    public let position: Int
    public let breaks: [ChartBreak]
    public let step: ChartStep

    public init(
        components: [Component], position: Int, breaks: [ChartBreak] = [], step: ChartStep = .year
    ) {
        (self.components, self.position) = (components, ChartPoint.held(position))
        (self.breaks, self.step) = (breaks, step)
    }

    /// Appends the chart as HTML.
    public func append(_ description: ChartDescription, to output: inout [UInt8]) {
        appendFigure(description, to: &output, drawing: drawing)
    }

    func drawing(_ layout: Layout) -> Drawing {
        let rows = components.map { BarRow($0, at: position, across: breaks) }
        return BarRows(chart: self, rows: rows, layout: layout).drawing()
    }
}

/// What one row shows.
struct BarRow {
    let name: String
    let current: ChartPoint?
    /// Nil too where there is a value that must not be compared.
    let previous: ChartPoint?
    let target: ChartValue?
    let maximum: Double?

    init(_ component: BarChart.Component, at position: Int, across breaks: [ChartBreak]) {
        name = component.series.name
        current = component.series.points.first { $0.position == position && $0.value != nil }
        previous = component.series.comparablePredecessor(of: position, across: breaks)
        target = component.target
        maximum = component.maximum.flatMap { $0.isFinite && $0 > 0 && $0 <= 1e12 ? $0 : nil }
    }

    var largest: Double {
        max(current?.value?.number ?? 0, previous?.value?.number ?? 0, target?.number ?? 0, maximum ?? 0)
    }

    var valueText: WrappedText {
        guard let value = current?.value else { return WrappedText(GapNotes.unknown) }
        return WrappedText(value.text, within: 110, lines: 1, isBold: true)
    }
}
