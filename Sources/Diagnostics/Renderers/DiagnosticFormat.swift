/// How diagnostics are written: for people, for programs, for the two forges' annotations.
///
/// Every renderer sorts for itself, so the order of the input and of the threads behind it doesn't matter.
public enum DiagnosticFormat: String, Sendable, CaseIterable {
    /// Vietnamese text with excerpts (`TextReport`).
    case text
    /// Our own stable shape (`JSONReport`).
    case json
    /// SARIF 2.1.0 (`SARIFReport`).
    case sarif
    /// GitHub's workflow commands (`GitHubCommands`).
    case github
    /// GitLab's Code Quality report (`GitLabReport`).
    case gitlab

    /// What was accepted is left out, but by SARIF, which knows suppressions.
    ///
    /// - Parameter coloured: ANSI colours; only `text` has any.
    /// - Returns: whole lines; the empty string where there is nothing to say and the format allows that.
    public func render(_ diagnostics: [Diagnostic], coloured: Bool = false) -> String {
        let all = diagnostics.sortedForReading()
        let sorted = all.notAccepted
        return switch self {
        case .text: TextReport.text(of: sorted, ink: Ink(isColoured: coloured))
        case .json: JSONReport.text(of: sorted)
        case .sarif: SARIFReport.text(of: all)
        case .github: GitHubCommands.text(of: sorted)
        case .gitlab: GitLabReport.text(of: sorted)
        }
    }
}
