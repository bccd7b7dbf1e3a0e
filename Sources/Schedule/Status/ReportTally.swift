/// How many reports a recurring task owed up to a day, and how many of them were given.
public struct ReportTally: Sendable, Hashable {
    /// k
    public var given = 0
    /// n: periods due up to the day, and those reported before they were due.
    public var expected = 0

    public init(given: Int = 0, expected: Int = 0) {
        self.given = given
        self.expected = expected
    }

    public var label: String {
        expected == 0 ? "chưa đến kỳ báo cáo" : "đã báo cáo \(given)/\(expected) kỳ"
    }
}

/// A period that a recurring task has to report on.
public struct ReportOccurrence: Sendable, Hashable {
    /// The longest of the periods that end on that day.
    public let period: Period
    public let due: DueDate
    /// When it was first reported on; nil where it was not, up to the day.
    public let reported: CalendarDate?
}
