/// The year from which figures are no longer comparable with those before.
public struct IndexBreak: Sendable {
    /// The first year of the new count.
    public let year: Int
    /// A few words, for a mark in a chart.
    public let label: String
    /// The whole reason.
    public let reason: String
    /// Whom it concerns; nil: everybody.
    public let subject: String?
    /// The document that ordered it, as the content names it.
    public let document: FieldValue

    init(
        _ year: Int, label: String, reason: String, subject: String? = nil, document: FieldValue = .absent
    ) {
        self.year = year
        self.label = label
        self.reason = reason
        self.subject = subject
        self.document = document
    }

    func concerns(_ subject: String) -> Bool { self.subject.map { $0 == subject } ?? true }
}
