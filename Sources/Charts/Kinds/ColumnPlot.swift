/// Lays a column chart out.
struct ColumnPlot {
    private let chart: ColumnChart
    private let columns: [Column]
    private let layout: Layout
    private let axis: ValueAxis
    private let ticks: [WrappedText]
    private let names: [WrappedText]

    init(chart: ColumnChart, columns: [Column], layout: Layout) {
        (self.chart, self.columns, self.layout) = (chart, columns, layout)
        axis = ValueAxis(amounts: columns.map(\.height), ticks: layout.ticks)
        ticks = axis.grid.map { WrappedText($0.label) }
        names =
            chart.parts.count > 1 ? Self.names(chart, columns, within: layout.nameWidth) : []
    }

    /// The parts' names with their newest figures.
    private static func names(_ chart: ColumnChart, _ columns: [Column], within limit: Double)
        -> [WrappedText]
    {
        let last = columns.lastIndex { !$0.isMissing }
        return chart.parts.indices.map { part in
            let name = chart.parts[part].name
            guard let last, let value = columns[last].values[part] else {
                return WrappedText(name, within: limit, lines: 3)
            }
            let time = last == columns.count - 1 ? "" : " (" + chart.periods[last] + ")"
            return WrappedText(name, then: value.text + time, within: limit, isBold: false)
        }
    }

    func drawing() -> Drawing {
        guard !columns.isEmpty, !chart.parts.isEmpty else { return Drawing(empty: layout) }
        let unit = chart.unit.isEmpty ? nil : WrappedText(chart.unit, within: layout.width / 2, lines: 1)
        let top = unit.map { $0.height + 10 } ?? 24
        let nameWidth = names.reduce(0) { max($0, $1.width) }
        let area = Box(
            left: ticks.reduce(0) { max($0, $1.width) } + 8, top: top,
            right: layout.width - (names.isEmpty ? 4 : nameWidth + 30),
            bottom: top + max(layout.plotHeight, names.reduce(0) { $0 + $1.height + 2 }))
        let frame = Frame(area: area, positions: 0...0, axis: axis, inset: 0)
        let labels = PeriodLabels(chart.periods, band: area.width / Double(max(columns.count, 1)))
        var drawing = Drawing(width: layout.width, height: area.bottom + 8 + labels.height)
        if let unit { drawing.draw(Label(unit, "bd-n", .start, x: 2, top: 0)) }
        axis.draw(ticks, beside: frame, on: &drawing)
        drawing.draw(.horizontal(.axis, y: area.bottom, area.left...area.right))
        labels.draw(under: area, on: &drawing)
        for index in columns.indices { draw(index, in: frame, on: &drawing) }
        for index in columns.indices { drawLabel(index, in: frame, on: &drawing) }
        drawNames(in: frame, on: &drawing)
        return drawing
    }

    private func draw(_ index: Int, in frame: Frame, on drawing: inout Drawing) {
        let middle = middle(index, in: frame)
        let half = min(band(in: frame) * 0.34, 32)
        let column = columns[index]
        for (part, value) in column.values.enumerated() {
            guard let value, value.number > 0 else { continue }
            let extent = column.extent(of: part)
            let box = Box(
                left: middle - half, top: frame.y(extent.upperBound), right: middle + half,
                bottom: frame.y(extent.lowerBound))
            let fill = chart.parts.count > 1 ? Bar.Fill.part(part) : .flat("bd-1")
            drawing.draw(fill, box, title: title(index, part, value))
        }
    }

    /// What stands over a column, unless it would stand on its neighbour.
    private func drawLabel(_ index: Int, in frame: Frame, on drawing: inout Drawing) {
        let column = columns[index]
        let text = column.isMissing ? "–" : column.label?.text ?? ""
        guard !text.isEmpty else { return }
        let top = frame.y(column.height) - TextMetrics.height(lines: 1) - 1
        let label = Label(WrappedText(text), nil, .middle, x: middle(index, in: frame), top: top)
        if !drawing.bars.contains(where: { $0.box.overlaps(label.box) }) { _ = drawing.place(label) }
    }

    private func band(in frame: Frame) -> Double { frame.area.width / Double(columns.count) }

    private func middle(_ index: Int, in frame: Frame) -> Double {
        frame.area.left + band(in: frame) * (Double(index) + 0.5)
    }

    private func title(_ index: Int, _ part: Int, _ value: ChartValue) -> String? {
        guard layout.isWide else { return nil }
        let name = chart.parts.count > 1 ? ", " + chart.parts[part].name : ""
        return chart.periods[index] + name + ": " + value.text
    }

    /// The parts' names beside the last column, each at its part's height.
    private func drawNames(in frame: Frame, on drawing: inout Drawing) {
        guard !names.isEmpty, let last = columns.last(where: { !$0.isMissing }) else { return }
        var slots = names.indices.map { index in
            let extent = last.extent(of: index)
            return LabelStack.Slot(
                id: -index, middle: frame.y((extent.lowerBound + extent.upperBound) / 2),
                height: names[index].height + 2)
        }
        LabelStack.settle(&slots, between: frame.area.top, and: frame.area.bottom)
        for slot in slots {
            let x = frame.area.right + 10
            let box = Box(left: x, top: slot.middle - 6, right: x + 12, bottom: slot.middle + 6)
            drawing.draw(.part(-slot.id), box)
            drawing.draw(Label(names[-slot.id], nil, .start, x: x + 18, middle: slot.middle))
        }
    }
}
