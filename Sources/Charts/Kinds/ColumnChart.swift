/// Amounts by period as columns from zero, single or stacked out of parts.
public struct ColumnChart: Sendable {
    public struct Part: Sendable {
        public let name: String
        /// One for each period, from zero up; nil where nothing was published. What is missing at the end
        /// counts as nil.
        public let values: [ChartValue?]

        public init(_ name: String, _ values: [ChartValue?]) {
            (self.name, self.values) = (name, values)
        }
    }

    /// Stand under the columns.
    public let periods: [String]
    /// From the bottom up.
    public let parts: [Part]
    /// Stand over the columns of several parts.
    public let totals: [ChartValue?]
    /// Stands over the axis: `hồ sơ`.
    public let unit: String

    public init(periods: [String], parts: [Part], totals: [ChartValue?] = [], unit: String = "") {
        (self.periods, self.parts, self.totals, self.unit) = (periods, parts, totals, unit)
    }

    /// Appends the chart as HTML.
    public func append(_ description: ChartDescription, to output: inout [UInt8]) {
        appendFigure(description, to: &output, drawing: drawing)
    }

    func drawing(_ layout: Layout) -> Drawing {
        ColumnPlot(chart: self, columns: periods.indices.map(column), layout: layout).drawing()
    }

    private func column(_ index: Int) -> Column {
        let values = parts.map { $0.values.indices.contains(index) ? $0.values[index] : nil }
        let total = totals.indices.contains(index) ? totals[index] : nil
        return Column(values: values, label: parts.count == 1 ? values[0] : total)
    }
}

/// What one column shows.
struct Column {
    /// One for each part.
    let values: [ChartValue?]
    /// Stands over it.
    let label: ChartValue?

    var height: Double { values.reduce(0) { $0 + max($1?.number ?? 0, 0) } }
    var isMissing: Bool { values.allSatisfy { $0 == nil } }

    /// Where a part begins and ends, in values.
    func extent(of part: Int) -> ClosedRange<Double> {
        let start = values[..<part].reduce(0) { $0 + max($1?.number ?? 0, 0) }
        return start...start + max(values[part]?.number ?? 0, 0)
    }
}
