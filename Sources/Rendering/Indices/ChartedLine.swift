internal import Charts
internal import ContentModel

extension ScoreLine {
    /// The scores as a chart takes them; the chart breaks the line where this line has its breaks.
    func chartSeries(_ name: String? = nil, role: ChartSeries.Role = .subject) -> ChartSeries {
        ChartSeries(
            name ?? subject, role: role, points: yearly.compactMap { points[$0].chartPoint }, breaks: marks)
    }

    /// One series for each ranking that the subject stands in.
    func rankSeries(role: ChartSeries.Role = .subject) -> [RankSeries] {
        rankings.map { ranking in
            let points = yearly.compactMap { index -> RankPoint? in
                let point = self.points[index]
                guard let rank = ranking.ranks[index] else {
                    return point.isUnpublished ? .missing(point.year) : nil
                }
                return RankPoint(
                    point.year, rank.rank, of: rank.total, isComputed: isComputed(rank.provenance))
            }
            let name = rankings.count > 1 ? ranking.scope.map { "\(subject), \($0)" } ?? subject : subject
            return RankSeries(name, role: role, points: points, breaks: marks)
        }
    }

    /// The breaks that a chart of these years can show: a mark stands between two years.
    var marks: [ChartBreak] {
        guard let first = points.first?.year, let last = points.last?.year else { return [] }
        return breaks.filter { $0.year > first && $0.year <= last }
            .map { ChartBreak(at: $0.year, label: $0.label) }
    }

    /// The number of years with a score.
    var scores: Int { yearly.count { points[$0].value != nil } }
}

private func isComputed(_ provenance: Provenance?) -> Bool {
    switch provenance {
    case .computed, .derived: true
    case .published, nil: false
    }
}

extension Amount {
    var chartValue: ChartValue? { ChartValue(plain) }
}

extension ScorePoint {
    fileprivate var chartPoint: ChartPoint? {
        guard let value = value?.chartValue else { return isUnpublished ? .missing(year) : nil }
        return ChartPoint(year, value, isComputed: isComputed(provenance))
    }
}

extension ScoreScale {
    var range: ClosedRange<Double> { from.number...max(from.number, to.number) }
}
