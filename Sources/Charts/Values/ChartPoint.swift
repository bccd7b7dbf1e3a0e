/// One place in time on a line: a value, or the statement that there is none.
public struct ChartPoint: Sendable {
    /// A year, or what `ChartStep.position` gives; held within ±1,000,000.
    public let position: Int
    /// Nil: nothing was published.
    public let value: ChartValue?
    /// Computed or derived rather than published: drawn hollow.
    public let isComputed: Bool
    /// Written into the gap that a missing value leaves; empty beside a value.
    let note: String
    let basis: Basis

    /// What a figure is counted in. Figures of different bases are never joined.
    enum Basis: Hashable, Sendable {
        case score
        case rank(outOf: Int)
        /// A rank out of an unknown number: comparable with nothing.
        case unknownTotal
    }

    public init(_ position: Int, _ value: ChartValue, isComputed: Bool = false) {
        self.init(position, value, isComputed, basis: .score)
    }

    /// A year without a figure. It interrupts the line.
    /// - Parameter note: written into the gap where it fits.
    public static func missing(_ position: Int, note: String = "không công bố") -> ChartPoint {
        ChartPoint(position, nil, false, note: note, basis: .score)
    }

    init(_ position: Int, _ value: ChartValue?, _ isComputed: Bool, note: String = "", basis: Basis) {
        self.position = Self.held(position)
        self.value = value
        self.isComputed = isComputed
        self.note = note
        self.basis = basis
    }

    /// A position that arithmetic cannot overflow.
    static func held(_ position: Int) -> Int { min(max(position, -1_000_000), 1_000_000) }
}
