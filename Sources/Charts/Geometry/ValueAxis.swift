/// The vertical axis of a chart: its ends and its grid.
struct ValueAxis {
    struct GridLine {
        let value: Double
        let label: String
    }

    /// The values at the axis's ends, `lower` below `upper`.
    let range: ClosedRange<Double>
    let grid: [GridLine]
    /// Small numbers on top, as ranks have it.
    var isInverted = false

    /// Scores: round ends around the values, inside the scale they are measured on. A difference that is
    /// tiny on that scale stays small to the eye.
    init(scores values: [Double], scale: ClosedRange<Double>?, ticks limit: Int) {
        let data = (values.min() ?? 0)...(values.max() ?? 1)
        // A scale that no axis can hold is none.
        let scale = scale.flatMap { -1e12 <= $0.lowerBound && $0.upperBound <= 1e12 ? $0 : nil }
        let shown = Self.widened(data, scale)
        let ticks = Ticks(covering: shown, atMost: limit)
        range = Self.trimmed(ticks.range, to: scale, covering: data)
        grid = Self.grid(ticks, within: range)
    }

    /// Amounts: from zero, in whole numbers where all are whole. Values below zero are not shown.
    init(amounts values: [Double], ticks limit: Int) {
        let isWhole = values.allSatisfy { $0 == Double($0.nearestInteger) }
        let top = values.max() ?? 1
        let ticks = Ticks(covering: 0...(top > 0 ? top : 1), atMost: limit, finest: isWhole ? 0 : -9)
        range = ticks.range
        grid = Self.grid(ticks, within: range)
    }

    /// Ranks: the first place on top, the last below.
    /// - Parameter last: the largest number of places.
    init(ranksOutOf last: Int, ticks limit: Int) {
        let ticks = Ticks(covering: 0...Double(max(last, 2)), atMost: limit + 1, finest: 0)
        range = 1...Double(max(last, 2))
        var lines = [GridLine(value: 1, label: "1")]
        for index in 1..<ticks.count where ticks[index] > 1 && ticks[index] <= range.upperBound {
            lines.append(GridLine(value: ticks[index], label: ticks.label(index)))
        }
        grid = lines
        isInverted = true
    }

    private static func grid(_ ticks: Ticks, within range: ClosedRange<Double>) -> [GridLine] {
        var lines: [GridLine] = []
        for index in 0..<ticks.count where range.contains(ticks[index]) {
            lines.append(GridLine(value: ticks[index], label: ticks.label(index)))
        }
        return lines
    }

    /// At least 4 % of the scale, or 1 % of the values where the scale is not known.
    private static func widened(
        _ data: ClosedRange<Double>, _ scale: ClosedRange<Double>?
    ) -> ClosedRange<Double> {
        let largest = max(data.lowerBound.magnitude, data.upperBound.magnitude)
        let wanted = scale.map { ($0.upperBound - $0.lowerBound) * 0.04 } ?? largest * 0.01
        let least = max(wanted, largest * 1e-5, 1e-5)
        let missing = least - (data.upperBound - data.lowerBound)
        guard missing > 0 else { return data }
        var lower = data.lowerBound - missing / 2
        if let scale {
            lower = max(min(lower, scale.upperBound - least), min(scale.lowerBound, data.lowerBound))
        }
        return lower...max(lower + least, data.upperBound)
    }

    /// Never beyond the scale, unless a value is.
    private static func trimmed(
        _ ends: ClosedRange<Double>, to scale: ClosedRange<Double>?, covering data: ClosedRange<Double>
    ) -> ClosedRange<Double> {
        guard let scale else { return ends }
        let lower = max(ends.lowerBound, min(scale.lowerBound, data.lowerBound))
        return lower...max(min(ends.upperBound, max(scale.upperBound, data.upperBound)), lower)
    }
}
