/// Text at its place.
struct Label {
    enum Anchor {
        case start, middle, end
    }

    let text: WrappedText
    /// A colour of the style sheet; nil for that of running text.
    let className: StaticString?
    let anchor: Anchor
    /// Of the first line: the anchor's x, the baseline's y.
    let origin: Point

    /// Text whose box has its top at `top` and its side or middle, as the anchor says, at `x`.
    init(_ text: WrappedText, _ className: StaticString?, _ anchor: Anchor, x: Double, top: Double) {
        (self.text, self.className, self.anchor) = (text, className, anchor)
        origin = Point(x: x, y: top + TextMetrics.ascent)
    }

    /// Text whose box is centred on `middle` vertically.
    init(_ text: WrappedText, _ className: StaticString?, _ anchor: Anchor, x: Double, middle: Double) {
        self.init(text, className, anchor, x: x, top: middle - text.height / 2)
    }

    /// All that the text may cover.
    var box: Box {
        let left =
            switch anchor {
            case .start: origin.x
            case .middle: origin.x - text.width / 2
            case .end: origin.x - text.width
            }
        let top = origin.y - TextMetrics.ascent
        return Box(left: left, top: top, right: left + text.width, bottom: top + text.height)
    }
}
