/// Why a line is interrupted, written into the gap: what was not published, and what is not known here.
struct GapNotes {
    let frame: Frame
    let breaks: [ChartBreak]

    /// One label for each gap between the first and the last position of the chart, where it fits.
    func draw(_ series: ChartSeries, on drawing: inout Drawing) {
        var next = frame.positions.lowerBound
        var (note, noteStart) = ("", next)
        for point in series.points where frame.positions.contains(point.position) {
            let expected = point.value == nil ? point.note : ""
            if point.position > next {  // nothing recorded in between
                draw(note, noteStart..<next, series, &drawing)
                draw(Self.unknown, next..<point.position, series, &drawing)
                (note, noteStart) = (expected, point.position)
            } else if expected != note {
                draw(note, noteStart..<point.position, series, &drawing)
                (note, noteStart) = (expected, point.position)
            }
            next = point.position + 1
        }
        draw(note, noteStart..<next, series, &drawing)
        if next <= frame.positions.upperBound {
            draw(Self.unknown, next..<frame.positions.upperBound + 1, series, &drawing)
        }
    }

    static let unknown = "không có số liệu"

    private func draw(
        _ note: String, _ positions: Range<Int>, _ series: ChartSeries, _ drawing: inout Drawing
    ) {
        guard !note.isEmpty, let last = positions.last else { return }
        // Beside a break rather than across it, where the gap has more room.
        let cuts = breaks.map(\.position).filter { $0 > positions.lowerBound && $0 <= last }.sorted()
        let starts = [positions.lowerBound] + cuts
        let pieces = zip(starts, cuts.map { $0 - 1 } + [last]).map { $0...$1 }
        guard let widest = pieces.max(by: { $0.count < $1.count }) else { return }
        draw(note, in: frame.extent(of: widest), &drawing)
    }

    private func draw(_ note: String, in extent: ClosedRange<Double>, _ drawing: inout Drawing) {
        let text = WrappedText(note, within: extent.upperBound - extent.lowerBound - 4, lines: 4)
        guard !text.isCut else { return }
        let x = (extent.lowerBound + extent.upperBound) / 2
        for share in [0.5, 0.3, 0.7, 0.15, 0.85] {
            let middle = frame.area.top + frame.area.height * share
            if drawing.place(Label(text, "bd-n", .middle, x: x, middle: middle)) { return }
        }
    }
}
