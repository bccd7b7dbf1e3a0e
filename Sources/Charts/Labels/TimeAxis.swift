/// The labels under a plot: the last position always has one, and those before it at equal distances.
struct TimeAxis {
    let step: ChartStep
    /// How far to the left and right labels may reach.
    let extent: ClosedRange<Double>
    /// Below the plot, in units of the canvas.
    static let height = 26.0

    func draw(under frame: Frame, on drawing: inout Drawing) {
        let bottom = frame.area.bottom
        drawing.draw(.horizontal(.axis, y: bottom, frame.area.left...frame.area.right))
        let (first, last) = (frame.positions.lowerBound, frame.positions.upperBound)
        let distance = distance(in: frame)
        for position in Swift.stride(from: last, through: first, by: -distance) {
            let text = WrappedText(step.label(of: position))
            let x = frame.x(position)
            drawing.draw(.vertical(.axis, x: x, from: bottom, to: bottom + 4))
            let half = text.width / 2 + 0.01
            let middle = max(min(x, extent.upperBound - half), extent.lowerBound + half)
            drawing.draw(Label(text, "bd-n", .middle, x: middle, top: bottom + 6))
        }
    }

    /// From label to label, in positions.
    private func distance(in frame: Frame) -> Int {
        let (first, last) = (frame.positions.lowerBound, frame.positions.upperBound)
        let width = max(
            TextMetrics.width(of: step.label(of: first)), TextMetrics.width(of: step.label(of: last)))
        // A label at an edge is moved inwards, towards its neighbour.
        let shift = max(
            0, frame.x(last) + width / 2 - extent.upperBound, extent.lowerBound + width / 2 - frame.x(first))
        let needed = width + 10 + shift
        guard frame.stride > 0 else { return 1 }
        var factor = 1
        while true {
            for candidate in step.distances where Double(candidate * factor) * frame.stride >= needed {
                return candidate * factor
            }
            factor *= 10
        }
    }
}

extension ChartStep {
    /// Distances that the eye can follow.
    fileprivate var distances: [Int] {
        switch self {
        case .year: [1, 2, 3, 4, 5]
        case .quarter: [1, 2, 4, 8]
        case .month: [1, 2, 3, 6, 12, 24, 60]
        }
    }
}
