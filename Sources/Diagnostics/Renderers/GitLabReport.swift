/// GitLab's Code Quality report: the widget of a merge request and the marks beside its lines.
///
/// An error keeps the site from being published, so it is `blocker`; a warning is `minor`, a note `info`.
enum GitLabReport {
    static func text(of diagnostics: [Diagnostic]) -> String {
        var fingerprint = Fingerprint()
        var json = JSONWriter(indented: true)
        json.array { json in
            for diagnostic in diagnostics { write(diagnostic, fingerprint.next(for: diagnostic), to: &json) }
        }
        return json.text + "\n"
    }

    private static func write(_ diagnostic: Diagnostic, _ fingerprint: String, to json: inout JSONWriter) {
        json.object { json in
            json.member("description", diagnostic.oneLine)
            json.member("check_name", diagnostic.id.code)
            json.member("fingerprint", fingerprint)
            json.member("severity", diagnostic.severity.gitLabSeverity)
            json.key("location")
            json.object { json in
                // GitLab wants a path and a line; what concerns no file concerns the content as a whole.
                json.member("path", diagnostic.location?.path.string ?? "content")
                json.key("lines")
                json.object { $0.member("begin", max(1, diagnostic.location?.line ?? 1)) }
            }
        }
    }
}

extension Diagnostic {
    /// Headline and suggestion, for places that have room for one line.
    var oneLine: String {
        suggestion.map { "\(headline); có phải ý bạn là «\($0)»?" } ?? headline
    }

    /// All that there is to read, in the order of reading, without places.
    var paragraphs: [String] {
        var paragraphs = [headline]
        if let suggestion { paragraphs.append("Có phải ý bạn là «\(suggestion)»?") }
        if let expected { paragraphs.append(expected) }
        if let example { paragraphs.append((example.contains("\n") ? "Ví dụ:\n" : "Ví dụ: ") + example) }
        return paragraphs
    }
}
