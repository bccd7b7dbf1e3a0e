/// Lines over time, whatever their vertical axis counts.
struct TimePlot {
    let series: [ChartSeries]
    let breaks: [ChartBreak]
    let levels: [Level]
    let step: ChartStep
    let unit: String
    /// Stands before a value where a pointer asks for it: `hạng `.
    let valueName: StaticString

    /// A horizontal line with a name: a target, the last place.
    struct Level {
        let style: Rule.Style
        let value: Double
        let name: String
        let positions: ClosedRange<Int>
    }

    func drawing(_ layout: Layout, axis: ValueAxis) -> Drawing {
        guard !levels.isEmpty || series.contains(where: { !$0.points.isEmpty }) else {
            return Drawing(empty: layout)
        }
        let styled = Self.styled(series)
        let positions = positions
        let names = NameColumn(
            series.count > 1 ? styled : [], last: positions.upperBound, step: step, on: layout)
        let ticks = axis.grid.map { WrappedText($0.label) }
        var area = Box(
            left: ticks.reduce(0) { max($0, $1.width) } + 8, top: 0,
            right: layout.width - names.width, bottom: 0)
        let flat = Frame(area: area, positions: positions, axis: axis, inset: layout.inset)
        let band = BreakBand(
            marks(within: positions).map { (flat.x(before: $0.position), $0.label) }, unit: unit, on: layout)
        area.top = max(band.height, 24)
        area.bottom = area.top + max(layout.plotHeight, names.height)
        let frame = Frame(area: area, positions: positions, axis: axis, inset: layout.inset)

        let titles = PointTitles(step: step, valueName: valueName, hasNames: series.count > 1)
        var drawing = Drawing(
            width: layout.width, height: area.bottom + TimeAxis.height, titles: layout.isWide ? titles : nil)
        axis.draw(ticks, beside: frame, on: &drawing)
        TimeAxis(step: step, extent: 2...layout.width - 2).draw(under: frame, on: &drawing)
        band.draw(over: area, on: &drawing)
        names.draw(beside: frame, on: &drawing)
        drawSeries(styled, in: frame, on: &drawing)
        return drawing
    }

    /// Lines, then the labels that must keep off them.
    private func drawSeries(
        _ styled: [(series: ChartSeries, style: SeriesStyle)], in frame: Frame, on drawing: inout Drawing
    ) {
        let bottom = drawing.height
        let divided = styled.map { SeriesRuns($0.series, across: breaks) }
        for level in levels {
            drawing.draw(
                .horizontal(level.style, y: frame.y(level.value), frame.extent(of: level.positions)))
        }
        // The first series is drawn last, over the others.
        for index in styled.indices.reversed() {
            let (series, style) = styled[index]
            drawing.trace(divided[index], in: frame, as: style, marked: marked(series, in: frame))
        }
        var notes = NoteList()
        // Stretches of one level share a name; the last carries it.
        for (index, level) in levels.enumerated()
        where !levels[(index + 1)...].contains(where: { $0.name == level.name }) {
            LineName(
                text: level.name, style: level.style, y: frame.y(level.value),
                extent: frame.extent(of: level.positions)
            ).draw(on: &drawing, orUnder: &notes)
        }
        drawValues(styled, divided, in: frame, on: &drawing)
        if let computed = styled.first(where: { $0.series.points.contains { $0.isComputed } }) {
            notes.add(.marker(computed.style, isHollow: true), "giá trị tính toán hoặc suy ra")
        }
        notes.draw(from: bottom + 4, on: &drawing)
    }

    /// The figures of whoever stands alone, or alone beside an average. Where several are compared, the
    /// first and last of the subject's runs; the newest of all stand with the names.
    private func drawValues(
        _ styled: [(series: ChartSeries, style: SeriesStyle)], _ divided: [SeriesRuns], in frame: Frame,
        on drawing: inout Drawing
    ) {
        let bounds = Box(left: 2, top: 0, right: drawing.width - 2, bottom: drawing.height)
        let isAlone = styled.count { $0.series.role != .reference } == 1
        for (index, entry) in styled.enumerated() {
            let isCompared = !isAlone && entry.series.role == .peer
            guard styled.count == 1 || (entry.series.role != .reference && !isCompared) else { continue }
            let labels = ValueLabels(
                frame: frame, divided: divided[index], style: entry.style, bounds: bounds)
            if styled.count == 1 { labels.drawLast(on: &drawing) }
            labels.drawEnds(on: &drawing)
            if styled.count == 1 {
                GapNotes(frame: frame, breaks: breaks + entry.series.breaks).draw(entry.series, on: &drawing)
            }
            if isAlone { labels.drawInner(on: &drawing) }
        }
    }

    /// Where lines are many and points near, markers would hide them.
    private func marked(_ series: ChartSeries, in frame: Frame) -> Drawing.Marked {
        if series.role == .reference { return .none }
        return self.series.count > 2 && frame.stride < 20 ? .ends : .all
    }

    /// From the first to the last position of any series or level.
    private var positions: ClosedRange<Int> {
        levels.map(\.positions).reduce(series.positions ?? levels.first?.positions ?? 0...0) { whole, part in
            min(whole.lowerBound, part.lowerBound)...max(whole.upperBound, part.upperBound)
        }
    }

    private func marks(within positions: ClosedRange<Int>) -> [ChartBreak] {
        series.reduce(breaks) { $0 + $1.breaks }.merged(within: positions)
    }

    /// The style goes by the order among those that are no reference.
    static func styled(_ series: [ChartSeries]) -> [(series: ChartSeries, style: SeriesStyle)] {
        var order = 0
        return series.map { series in
            if series.role == .reference { return (series, .reference) }
            order += 1
            return (series, SeriesStyle(order - 1))
        }
    }
}

extension ValueAxis {
    /// The grid, and its labels on the left.
    func draw(_ labels: [WrappedText], beside frame: Frame, on drawing: inout Drawing) {
        for line in grid {
            drawing.draw(.horizontal(.grid, y: frame.y(line.value), frame.area.left...frame.area.right))
        }
        for (line, label) in zip(grid, labels) {
            drawing.draw(Label(label, "bd-n", .end, x: frame.area.left - 6, middle: frame.y(line.value)))
        }
    }
}
