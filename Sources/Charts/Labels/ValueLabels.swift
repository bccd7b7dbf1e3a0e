/// The figures beside the points. A label stands where it covers nothing, or not at all: the table under
/// the chart has every figure.
struct ValueLabels {
    let frame: Frame
    let divided: SeriesRuns
    let style: SeriesStyle
    /// Labels stay inside.
    let bounds: Box

    private var series: ChartSeries { divided.series }
    private var runs: [Run] { divided.runs }

    /// The newest figure, which matters most: it may stand on a line where there is no room beside it.
    func drawLast(on drawing: inout Drawing) {
        guard let run = runs.last else { return }
        draw(run.indices.upperBound - 1, of: run, isBold: series.role == .subject, isNeeded: true, &drawing)
    }

    /// The oldest, which tells how far it was.
    func drawFirst(on drawing: inout Drawing) {
        guard let run = runs.first, runs.count > 1 || run.indices.count > 1 else { return }
        draw(run.indices.lowerBound, of: run, &drawing)
    }

    /// Where the other runs end, and where all begin.
    func drawEnds(on drawing: inout Drawing) {
        let last = runs.last?.indices.last
        for run in runs.reversed() {
            let (start, end) = (run.indices.lowerBound, run.indices.upperBound - 1)
            if end != last { draw(end, of: run, &drawing) }
            if start != end { draw(start, of: run, &drawing) }
        }
    }

    /// Those between, from new to old.
    func drawInner(on drawing: inout Drawing) {
        for run in runs.reversed() {
            for index in run.indices.dropFirst().dropLast().reversed() {
                draw(index, of: run, &drawing)
            }
        }
    }

    private func draw(
        _ index: Int, of run: Run, isBold: Bool = false, isNeeded: Bool = false, _ drawing: inout Drawing
    ) {
        let point = series.points[index]
        guard let value = point.value else { return }
        let isEnd = index == run.indices.lowerBound || index == run.indices.upperBound - 1
        let place = Point(x: frame.x(point.position), y: frame.y(value.number))
        let spots = spots(around: index, of: run)
        if isEnd, point.total != nil, draw(point.fullText, isBold, at: place, spots, on: &drawing) { return }
        if draw(value.text, isBold, at: place, spots, on: &drawing) || !isNeeded { return }
        let distant = LabelSpot.distant
        if draw(value.text, isBold, at: place, distant, on: &drawing) { return }
        if draw(value.text, isBold, at: place, spots + distant, clearOf: .lines, on: &drawing) { return }
        _ = draw(value.text, isBold, at: place, spots, clearOf: .none, on: &drawing)
    }

    private func draw(
        _ text: String, _ isBold: Bool, at place: Point, _ spots: [LabelSpot],
        clearOf obstacles: Drawing.Obstacles = .linesAndRules, on drawing: inout Drawing
    ) -> Bool {
        let text = WrappedText(text, isBold: isBold)
        return spots.contains { spot in
            let label = spot.label(text, style.className, at: place, within: bounds)
            guard bounds.contains(label.box), obstacles == .none || !isNearAnother(label, spot, drawing)
            else { return false }
            return drawing.place(label, clearOf: obstacles)
        }
    }

    /// Beside its own point a label may come closer to the next one, and be taken for its figure.
    private func isNearAnother(_ label: Label, _ spot: LabelSpot, _ drawing: Drawing) -> Bool {
        guard spot.side != .middle else { return false }
        var box = label.box
        (box.top, box.bottom) = (box.top - 10, box.bottom + 10)
        return drawing.corners.contains { box.contains($0) }
    }

    /// Away from the line first: above a summit, below a valley, on a slope's free side.
    private func spots(around index: Int, of run: Run) -> [LabelSpot] {
        func height(_ index: Int) -> Double? {
            guard run.indices.contains(index) else { return nil }
            return series.points[index].value.map { -frame.y($0.number) }
        }
        guard let own = height(index) else { return [] }
        let (left, right) = (height(index - 1) ?? own, height(index + 1) ?? own)
        if left > own, right > own { return LabelSpot.valley }
        if left < own, right > own { return LabelSpot.rise }
        return left > own && right < own ? LabelSpot.fall : LabelSpot.summit
    }
}

extension ChartPoint {
    /// With the number of places, where the value is a rank: `45/63`.
    var fullText: String {
        guard let value else { return "" }
        guard case .rank(let total) = basis, let places = ChartValue(total) else { return value.text }
        return value.text + "/" + places.text
    }
}
