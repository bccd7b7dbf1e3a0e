/// What became of a figure since the year before, or why nobody may say.
public enum Comparison<Change: Sendable>: Sendable {
    case change(Change, since: Int)
    case none(Obstacle)

    public var change: Change? { if case .change(let change, _) = self { change } else { nil } }
    public var obstacle: Obstacle? { if case .none(let obstacle) = self { obstacle } else { nil } }
}

public enum Obstacle: Sendable {
    /// There is no figure to compare.
    case nothingToCompare
    /// Nothing is known of the year before.
    case noPreviousYear(Int)
    /// The year before was not published.
    case unpublished(Int)
    case broken(IndexBreak)
    case differentTotals(earlier: Int, later: Int, year: Int)
    case unknownTotal
}

extension ScoreLine {
    /// The change of the score at a point since the year before it.
    public func scoreChange(at index: Int) -> Comparison<Amount> {
        guard let value = points[index].value else { return .none(.nothingToCompare) }
        if let obstacle = obstacle(before: index) { return .none(obstacle) }
        let earlier = points[index - 1]
        guard let before = earlier.value else {
            return .none(
                earlier.isUnpublished ? .unpublished(earlier.year) : .noPreviousYear(earlier.year))
        }
        return .change(value - before, since: earlier.year)
    }

    /// By how many places a rank is better than the year before; negative where it is worse.
    public func rankChange(at index: Int, in ranking: Ranking) -> Comparison<Int> {
        guard let rank = ranking.ranks[index] else { return .none(.nothingToCompare) }
        if let obstacle = obstacle(before: index) { return .none(obstacle) }
        let year = points[index - 1].year
        guard let before = ranking.ranks[index - 1] else {
            return .none(points[index - 1].isUnpublished ? .unpublished(year) : .noPreviousYear(year))
        }
        guard let total = rank.total, let earlier = before.total else { return .none(.unknownTotal) }
        guard total == earlier else {
            return .none(.differentTotals(earlier: earlier, later: total, year: year))
        }
        return .change(before.rank - rank.rank, since: year)
    }

    /// What a reader would take the wrong way: where lower is better, whether a change is one for the better.
    /// Empty elsewhere.
    public func verdict(on change: Amount) -> String {
        guard isLowerBetter, !change.isZero else { return "" }
        return change.isNegative ? " (tốt hơn)" : " (kém hơn)"
    }

    private func obstacle(before index: Int) -> Obstacle? {
        let year = points[index].year
        if let mark = breaks.first(where: { $0.year == year }), index > 0 { return .broken(mark) }
        guard index > 0, points[index - 1].year == year - 1 else { return .noPreviousYear(year - 1) }
        return nil
    }
}
