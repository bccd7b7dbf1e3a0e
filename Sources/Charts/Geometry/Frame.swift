/// Where time and value meet the canvas.
struct Frame {
    /// The area between the axes.
    let area: Box
    /// First and last position in time.
    let positions: ClosedRange<Int>
    let axis: ValueAxis
    /// From the area's sides to the first and the last position.
    let inset: Double

    init(area: Box, positions: ClosedRange<Int>, axis: ValueAxis, inset: Double) {
        (self.area, self.positions, self.axis) = (area, positions, axis)
        // Long labels on both sides may leave little between.
        self.inset = min(inset, area.width / 3)
    }

    /// From one position to the next; 0 where there is only one.
    var stride: Double {
        let steps = positions.upperBound - positions.lowerBound
        return steps == 0 ? 0 : (area.width - 2 * inset) / Double(steps)
    }

    func x(_ position: Int) -> Double {
        guard positions.lowerBound < positions.upperBound else { return area.midX }
        return area.left + inset + Double(position - positions.lowerBound) * stride
    }

    /// The middle between a position and the one before: where a break is marked.
    func x(before position: Int) -> Double { x(position) - stride / 2 }

    /// Held inside the area.
    func y(_ value: Double) -> Double {
        let (lower, upper) = (axis.range.lowerBound, axis.range.upperBound)
        guard upper > lower else { return area.midY }
        let share = min(max((value - lower) / (upper - lower), 0), 1)
        return axis.isInverted ? area.top + share * area.height : area.bottom - share * area.height
    }

    /// The horizontal extent of a stretch, half a step beyond its ends.
    func extent(of positions: ClosedRange<Int>) -> ClosedRange<Double> {
        guard stride > 0 else { return area.left...area.right }
        let left = max(area.left, x(positions.lowerBound) - stride / 2)
        return left...max(left, min(area.right, x(positions.upperBound) + stride / 2))
    }
}
