/// A year in one Vietnamese sentence, made by rule from the figures: "SIPAS năm 2023 của Gia Lai đạt
/// 83,84 %, xếp 19/63; tăng 1,32 điểm phần trăm nhưng giảm 3 bậc so với năm 2022."
public struct ScoreSentence: Sendable {
    private let name: String
    private let line: ScoreLine
    private let index: Int

    /// - Parameters:
    ///   - name: what is measured: `SIPAS`, `PCI: Tính minh bạch`.
    ///   - index: of the point that the sentence is about.
    public init(_ name: String, _ line: ScoreLine, at index: Int) {
        (self.name, self.line, self.index) = (name, line, index)
    }

    public var text: String {
        let facts = facts.isEmpty ? "chưa có điểm và hạng trong nguồn" : facts.joined(separator: ", ")
        let clauses = ["\(opening) \(facts)", comparison].compactMap { $0 }
        return clauses.joined(separator: "; ") + "."
    }

    private var point: ScorePoint { line.points[index] }
    private var ranking: Ranking? { line.rankings.first { $0.ranks[index] != nil } }

    private var opening: String {
        let day = point.date.map { " tính đến ngày \($0.figures)" } ?? ""
        return "\(name) năm \(point.year) của \(line.subject)\(day)"
    }

    private var facts: [String] {
        if point.isUnpublished { return ["không được công bố"] }
        var facts: [String] = []
        if let value = point.value {
            facts.append("đạt \(point.printed(value))" + origin(point.provenance))
        }
        facts += point.ranks.map { rank in
            let scope = rank.scope.map { " (\($0))" } ?? ""
            let place = rank.total == nil ? "xếp thứ \(rank.rank)" : "xếp \(rank.label)"
            return place + origin(rank.provenance) + scope
        }
        if let group = point.group { facts.append("thuộc nhóm “\(group)”") }
        return facts
    }

    private func origin(_ provenance: Provenance?) -> String {
        switch provenance {
        case .computed, .derived: " (\(provenance?.label ?? ""))"
        case .published, nil: ""
        }
    }

    private var comparison: String? {
        guard !point.isUnpublished, point.date == nil, point.value != nil || ranking != nil else {
            return nil
        }
        let score = line.scoreChange(at: index)
        let rank = ranking.map { line.rankChange(at: index, in: $0) }
        for case .broken(let mark)? in [score.obstacle, rank?.obstacle] {
            return "không so sánh với năm \(point.year - 1) vì gãy chuỗi từ năm \(mark.year)"
        }
        return changes(score, rank) ?? reason(score.obstacle, rank?.obstacle)
    }

    private func changes(_ score: Comparison<Amount>, _ rank: Comparison<Int>?) -> String? {
        let first = score.change.map(scoreWords)
        let second = rank?.change.map(rankWords)
        let year = point.year - 1
        switch (first, second) {
        case (let first?, let second?):
            return "\(first) \(isAtOdds(score, rank) ? "nhưng" : "và") \(second) so với năm \(year)"
        case (let first?, nil):
            let obstacle = rank?.obstacle.flatMap(rankReason).map { "; " + $0 } ?? ""
            return "\(first) so với năm \(year)\(obstacle)"
        case (nil, let second?): return "\(second) so với năm \(year)"
        case (nil, nil): return nil
        }
    }

    private func scoreWords(_ change: Amount) -> String {
        if change.isZero { return "điểm không đổi" }
        return (change.isNegative ? "giảm " : "tăng ") + point.printedDifference(change)
            + line.verdict(on: change)
    }

    private func rankWords(_ places: Int) -> String {
        places == 0 ? "giữ nguyên hạng" : places > 0 ? "tăng \(places) bậc" : "giảm \(-places) bậc"
    }

    /// The score got better and the rank worse, or the other way round.
    private func isAtOdds(_ score: Comparison<Amount>, _ rank: Comparison<Int>?) -> Bool {
        guard let change = score.change, !change.isZero, let places = rank?.change, places != 0 else {
            return false
        }
        return (change.isNegative == line.isLowerBetter) != (places > 0)
    }

    private func reason(_ obstacles: Obstacle?...) -> String? {
        for case let obstacle? in obstacles.reversed() {
            switch obstacle {
            case .noPreviousYear(let year): return "chưa có số liệu năm \(year) để so sánh"
            case .unpublished(let year): return "năm \(year) không công bố nên không so sánh"
            case .differentTotals, .unknownTotal: return rankReason(obstacle)
            case .nothingToCompare, .broken: break
            }
        }
        return nil
    }

    private func rankReason(_ obstacle: Obstacle) -> String? {
        switch obstacle {
        case .differentTotals(let earlier, let later, let year):
            "hạng không so sánh với năm \(year) vì năm đó xếp trong \(earlier), năm nay trong \(later)"
        case .unknownTotal: "hạng không so sánh vì nguồn không nêu tổng số"
        case .nothingToCompare, .noPreviousYear, .unpublished, .broken: nil
        }
    }
}
