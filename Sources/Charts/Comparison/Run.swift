/// Points of one series that may be joined by a line: neighbours in time, all published, all counted
/// alike, no break between them. This file alone makes runs, and nothing but runs can be drawn as lines or
/// compared, so that what must not be joined cannot be.
struct Run {
    /// Indices into the points of the series.
    let indices: Range<Int>

    fileprivate init(_ indices: Range<Int>) { self.indices = indices }
}

/// A series divided into what may be joined.
struct SeriesRuns {
    let series: ChartSeries
    /// From left to right, those of a single point among them.
    let runs: [Run]

    /// - Parameter breaks: those of the chart; the series has its own.
    init(_ series: ChartSeries, across breaks: [ChartBreak]) {
        var runs: [Run] = []
        var start = 0
        for index in series.points.indices {
            if series.points[index].value == nil {
                start = index + 1
            } else if index + 1 == series.points.count || !series.isJoined(index, index + 1, across: breaks) {
                runs.append(Run(start..<index + 1))
                start = index + 1
            }
        }
        (self.series, self.runs) = (series, runs)
    }
}

extension ChartSeries {
    /// The value of the position before, where the two may be compared.
    func comparablePredecessor(of position: Int, across breaks: [ChartBreak]) -> ChartPoint? {
        guard let index = points.firstIndex(where: { $0.position == position }), index > 0,
            isJoined(index - 1, index, across: breaks)
        else { return nil }
        return points[index - 1]
    }

    fileprivate func isJoined(_ left: Int, _ right: Int, across breaks: [ChartBreak]) -> Bool {
        let (left, right) = (points[left], points[right])
        guard left.value != nil, right.value != nil, right.position == left.position + 1,
            left.basis == right.basis, left.basis != .unknownTotal
        else { return false }
        return !breaks.contains { $0.position == right.position }
            && !self.breaks.contains { $0.position == right.position }
    }
}

/// A stretch of time without a break: what a horizontal line with one meaning may cover.
struct Stretch {
    let positions: ClosedRange<Int>

    /// What remains of the range from its last break on.
    init(endOf range: ClosedRange<Int>, across breaks: [ChartBreak]) {
        var first = range.lowerBound
        for mark in breaks where mark.position > first && mark.position <= range.upperBound {
            first = mark.position
        }
        positions = first...range.upperBound
    }
}
