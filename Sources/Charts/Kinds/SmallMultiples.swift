/// Many small line charts side by side, all on one scale: the components of an index.
public struct SmallMultiples: Sendable {
    public struct Panel: Sendable {
        public let title: String
        /// In the same order in every panel; the first is the subject.
        public let series: [ChartSeries]

        public init(_ title: String, _ series: [ChartSeries]) {
            (self.title, self.series) = (title, series)
        }
    }

    public let panels: [Panel]
    /// Breaks of all panels; they are explained once, below.
    public let breaks: [ChartBreak]
    public let scale: ClosedRange<Double>?
    public let unit: String
    public let step: ChartStep

    public init(
        panels: [Panel], breaks: [ChartBreak] = [], scale: ClosedRange<Double>? = nil, unit: String = "",
        step: ChartStep = .year
    ) {
        (self.panels, self.breaks, self.scale) = (panels, breaks, scale)
        (self.unit, self.step) = (unit, step)
    }

    /// Appends the charts as one figure in HTML.
    public func append(_ description: ChartDescription, to output: inout [UInt8]) {
        appendFigure(description, to: &output, drawing: drawing)
    }

    func drawing(_ layout: Layout) -> Drawing {
        let axis = ValueAxis(scores: panels.flatMap(\.series).values, scale: scale, ticks: 4)
        return PanelGrid(chart: self, axis: axis, layout: layout).drawing()
    }
}
