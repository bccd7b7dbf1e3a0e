/// Lays small multiples out in rows.
struct PanelGrid {
    private let chart: SmallMultiples
    private let axis: ValueAxis
    private let layout: Layout
    private let positions: ClosedRange<Int>
    private let columns: Int
    private let titles: [WrappedText]
    private let ticks: [WrappedText]
    private let marks: [ChartBreak]

    private static let gap = 18.0
    private static let plotHeight = 84.0

    init(chart: SmallMultiples, axis: ValueAxis, layout: Layout) {
        (self.chart, self.axis, self.layout) = (chart, axis, layout)
        let series = chart.panels.flatMap(\.series)
        positions = series.positions ?? 0...0
        marks = series.reduce(chart.breaks) { $0 + $1.breaks }.merged(within: positions)
        ticks = axis.grid.map { WrappedText($0.label) }
        columns = Self.columns(for: chart.panels.count, atMost: layout.panels)
        let left = ticks.reduce(0) { max($0, $1.width) } + 8
        // On the right as much room for labels as between panels.
        let room = layout.width - left - Self.gap * (Double(columns) - 0.5)
        panelWidth = room / Double(columns)
        let width = panelWidth
        titles = chart.panels.map { WrappedText($0.title, within: width, lines: 3, isBold: true) }
    }

    private let panelWidth: Double
    private var left: Double {
        layout.width - (panelWidth + Self.gap) * Double(columns) + Self.gap / 2
    }

    func drawing() -> Drawing {
        guard !chart.panels.isEmpty else { return Drawing(empty: layout) }
        let hasNames = chart.panels.contains { $0.series.count > 1 }
        let titles = PointTitles(step: chart.step, valueName: "", hasNames: hasNames)
        var drawing = Drawing(width: layout.width, height: 0, titles: layout.isWide ? titles : nil)
        drawKey(on: &drawing)
        for start in stride(from: 0, to: chart.panels.count, by: columns) {
            drawRow(start..<min(start + columns, chart.panels.count), on: &drawing)
        }
        drawNotes(on: &drawing)
        return drawing
    }

    /// As many columns as leave the fewest empty places, rather more than fewer.
    private static func columns(for count: Int, atMost most: Int) -> Int {
        guard count > most else { return max(count, 1) }
        return (max(most - 1, 1)...most).min { left, right in
            let (a, b) = ((left - count % left) % left, (right - count % right) % right)
            return (a, -left) < (b, -right)
        } ?? most
    }

    /// Who is who, where a panel shows several.
    private func drawKey(on drawing: inout Drawing) {
        var notes = NoteList()
        let fullest = chart.panels.max { $0.series.count < $1.series.count }
        if let series = fullest?.series, series.count > 1 {
            for (series, style) in TimePlot.styled(series) {
                notes.add(.marker(style, isHollow: false), series.name)
            }
        }
        notes.draw(from: 0, on: &drawing)
        if drawing.height > 0 { drawing.height += 6 }
    }

    private func drawRow(_ indices: Range<Int>, on drawing: inout Drawing) {
        let titleHeight = titles[indices].reduce(0) { max($0, $1.height) }
        let plotTop = drawing.height + titleHeight + 16
        drawing.height = plotTop + Self.plotHeight + TimeAxis.height
        for (column, index) in indices.enumerated() {
            let x = left + Double(column) * (panelWidth + Self.gap)
            let area = Box(left: x, top: plotTop, right: x + panelWidth, bottom: plotTop + Self.plotHeight)
            let frame = Frame(area: area, positions: positions, axis: axis, inset: 14)
            drawing.draw(Label(titles[index], nil, .start, x: x, top: plotTop - 16 - titles[index].height))
            axis.draw(column == 0 ? ticks : [], beside: frame, on: &drawing)
            draw(chart.panels[index], in: frame, on: &drawing)
        }
        drawing.height += 14
    }

    private func draw(_ panel: SmallMultiples.Panel, in frame: Frame, on drawing: inout Drawing) {
        // Half way to the neighbours.
        let reach = Self.gap / 2 - 2
        let bounds = Box(
            left: frame.area.left - reach, top: frame.area.top - 16,
            right: min(frame.area.right + reach, layout.width - 2), bottom: frame.area.bottom)
        TimeAxis(step: chart.step, extent: bounds.left...bounds.right).draw(under: frame, on: &drawing)
        for mark in marks {
            let x = frame.x(before: mark.position)
            drawing.draw(.vertical(.mark, x: x, from: frame.area.top, to: frame.area.bottom))
        }
        let styled = TimePlot.styled(panel.series)
        for (series, style) in styled.reversed() {
            let marked: Drawing.Marked = series.role == .reference ? .none : frame.stride < 16 ? .ends : .all
            let divided = SeriesRuns(series, across: chart.breaks)
            drawing.trace(divided, in: frame, as: style, marked: marked)
        }
        guard let (series, style) = styled.first else { return }
        let labels = ValueLabels(
            frame: frame, divided: SeriesRuns(series, across: chart.breaks), style: style, bounds: bounds)
        labels.drawLast(on: &drawing)
        labels.drawFirst(on: &drawing)
    }

    private func drawNotes(on drawing: inout Drawing) {
        var notes = NoteList()
        if !chart.unit.isEmpty { notes.add(.none, "Đơn vị: " + chart.unit) }
        for mark in marks {
            notes.add(.upright(.mark), chart.step.label(of: mark.position) + ": " + mark.label)
        }
        if chart.panels.contains(where: { $0.series.contains { $0.points.contains(where: \.isComputed) } }) {
            notes.add(.marker(SeriesStyle(0), isHollow: true), "giá trị tính toán hoặc suy ra")
        }
        notes.draw(from: drawing.height, on: &drawing)
    }
}
