/// Lays the rows of a bar chart out: names before the bars where there is room, else above them.
struct BarRows {
    private let chart: BarChart
    private let rows: [BarRow]
    private let names: [WrappedText]
    private let values: [WrappedText]
    private let layout: Layout
    /// Where bars begin and the longest may end.
    private let extent: ClosedRange<Double>
    private let top: Double

    /// Names above the bars.
    private var isStacked: Bool { !layout.isWide }
    private var width: Double { layout.width }

    private static let barHeight = 12.0
    private static let previousHeight = 5.0
    private static let gap = 12.0

    init(chart: BarChart, rows: [BarRow], layout: Layout) {
        (self.chart, self.rows, self.layout) = (chart, rows, layout)
        values = rows.map(\.valueText)
        let isStacked = !layout.isWide
        let valueWidth = zip(rows, values).reduce(0) { widest, entry in
            isStacked || entry.0.current != nil ? max(widest, entry.1.width) : widest
        }
        let limit = isStacked ? layout.width - valueWidth - Self.gap - 4 : layout.width * 0.36
        names = rows.map { WrappedText($0.name, within: limit, lines: 3) }
        let nameWidth = names.reduce(0) { max($0, $1.width) }
        extent =
            isStacked
            ? 2...layout.width - 2 : nameWidth + Self.gap + 2...layout.width - valueWidth - Self.gap
        top = rows.reduce(0) { max($0, $1.largest) }
    }

    func drawing() -> Drawing {
        guard !rows.isEmpty else { return Drawing(empty: layout) }
        var drawing = Drawing(width: width, height: 0)
        drawKey(on: &drawing)
        let start = drawing.height
        for index in rows.indices { draw(index, on: &drawing) }
        if !isStacked {
            drawing.draw(.vertical(.axis, x: extent.lowerBound, from: start, to: drawing.height))
        }
        drawNotes(on: &drawing)
        return drawing
    }

    private func draw(_ index: Int, on drawing: inout Drawing) {
        let (name, value, row) = (names[index], values[index], rows[index])
        let rowTop = drawing.height
        let barsHeight = Self.barHeight + (row.previous == nil ? 0 : Self.previousHeight + 1)
        if isStacked {
            drawing.height += name.height + barsHeight + Self.gap
            drawing.draw(Label(name, nil, .start, x: 2, top: rowTop))
            let lastLine = rowTop + name.height - TextMetrics.height(lines: 1)
            drawing.draw(Label(value, nil, .end, x: width - 2, top: lastLine))
            drawBars(row, top: rowTop + name.height + 3, on: &drawing)
        } else {
            let height = max(name.height, barsHeight) + Self.gap
            drawing.height += height
            let middle = rowTop + height / 2
            drawing.draw(Label(name, nil, .end, x: extent.lowerBound - Self.gap + 4, middle: middle))
            drawBars(row, top: middle - barsHeight / 2, on: &drawing)
            if row.current == nil {
                drawing.draw(Label(value, "bd-n", .start, x: start(of: value, row), middle: middle))
            } else {
                drawing.draw(Label(value, nil, .end, x: width - 2, middle: middle))
            }
        }
    }

    private func drawBars(_ row: BarRow, top: Double, on drawing: inout Drawing) {
        if let maximum = row.maximum, isStacked || row.current != nil {
            drawing.draw(.flat("bd-nen"), box(maximum, top: top, height: Self.barHeight))
        }
        if let value = row.current?.value {
            let fill = row.current?.isComputed == true ? Bar.Fill.computed : .flat("bd-1")
            let box = box(value.number, top: top, height: Self.barHeight)
            drawing.draw(fill, box, title: title(chart.position, value))
        }
        if let previous = row.previous, let value = previous.value {
            let box = box(value.number, top: top + Self.barHeight + 1, height: Self.previousHeight)
            drawing.draw(.flat("bd-truoc"), box, title: title(previous.position, value))
        }
        if let target = row.target {
            drawing.draw(
                .vertical(.goal, x: x(target.number), from: top - 3, to: top + Self.barHeight + 3))
        }
    }

    /// Where a row says that it has no value: at the axis, or behind a target that stands there.
    private func start(of text: WrappedText, _ row: BarRow) -> Double {
        let start = extent.lowerBound + 6
        guard let goal = row.target.map({ x($0.number) }), goal < start + text.width + 4 else { return start }
        return min(goal + 8, layout.width - 2 - text.width)
    }

    private func x(_ value: Double) -> Double {
        guard top > 0 else { return extent.lowerBound }
        return extent.lowerBound + min(max(value / top, 0), 1) * (extent.upperBound - extent.lowerBound)
    }

    private func box(_ value: Double, top: Double, height: Double) -> Box {
        Box(left: extent.lowerBound, top: top, right: x(value), bottom: top + height)
    }

    private func title(_ position: Int, _ value: ChartValue) -> String? {
        layout.isWide ? chart.step.label(of: position) + ": " + value.text : nil
    }

    private func drawKey(on drawing: inout Drawing) {
        var notes = NoteList()
        notes.add(.bar(.flat("bd-1"), height: Self.barHeight), chart.step.label(of: chart.position))
        if rows.contains(where: { $0.previous != nil }) {
            let label = chart.step.label(of: chart.position - 1)
            notes.add(.bar(.flat("bd-truoc"), height: Self.previousHeight), label)
        }
        if rows.contains(where: { $0.target != nil }) { notes.add(.upright(.goal), "mục tiêu") }
        if rows.contains(where: { $0.maximum != nil }) {
            notes.add(.bar(.flat("bd-nen"), height: Self.barHeight), "mức tối đa")
        }
        notes.draw(from: 0, on: &drawing)
        drawing.height += 6
    }

    /// Why the year before is not there.
    private func drawNotes(on drawing: inout Drawing) {
        var notes = NoteList()
        for mark in chart.breaks where mark.position == chart.position {
            let before = chart.step.label(of: chart.position - 1)
            notes.add(.none, "Không so sánh với \(before): \(mark.label)")
        }
        if rows.contains(where: { $0.current?.isComputed == true }) {
            notes.add(.bar(.computed, height: Self.barHeight), "giá trị tính toán hoặc suy ra")
        }
        notes.draw(from: drawing.height, on: &drawing)
    }
}
