/// Labels under columns: every column where they fit, on up to three lines; else at equal distances, the
/// last always, and on one line where the distances are long.
struct PeriodLabels {
    private let texts: [WrappedText]
    private let distance: Int
    private let band: Double

    /// - Parameter band: what a column takes of the canvas.
    init(_ periods: [String], band: Double) {
        self.band = band
        for distance in 1...3 {
            let wrapped = periods.map { WrappedText($0, within: band * Double(distance) - 4, lines: 3) }
            if wrapped.contains(where: \.isCut) { continue }
            (texts, self.distance) = (wrapped, distance)
            return
        }
        texts = periods.map { WrappedText($0, within: 140, lines: 1) }
        let widest = texts.reduce(0) { max($0, $1.width) }
        distance = min(Int(((widest + 8) / max(band, 0.01))) + 1, max(periods.count, 1))
    }

    var height: Double { texts.reduce(18) { max($0, $1.height) } }

    func draw(under area: Box, on drawing: inout Drawing) {
        for index in stride(from: texts.count - 1, through: 0, by: -distance) {
            let half = texts[index].width / 2
            let x = area.left + band * (Double(index) + 0.5)
            let held = max(min(x, drawing.width - half - 2), half + 2)
            _ = drawing.place(Label(texts[index], "bd-n", .middle, x: held, top: area.bottom + 5))
        }
    }
}
