/// A line along an axis: grid, targets, breaks. It has one y or one x, so that it cannot join two values.
struct Rule {
    enum Style {
        case grid, axis
        /// Of a break.
        case mark
        /// A value to reach, over time; and on a bar.
        case target, goal
        /// The last place of a ranking.
        case floor

        /// Labels keep off it.
        var isObstacle: Bool { self == .mark || self == .target || self == .floor }
        /// Drawn over bars, not under them.
        var isInFront: Bool { self == .goal }

        var className: StaticString {
            switch self {
            case .grid: "bd-l"
            case .axis: "bd-t"
            case .mark: "bd-g"
            case .target: "bd-m"
            case .goal: "bd-dich"
            case .floor: "bd-s"
            }
        }
    }

    let style: Style
    let start: Point
    let end: Point

    static func horizontal(_ style: Style, y: Double, _ extent: ClosedRange<Double>) -> Rule {
        Rule(style: style, start: Point(x: extent.lowerBound, y: y), end: Point(x: extent.upperBound, y: y))
    }

    static func vertical(_ style: Style, x: Double, from top: Double, to bottom: Double) -> Rule {
        Rule(style: style, start: Point(x: x, y: top), end: Point(x: x, y: bottom))
    }

    private init(style: Style, start: Point, end: Point) {
        (self.style, self.start, self.end) = (style, start, end)
    }

    var isHorizontal: Bool { start.y == end.y }
}
