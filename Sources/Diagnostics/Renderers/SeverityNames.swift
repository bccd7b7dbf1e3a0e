extension Diagnostic.Severity {
    /// As people read it: "lỗi".
    public var label: String {
        switch self {
        case .note: "lưu ý"
        case .warning: "cảnh báo"
        case .error: "lỗi"
        }
    }

    /// As programs read it, and as SARIF 2.1.0 names its levels.
    var name: String {
        switch self {
        case .note: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }

    /// GitHub's workflow command.
    var gitHubCommand: String { self == .note ? "notice" : name }

    /// GitLab's Code Quality: an error keeps the site from being published.
    var gitLabSeverity: String {
        switch self {
        case .note: "info"
        case .warning: "minor"
        case .error: "blocker"
        }
    }
}
