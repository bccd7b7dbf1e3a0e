/// What a plan's target asks for, and what came of it.
public struct TargetReading: Sendable {
    /// One way to read the target.
    public struct Goal: Sendable {
        public enum Way: Sendable { case stated, percent, points }
        public let way: Way
        public let amount: Amount
    }

    /// What the target asks for; two where the plan doesn't say how its increase is meant.
    public let goals: [Goal]
    public let year: Int?
    private let baselineYear: Int?
    private let hasBaseline: Bool

    public init(_ target: Record) {
        year = target[TargetKey.year].scalar.flatMap { integer($0) }
        hasBaseline = !target[TargetKey.baseline].isAbsent
        baselineYear = target[TargetKey.baselineYear].scalar.flatMap { integer($0) }
        goals = Self.goals(target)
    }

    private static func goals(_ target: Record) -> [Goal] {
        if let stated = Amount(target[TargetKey.goal]) { return [Goal(way: .stated, amount: stated)] }
        guard let from = Amount(target[TargetKey.baseline]), let by = Amount(target[TargetKey.increase])
        else { return [] }
        let written = target[TargetKey.arithmetic].scalar?.string ?? "chua-ro"
        let percent = Goal(way: .percent, amount: rounded(from.number * (1 + by.number / 100)))
        let points = Goal(way: .points, amount: rounded(from.number + by.number))
        switch written {
        case "phan-tram": return [percent]
        case "diem": return [points]
        default: return [percent, points]
        }
    }

    /// To two decimals, as pages print it.
    private static func rounded(_ value: Double) -> Amount {
        Amount(units: Int((value * 100).rounded()), decimals: 2)
    }

    /// What became of the target in its year.
    public enum Outcome: Sendable {
        /// No score of that year is known here.
        case unknown
        /// Baseline and result are counted differently: nobody may say.
        case broken(ScorePoint, IndexBreak)
        /// For each goal whether it was reached.
        case judged(ScorePoint, [Bool])
    }

    public func outcome(on line: ScoreLine?) -> Outcome {
        guard let line, let year, let index = line.index(of: year), let value = line.points[index].value
        else {
            return .unknown
        }
        let point = line.points[index]
        let since = hasBaseline ? baselineYear ?? year - 1 : year
        if let mark = line.firstBreak(after: since, through: year) { return .broken(point, mark) }
        return .judged(point, goals.map { line.isLowerBetter ? value <= $0.amount : value >= $0.amount })
    }
}
