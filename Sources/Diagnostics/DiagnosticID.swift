/// The stable name of a rule: `CK` and four digits. Every id stands in the catalogue, has a page under
/// `Documentation/diagnostics/` and a test that provokes it.
public struct DiagnosticID: Sendable, Hashable {
    public let number: Int
    public let severity: Diagnostic.Severity
    /// The rule in a few Vietnamese words, for lists and for SARIF.
    public let title: String

    init(_ number: Int, _ severity: Diagnostic.Severity, _ title: String) {
        self.number = number
        self.severity = severity
        self.title = title
    }

    /// `CK0104`
    public var code: String {
        let digits = String(number)
        return "CK" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
