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
    /// No task aims at the component; `work` are those that aim at the whole index.
    public let isWorkOnWhole: Bool

    public var name: String { component.map { "\(index.id)/\($0.id)" } ?? index.id }

    /// Who leads the tasks, each once, in the tasks' order.
    public var leads: [Party] {
        var seen: Set<String> = []
        return work.flatMap(\.task.leads).map(\.party).filter { seen.insert($0.key).inserted }
    }
}

extension SiteContent {
    /// The provinces of the agencies, whose scores are this site's concern.
    public var provinces: Set<String> {
        Set(agencies.compactMap { $0.document[AgencyKey.province].scalar?.string })
    }

    /// Whose scores the page of improvements looks at: provinces and agencies that are scored.
    public var scoredNames: [String] {
        let agencies = ScoredAgencies(agencies)
        var seen: Set<String> = []
        return indices.flatMap(\.lines).map(\.subject).filter {
            !agencies.of($0).isEmpty && seen.insert($0).inserted
        }.sorted()
    }

    /// What is falling, below its target or in the last third, of the provinces and agencies that are here.
    public var improvements: [Improvement] {
        let agencies = ScoredAgencies(agencies)
        return indices.flatMap { index in
            index.judged.compactMap { line, component in
                improvement(index, component, line, agencies.of(line.subject))
            }
        }
    }

    private func improvement(
        _ index: ScoreIndex, _ component: IndexComponent?, _ line: ScoreLine, _ agencies: [Agency]
    ) -> Improvement? {
        guard !agencies.isEmpty, let newest = line.newest else { return nil }
        let name = component.map { "\(index.id)/\($0.id)" } ?? index.id
        let facts =
            line.trendFacts(at: newest)
            + line.targetFacts(at: newest, indexWork.targets(of: name, for: line.subject))
        guard !facts.isEmpty else { return nil }
        func own(_ parts: [WorkIndex.Part]) -> [WorkIndex.Part] {
            parts.filter { part in agencies.contains { $0 === part.plan.agency } }
        }
        let aimed = own(component == nil ? indexWork.allParts(of: index) : indexWork.parts(of: name))
        let isWorkOnWhole = component != nil && aimed.isEmpty
        return Improvement(
            index: index, component: component, line: line, point: line.points[newest], facts: facts,
            work: isWorkOnWhole ? own(indexWork.parts(of: index.id)) : aimed, isWorkOnWhole: isWorkOnWhole)
    }
}

extension ScoreIndex {
    /// The lines of the index and of the components that its newest method has.
    fileprivate var judged: [(line: ScoreLine, component: IndexComponent?)] {
        let current = Set(versions.last?.components.map(\.id) ?? [])
        return lines.map { ($0, nil) }
            + components.filter { current.contains($0.component.id) }.flatMap { scores in
                scores.lines.map { ($0, scores.component) }
            }
    }
}

extension ScoreLine {
    fileprivate func trendFacts(at index: Int) -> [Improvement.Fact] {
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

    fileprivate func targetFacts(at index: Int, _ targets: [IndexWork.Target]) -> [Improvement.Fact] {
        var facts: [Improvement.Fact] = []
        let point = points[index]
        if let value = point.value, let target = point.target,
            isLowerBetter ? value > target : value < target
        {
            facts.append(.belowTarget(target))
        }
        for target in targets {
            let reading = TargetReading(target.fields)
            guard reading.year == point.year, case .judged(_, let reached) = reading.outcome(on: self)
            else { continue }
            let missed = zip(reading.goals, reached).filter { !$1 }.map(\.0)
            if !missed.isEmpty { facts.append(.belowPlan(target, missed)) }
        }
        return facts
    }
}
