public import Schedule

/// A temporary regime: something else holds from a day to a day.
public struct Regime: Sendable {
    public enum State: Sendable, Hashable { case coming, inForce, over }

    public let fields: Record
    public let from: CalendarDate
    /// The last day.
    public let until: CalendarDate

    init?(_ fields: Record) {
        guard let from = fields[TemporaryKey.from].scalar.flatMap({ CalendarDate($0) }),
            let until = fields[TemporaryKey.until].scalar.flatMap({ CalendarDate($0) })
        else { return nil }
        self.fields = fields
        self.from = from
        self.until = until
    }

    public func state(on day: CalendarDate) -> State {
        day < from ? .coming : day > until ? .over : .inForce
    }
}
