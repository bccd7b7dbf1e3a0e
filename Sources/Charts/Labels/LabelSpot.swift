/// Where a label may stand around its point.
struct LabelSpot {
    enum Side {
        case left, middle, right
    }

    let side: Side
    let isAbove: Bool
    /// From the point to the label.
    let distance: Double

    private init(_ side: Side, above: Bool, distance: Double = 4) {
        (self.side, isAbove, self.distance) = (side, above, distance)
    }

    /// In order of preference, by the shape of the line around the point.
    static let summit = [above, aboveRight, aboveLeft, below, belowRight, belowLeft]
    static let valley = [below, belowRight, belowLeft, above]
    static let rise = [above, aboveLeft, below, belowRight]
    static let fall = [above, aboveRight, below, belowLeft]
    /// For a label that is not to be dropped.
    static let distant = [12.0, 20, 28].flatMap {
        [LabelSpot(.middle, above: true, distance: $0), LabelSpot(.middle, above: false, distance: $0)]
    }

    private static let above = LabelSpot(.middle, above: true)
    private static let below = LabelSpot(.middle, above: false)
    private static let aboveLeft = LabelSpot(.left, above: true)
    private static let aboveRight = LabelSpot(.right, above: true)
    private static let belowLeft = LabelSpot(.left, above: false)
    private static let belowRight = LabelSpot(.right, above: false)

    func label(_ text: WrappedText, _ className: StaticString?, at place: Point, within bounds: Box) -> Label
    {
        let top = isAbove ? place.y - distance - text.height : place.y + distance
        switch side {
        case .left: return Label(text, className, .end, x: place.x - 2, top: top)
        case .right: return Label(text, className, .start, x: place.x + 2, top: top)
        case .middle:
            // At the edge of the canvas it moves inwards, by a hair more than sums of halves may be off.
            let half = text.width / 2 + 0.01
            let middle = max(min(place.x, bounds.right - half), bounds.left + half)
            return Label(text, className, .middle, x: middle, top: top)
        }
    }
}
