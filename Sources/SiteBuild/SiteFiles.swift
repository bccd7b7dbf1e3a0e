public import Diagnostics
public import Output

/// Where content and templates come from: a directory, or memory in tests.
public protocol SiteFiles: Sendable {
    /// Every regular file below `content/` and `templates/`, sorted, and what could not be taken.
    func list() throws(OutputFailure) -> ([ContentPath], [Diagnostic])
    func read(_ path: ContentPath) throws(OutputFailure) -> [UInt8]
}
