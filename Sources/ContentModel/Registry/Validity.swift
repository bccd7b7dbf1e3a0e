public import Schedule

/// Whether a document is law on the day that the site speaks for.
public struct Validity: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// Nothing says when it took effect, and nothing says that it ended.
        case unknown
        case notYet
        case inForce
        /// In force, some of it in the words of a later document.
        case amended
        case expired
        case replaced
    }

    public let kind: Kind
    /// The first day of the state, or of the state to come for `notYet`; nil where no date is recorded.
    public let since: CalendarDate?
    /// The first day on which it will no longer be law, where that is known and has not come.
    public let end: CalendarDate?

    init(kind: Kind, since: CalendarDate?, end: CalendarDate? = nil) {
        (self.kind, self.since, self.end) = (kind, since, end)
    }

    /// Whether the document is no longer law.
    public var isOver: Bool { kind == .expired || kind == .replaced }
}
