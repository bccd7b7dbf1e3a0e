/// The figures of one subject (or of one of its components, or of an average) through the years, with what
/// must not be compared. `ScoreLine+Comparison` alone computes differences.
public struct ScoreLine: Sendable {
    /// Who is scored: "Gia Lai", "Trung bình cả nước".
    public let subject: String
    /// By year; years nothing is known of have none. A live index may have several days in a year, the latest
    /// last; nothing is compared from day to day.
    public let points: [ScorePoint]
    /// By year: those of the index that concern the subject, and where the scale or unit itself changes.
    public let breaks: [IndexBreak]
    /// Whether a lower figure is the better one.
    public let isLowerBetter: Bool
    /// In the order in which they come first.
    public let rankings: [Ranking]

    init(_ subject: String, _ points: [ScorePoint], breaks: [IndexBreak], isLowerBetter: Bool = false) {
        let ordered = Self.ordered(points)
        self.subject = subject
        self.points = ordered
        self.isLowerBetter = isLowerBetter
        rankings = Self.rankings(of: ordered)
        let own = breaks.filter { $0.concerns(subject) }
        var known = Set(own.map(\.year))
        let found = zip(ordered, ordered.dropFirst()).compactMap(Self.unlike)
        self.breaks = (own + found.filter { known.insert($0.year).inserted }).sorted { $0.year < $1.year }
    }

    /// By year and day, those without a day first; of two of one day the first.
    private static func ordered(_ points: [ScorePoint]) -> [ScorePoint] {
        let sorted = points.enumerated().sorted { one, other in
            if one.element.year != other.element.year { return one.element.year < other.element.year }
            switch (one.element.date, other.element.date) {
            case (let day?, let next?) where day != next: return day < next
            case (nil, .some): return true
            case (.some, nil): return false
            default: return one.offset < other.offset
            }
        }.map(\.element)
        return sorted.enumerated().filter { index, point in
            index == 0 || point.year != sorted[index - 1].year || point.date != sorted[index - 1].date
        }.map(\.element)
    }

    private static func unlike(_ earlier: ScorePoint, _ later: ScorePoint) -> IndexBreak? {
        if earlier.date != nil || later.date != nil {
            return IndexBreak(
                later.year, label: "Số của từng ngày",
                reason: "Điểm thay đổi từng ngày; số của một ngày không so sánh được với số của năm khác.")
        }
        guard earlier.scale != later.scale || earlier.unit != later.unit else { return nil }
        return IndexBreak(
            later.year, label: "Đổi thang điểm", reason: "Từ năm \(later.year) dùng thang điểm khác.")
    }

    /// The newest year with a figure, a rank, a group or the statement that there is none.
    public var newest: Int? { points.lastIndex { $0.saysSomething } }

    /// The point of a year, of several days the latest.
    public func index(of year: Int) -> Int? { points.lastIndex { $0.year == year } }

    /// The points that stand for their years: one for each.
    public var yearly: [Int] {
        points.indices.filter { $0 + 1 == points.count || points[$0 + 1].year != points[$0].year }
    }

    /// Whether a break lies behind the first year, up to the second.
    public func firstBreak(after earlier: Int, through later: Int) -> IndexBreak? {
        breaks.first { $0.year > earlier && $0.year <= later }
    }

    /// The rankings, each of those who are ranked together. Where no year has two, a ranking that once is
    /// named and once is not is one; two names are two rankings.
    private static func rankings(of points: [ScorePoint]) -> [Ranking] {
        var scopes: [String?] = []
        for rank in points.flatMap(\.ranks) where !scopes.contains(rank.scope) { scopes.append(rank.scope) }
        let isOne = scopes.count == 2 && scopes.contains(nil) && points.allSatisfy { $0.ranks.count < 2 }
        if isOne { scopes = [scopes.compactMap(\.self).first] }
        return scopes.map { scope in
            Ranking(
                scope: scope,
                ranks: points.map { $0.ranks.first { isOne || $0.scope == scope } })
        }
    }
}

/// The ranks of one subject in one ranking.
public struct Ranking: Sendable {
    public let scope: String?
    /// One for each point of the line; nil where the ranking has none.
    public let ranks: [Rank?]
}
