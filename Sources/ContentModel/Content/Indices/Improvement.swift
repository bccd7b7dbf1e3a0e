/// An index or component of a subject that calls for work, by plain facts of its newest year.
public struct Improvement: Sendable {
    /// Why it is listed.
    public enum Fact: Sendable {
        /// By how much the score got worse since the year before; only where the two may be compared.
        case worse(Amount, since: Int)
        case rankLost(Int, since: Int)
        case belowTarget(Amount)
        case belowPlan(IndexWork.Target, [TargetReading.Goal])
        case lastThird(Rank)
    }

    public let index: ScoreIndex
    /// nil: the index as a whole.
    public let component: IndexComponent?
    public let line: ScoreLine
    public let point: ScorePoint
    public let facts: [Fact]
    /// The tasks that the subject's own agencies have for it.
    public let work: [WorkIndex.Part]

    public var name: String { component.map { "\(index.id)/\($0.id)" } ?? index.id }
}

extension SiteContent {
    /// The provinces of the agencies, whose scores are this site's concern.
    public var provinces: Set<String> {
        Set(agencies.compactMap { $0.document[AgencyKey.province].scalar?.string })
    }

    /// What is falling, below its target or in the last third, of the provinces whose agencies are here.
    public var improvements: [Improvement] {
        let provinces = provinces
        return indices.flatMap { index in
            let whole = index.lines.map { (line: $0, component: IndexComponent?.none) }
            let parts = index.components.flatMap { scores in
                scores.lines.map { (line: $0, component: IndexComponent?.some(scores.component)) }
            }
            return (whole + parts).filter { provinces.contains($0.line.subject) }.compactMap {
                improvement(index, $0.component, $0.line)
            }
        }
    }

    private func improvement(
        _ index: ScoreIndex, _ component: IndexComponent?, _ line: ScoreLine
    ) -> Improvement? {
        guard let newest = line.newest else { return nil }
        let name = component.map { "\(index.id)/\($0.id)" } ?? index.id
        let facts =
            line.trendFacts(at: newest, isLowerBetter: index.isLowerBetter)
            + line.targetFacts(
                at: newest, isLowerBetter: index.isLowerBetter,
                indexWork.targets(of: name, for: line.subject))
        guard !facts.isEmpty else { return nil }
        let work = indexWork.parts(of: name).filter {
            $0.plan.agency.document[AgencyKey.province].scalar?.string == line.subject
        }
        return Improvement(
            index: index, component: component, line: line, point: line.points[newest], facts: facts,
            work: work)
    }
}

extension ScoreLine {
    fileprivate func trendFacts(at index: Int, isLowerBetter: Bool) -> [Improvement.Fact] {
        var facts: [Improvement.Fact] = []
        if case .change(let change, let since) = scoreChange(at: index), !change.isZero,
            change.isNegative != isLowerBetter
        {
            facts.append(.worse(change, since: since))
        }
        for ranking in rankings {
            if case .change(let places, let since) = rankChange(at: index, in: ranking), places < 0 {
                facts.append(.rankLost(-places, since: since))
            }
        }
        return facts + points[index].ranks.filter(\.isInLastThird).map { .lastThird($0) }
    }

    fileprivate func targetFacts(
        at index: Int, isLowerBetter: Bool, _ targets: [IndexWork.Target]
    ) -> [Improvement.Fact] {
        var facts: [Improvement.Fact] = []
        let point = points[index]
        if let value = point.value, let target = point.target,
            isLowerBetter ? value > target : value < target
        {
            facts.append(.belowTarget(target))
        }
        for target in targets {
            let reading = TargetReading(target.fields)
            guard reading.year == point.year,
                case .judged(_, let reached) = reading.outcome(on: self, isLowerBetter: isLowerBetter)
            else { continue }
            let missed = zip(reading.goals, reached).filter { !$1 }.map(\.0)
            if !missed.isEmpty { facts.append(.belowPlan(target, missed)) }
        }
        return facts
    }
}
