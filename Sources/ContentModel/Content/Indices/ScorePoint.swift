public import Diagnostics
public import Schedule

/// How somebody came by a figure.
public enum Provenance: String, Sendable {
    case published = "cong-bo"
    case computed = "tinh-toan"
    case derived = "suy-ra"

    public var label: String {
        switch self {
        case .published: "công bố"
        case .computed: "tính toán"
        case .derived: "suy ra"
        }
    }

    init?(_ value: FieldValue) {
        guard let text = value.scalar?.string else { return nil }
        self.init(rawValue: text)
    }
}

/// What a score is measured on.
public struct ScoreScale: Sendable, Equatable {
    public let from: Amount
    public let to: Amount

    init?(_ value: FieldValue) {
        guard let group = value.group, let from = Amount(group[ScaleKey.from]),
            let to = Amount(group[ScaleKey.to]), from <= to
        else { return nil }
        (self.from, self.to) = (from, to)
    }

    func holds(_ amount: Amount) -> Bool { from <= amount && amount <= to }

    /// `0–100`
    public var label: String { "\(from.vietnamese)–\(to.vietnamese)" }
}

/// A place in one ranking of one year.
public struct Rank: Sendable {
    public let rank: Int
    /// nil: the source doesn't say out of how many.
    public let total: Int?
    /// Who is ranked, where the source says: "các sở, ngành".
    public let scope: String?
    public let provenance: Provenance?

    init(_ rank: Int, of total: Int?, scope: String? = nil, provenance: Provenance? = nil) {
        (self.rank, self.total, self.scope, self.provenance) = (rank, total, scope, provenance)
    }

    init?(_ record: Record) {
        guard let rank = record[RankKey.rank].scalar.flatMap({ integer($0) }) else { return nil }
        self.init(
            rank, of: record[RankKey.outOf].scalar.flatMap { integer($0) },
            scope: record[RankKey.scope].scalar?.string, provenance: Provenance(record[RankKey.provenance]))
    }

    /// The rank of a component: its provenance is that of the component's figures.
    init?(ofComponent record: Record) {
        guard let rank = record[ComponentScoreKey.rank].scalar.flatMap({ integer($0) }) else { return nil }
        self.init(
            rank, of: record[ComponentScoreKey.outOf].scalar.flatMap { integer($0) },
            provenance: Provenance(record[ComponentScoreKey.provenance]))
    }

    /// `19/63`; `27` where the total is not known.
    public var label: String { total.map { "\(rank)/\($0)" } ?? "\(rank)" }

    /// In the last third of a known number of places.
    public var isInLastThird: Bool { total.map { rank * 3 > $0 * 2 } ?? false }
}

/// What is known of one subject for one year.
public struct ScorePoint: Sendable {
    public let year: Int
    public var value: Amount?
    /// `%`, `điểm`; empty where the index doesn't say.
    public var unit = ""
    public var scale: ScoreScale?
    public var ranks: [Rank] = []
    /// Where only groups were published.
    public var group: String?
    public var isUnpublished = false
    /// The day that a live index was read on.
    public var date: CalendarDate?
    public var provenance: Provenance?
    public var target: Amount?
    public var sources: [FieldValue] = []
    public var note: SourceString?

    init(_ year: Int) { self.year = year }

    /// Whether there is anything to be said of the year, be it that nothing was published.
    var saysSomething: Bool { value != nil || !ranks.isEmpty || group != nil || isUnpublished }

    /// `83,84 %`
    public func printed(_ amount: Amount) -> String {
        unit.isEmpty ? amount.vietnamese : amount.vietnamese + " " + unit
    }

    /// `1,32 điểm phần trăm`
    public func printedDifference(_ amount: Amount) -> String {
        let digits = amount.magnitude.vietnamese
        return unit == "%"
            ? digits + " điểm phần trăm" : unit.isEmpty ? digits + " điểm" : digits + " " + unit
    }
}
