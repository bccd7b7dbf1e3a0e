/// The names of horizontal lines, beside them where they fit, else under the chart.
struct LineName {
    let text: String
    let style: Rule.Style
    let y: Double
    let extent: ClosedRange<Double>

    func draw(on drawing: inout Drawing, orUnder notes: inout NoteList) {
        let whole = WrappedText(text, isBold: style == .target)
        if place(whole, on: &drawing) { return }
        let halved = WrappedText(text, within: whole.width * 0.7, lines: 2, isBold: style == .target)
        if !halved.isCut, place(halved, on: &drawing) { return }
        notes.add(.rule(style), text)
    }

    private func place(_ text: WrappedText, on drawing: inout Drawing) -> Bool {
        for side in [Label.Anchor.end, .start] {
            let x = side == .end ? extent.upperBound : extent.lowerBound
            for top in [y - text.height - 1, y + 1] {
                let left = side == .end ? x - text.width : x
                let held = min(max(left, 2), max(drawing.width - text.width - 2, 2))
                if drawing.place(Label(text, className, .start, x: held, top: top)) { return true }
            }
        }
        return false
    }

    private var className: StaticString? { style == .target ? nil : "bd-n" }
}
