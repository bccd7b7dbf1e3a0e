/// The values of one unit, component or average over time.
public struct ChartSeries: Sendable {
    /// How much a series is looked at.
    public enum Role: Sendable, Hashable {
        /// Whom the page is about: strong, in front, with its values.
        case subject
        /// Somebody to compare with.
        case peer
        /// An average or a median: thin and grey.
        case reference
    }

    public let name: String
    public let role: Role
    /// In order of time, one for each position.
    public let points: [ChartPoint]
    /// Breaks of this series alone, beside those of the whole chart.
    public let breaks: [ChartBreak]

    /// Points may come in any order; of two at one position the first counts.
    public init(
        _ name: String, role: Role = .subject, points: [ChartPoint], breaks: [ChartBreak] = []
    ) {
        self.name = name
        self.role = role
        self.points = Self.isOrdered(points) ? points : Self.ordered(points)
        self.breaks = breaks
    }

    private static func isOrdered(_ points: [ChartPoint]) -> Bool {
        zip(points, points.dropFirst()).allSatisfy { $0.position < $1.position }
    }

    private static func ordered(_ points: [ChartPoint]) -> [ChartPoint] {
        var result: [ChartPoint] = []
        let byTime = points.enumerated().sorted {
            ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
        }
        for (_, point) in byTime where point.position != result.last?.position { result.append(point) }
        return result
    }
}

/// The point in time from which figures are no longer comparable with those before.
public struct ChartBreak: Sendable, Hashable {
    /// The first position of the new method.
    public let position: Int
    /// A few words; they stand above the mark.
    public let label: String

    public init(at position: Int, label: String) {
        self.position = position
        self.label = label
    }
}

extension [ChartSeries] {
    /// From the first to the last position of any; nil where there is no point.
    var positions: ClosedRange<Int>? {
        var positions: ClosedRange<Int>?
        for series in self {
            guard let first = series.points.first?.position, let last = series.points.last?.position
            else { continue }
            positions =
                Swift.min(
                    positions?.lowerBound ?? first, first)...Swift.max(positions?.upperBound ?? last, last)
        }
        return positions
    }

    /// All numbers, in order of the series.
    var values: [Double] {
        var values: [Double] = []
        for series in self {
            for point in series.points {
                if let value = point.value { values.append(value.number) }
            }
        }
        return values
    }
}
