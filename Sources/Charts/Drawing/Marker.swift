/// The sign of one value.
struct Marker {
    let shape: MarkerShape
    let center: Point
    /// Hollow: computed or derived, not published.
    let isHollow: Bool
    /// Of its point in the series.
    let index: Int
}

enum MarkerShape: CaseIterable {
    case circle, square, triangle, diamond, wedge, plus, bar

    /// From the centre to the farthest edge.
    static let reach = 4.5

    /// The outline around the centre, which the caller has moved to; circles are elements of their own.
    var outline: StaticString {
        switch self {
        case .circle: ""
        case .square: "m-3.5-3.5h7v7h-7z"
        case .triangle: "m0-4.5 4.2 7.5h-8.4z"
        case .diamond: "m0-4.5 4.5 4.5-4.5 4.5-4.5-4.5z"
        case .wedge: "m0 4.5 4.2-7.5h-8.4z"
        case .plus: "m-1.5-4.5h3v3h3v3h-3v3h-3v-3h-3v-3h3z"
        case .bar: "m-4-1.5h8v3h-8z"
        }
    }
}
