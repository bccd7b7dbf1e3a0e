/// A value to be reached, in force for a stretch of time.
public struct ChartTarget: Sendable {
    /// Stands before the value: `Mục tiêu`.
    public let label: String
    public let value: ChartValue
    /// First and last position. What lies before a break is not drawn: the target was set for what follows.
    public let positions: ClosedRange<Int>

    public init(_ label: String, _ value: ChartValue, positions: ClosedRange<Int>) {
        self.label = label
        self.value = value
        self.positions = ChartPoint.held(positions.lowerBound)...ChartPoint.held(positions.upperBound)
    }
}
