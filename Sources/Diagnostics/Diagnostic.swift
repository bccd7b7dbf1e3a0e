/// Something that an editor, a template author or the IT unit should know, as a value.
///
/// Diagnostics are collected by the stages and rendered once, at the edge. Texts are Vietnamese.
public struct Diagnostic: Sendable, Hashable {
    public enum Severity: Sendable, Hashable, Comparable, CaseIterable {
        /// Good to know; nothing is wrong, and nothing fails for it, not with `--strict` either.
        case note
        case warning, error
    }

    /// Another place that explains this one: "đã khai báo ở đây".
    public struct Related: Sendable, Hashable {
        public let location: SourceLocation
        public let message: String
    }

    /// What somebody looked at and lets stand, on the record that it is about.
    public struct Acceptance: Sendable, Hashable {
        public let reason: String
        /// The post of who accepted it.
        public let post: String
        /// The last day on which it stands, `2026-12-31`.
        public let until: String

        public init(reason: String, post: String, until: String) {
            self.reason = reason
            self.post = post
            self.until = until
        }
    }

    public let id: DiagnosticID
    public let severity: Severity
    /// nil where no file is at fault (an empty site, for example).
    public let location: SourceLocation?
    /// The rule that is broken, the specific first; one line, no full stop.
    public let headline: String
    /// What is expected instead, one or more sentences.
    public var expected: String?
    /// A corrected text to copy, one or more lines.
    public var example: String?
    /// The name that was probably meant.
    public var suggestion: String?
    public var related: [Related] = []
    /// nil for what counts. What is accepted hinders nothing; only SARIF and `--list-accepted` tell of it.
    public var acceptance: Acceptance?

    public init(
        _ id: DiagnosticID, at location: SourceLocation?, _ headline: String,
        expected: String? = nil, example: String? = nil, suggestion: String? = nil
    ) {
        self.id = id
        self.severity = id.severity
        self.location = location
        self.headline = headline
        self.expected = expected
        self.example = example
        self.suggestion = suggestion
    }

    public func relating(to location: SourceLocation, _ message: String) -> Diagnostic {
        var copy = self
        copy.related.append(Related(location: location, message: message))
        return copy
    }
}

extension Sequence where Element == Diagnostic {
    public var hasErrors: Bool { contains { $0.severity == .error && $0.acceptance == nil } }
    public var hasWarnings: Bool { contains { $0.severity == .warning && $0.acceptance == nil } }
    public var accepted: [Diagnostic] { filter { $0.acceptance != nil } }
    public var notAccepted: [Diagnostic] { filter { $0.acceptance == nil } }

    /// By file, line, column, then id and headline; without repeats. The order of every output.
    public func sortedForReading() -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        let unique = filter { seen.insert($0).inserted }.enumerated()
        return unique.sorted { one, other in
            if one.element.precedes(other.element) { return true }
            // What differs in nothing that is compared stays in the order in which it was found.
            return !other.element.precedes(one.element) && one.offset < other.offset
        }.map(\.element)
    }
}

extension Diagnostic {
    fileprivate func precedes(_ other: Diagnostic) -> Bool {
        switch (location, other.location) {
        case (nil, _?): return true
        case (_?, nil): return false
        case (let here?, let there?) where here < there: return true
        case (let here?, let there?) where there < here: return false
        default: return (id.number, headline) < (other.id.number, other.headline)
        }
    }
}
