/// GitHub's workflow commands: a line each, which the runner turns into an annotation beside the line.
///
///     ::error file=content/a.md,line=6,col=11,endColumn=19,title=CK0104 Đơn vị …::đơn vị «van-phon» …
enum GitHubCommands {
    static func text(of diagnostics: [Diagnostic]) -> String {
        var text = ""
        for diagnostic in diagnostics { write(diagnostic, to: &text) }
        return text
    }

    private static func write(_ diagnostic: Diagnostic, to text: inout String) {
        text += "::" + diagnostic.severity.gitHubCommand + " "
        if let location = diagnostic.location {
            text += "file=\(escaped(location.path.string, inProperty: true)),"
            if location.line > 0 { text += "line=\(location.line)," }
            if location.column > 0 {
                text += "col=\(location.column),endColumn=\(location.column + location.width),"
            }
        }
        text += "title=\(escaped("\(diagnostic.id.code) \(diagnostic.id.title)", inProperty: true))::"
        text += escaped(diagnostic.paragraphs.joined(separator: "\n"), inProperty: false) + "\n"
    }

    /// As the runner undoes it; in a property `:` and `,` would end the value.
    private static func escaped(_ text: String, inProperty: Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            case ":" where inProperty: escaped += "%3A"
            case "," where inProperty: escaped += "%2C"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
