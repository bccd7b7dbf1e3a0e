/// What stands for a chart where it cannot be seen, and the name under which it stands on its page.
public struct ChartDescription: Sendable {
    /// Begins every id inside the chart. Unique on its page; bytes that an id list could not hold
    /// are replaced by `-`.
    public let idPrefix: String
    /// One line: what is shown, of whom, when.
    public let title: String
    /// What the eye would take from the chart. The figures themselves stand in the caller's table.
    public let summary: String

    public init(idPrefix: String, title: String, summary: String) {
        self.idPrefix = idPrefix
        self.title = title
        self.summary = summary
    }
}
