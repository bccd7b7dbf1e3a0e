/// Our own JSON, for scripts and editors. Its shape is stable: members are added, never renamed or removed
/// without a new `version`. A member that has nothing to say is left out.
///
///     {"version": 1,
///      "summary": {"errors": Int, "warnings": Int, "notes": Int, "files": Int},  // files with one
///      "diagnostics": [                                                // by path, line, column
///        {"id": "CK0104", "severity": "error" | "warning" | "note", "rule": String,
///         "path": String, "line": Int, "column": Int, "width": Int,    // 1-based, Unicode scalars
///         "excerpt": String, "excerpt_column": Int,                    // the line, and its first column
///         "headline": String, "expected": String, "example": String, "suggestion": String,
///         "related": [{"path", "line", "column", "width", "excerpt", "excerpt_column", "message"}]}]}
enum JSONReport {
    static func text(of diagnostics: [Diagnostic]) -> String {
        let tally = Tally(of: diagnostics)
        var json = JSONWriter(indented: true)
        json.object { json in
            json.member("version", 1)
            json.key("summary")
            json.object { json in
                json.member("errors", tally.errors)
                json.member("warnings", tally.warnings)
                if tally.notes > 0 { json.member("notes", tally.notes) }
                json.member("files", tally.files)
            }
            json.key("diagnostics")
            json.array { json in
                for diagnostic in diagnostics { write(diagnostic, to: &json) }
            }
        }
        return json.text + "\n"
    }

    private static func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", diagnostic.id.code)
            json.member("severity", diagnostic.severity.name)
            json.member("rule", diagnostic.id.title)
            if let location = diagnostic.location { write(location, to: &json) }
            json.member("headline", diagnostic.headline)
            json.member("expected", diagnostic.expected)
            json.member("example", diagnostic.example)
            json.member("suggestion", diagnostic.suggestion)
            if !diagnostic.related.isEmpty { write(diagnostic.related, to: &json) }
        }
    }

    private static func write(_ related: [Diagnostic.Related], to json: inout JSONWriter) {
        json.key("related")
        json.array { json in
            for related in related {
                json.object { json in
                    write(related.location, to: &json)
                    json.member("message", related.message)
                }
            }
        }
    }

    private static func write(_ location: SourceLocation, to json: inout JSONWriter) {
        json.member("path", location.path.string)
        if location.line > 0 { json.member("line", location.line) }
        if location.column > 0 {
            json.member("column", location.column)
            json.member("width", location.width)
        }
        guard let excerpt = location.excerpt else { return }
        json.member("excerpt", excerpt)
        json.member("excerpt_column", location.excerptColumn)
    }
}
