/// How a series is told from the others: colour, dashes and the shape of its markers, each enough alone.
/// The style sheet holds colours and dashes.
struct SeriesStyle {
    let className: StaticString
    let shape: MarkerShape

    /// By the order of the series; what comes after the sixth shares one grey.
    init(_ order: Int) {
        let index = min(max(order, 0), Self.classes.count - 1)
        className = Self.classes[index]
        shape = MarkerShape.allCases[index % MarkerShape.allCases.count]
    }

    private init(className: StaticString, shape: MarkerShape) {
        self.className = className
        self.shape = shape
    }

    /// Averages and medians.
    static let reference = SeriesStyle(className: "bd-tc", shape: .bar)
    private static let classes: [StaticString] = ["bd-1", "bd-2", "bd-3", "bd-4", "bd-5", "bd-6", "bd-7"]
}
