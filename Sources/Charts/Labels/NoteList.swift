/// Lines under a chart that say what a sign means, each with the sign before it.
struct NoteList {
    enum Sign {
        case marker(SeriesStyle, isHollow: Bool)
        case rule(Rule.Style)
        /// The same, standing.
        case upright(Rule.Style)
        case bar(Bar.Fill, height: Double)
        case none
    }

    private var notes: [(sign: Sign, text: String)] = []
    private static let indent = 22.0

    mutating func add(_ sign: Sign, _ text: String) { notes.append((sign, text)) }

    /// Draws the notes below `top`, side by side where they fit, and makes the drawing as tall as they need.
    func draw(from top: Double, left: Double = 2, on drawing: inout Drawing) {
        var (x, y) = (left, top)
        var bottom = drawing.height
        for note in notes {
            let indent = if case .none = note.sign { 0.0 } else { Self.indent }
            let text = WrappedText(note.text, within: drawing.width - left - indent - 2, lines: 4)
            if x > left, x + indent + text.width > drawing.width {
                (x, y) = (left, bottom)
            }
            drawing.height = max(drawing.height, y + text.height + 2)
            draw(note.sign, x: x, middle: y + TextMetrics.height(lines: 1) / 2, on: &drawing)
            drawing.draw(Label(text, "bd-n", .start, x: x + indent, top: y))
            bottom = max(bottom, y + text.height + 2)
            x += indent + text.width + 16
        }
        drawing.height = max(drawing.height, bottom)
    }

    private func draw(_ sign: Sign, x: Double, middle: Double, on drawing: inout Drawing) {
        switch sign {
        case .marker(let style, let isHollow):
            drawing.draw(Drawing.Key(style: style, center: Point(x: x + 8, y: middle), isHollow: isHollow))
        case .upright(let style):
            drawing.draw(.vertical(style, x: x + 8, from: middle - 8, to: middle + 8))
        case .rule(let style):
            drawing.draw(.horizontal(style, y: middle, x...x + 16))
        case .bar(let fill, let height):
            let box = Box(left: x, top: middle - height / 2, right: x + 16, bottom: middle + height / 2)
            drawing.draw(fill, box)
        case .none: break
        }
    }
}
