/// A value as it stands behind `key: `, in quotes where YAML would read something else.
func yamlText(_ text: String) -> String {
    let text = singleSpaced(text)
    guard isPlain(text) else { return quoted(text) }
    return text
}

func quoted(_ text: String) -> String {
    var output = "\""
    for letter in text {
        switch letter {
        case "\\", "\"": output += "\\" + String(letter)
        case "\n": output += "\\n"
        default: output.append(letter)
        }
    }
    return output + "\""
}

private func isPlain(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter, let last = text.last, last != ":" else { return false }
    if text.contains(": ") || text.contains(" #") || text.contains("\u{FEFF}") { return false }
    return !["true", "false", "yes", "no", "null", "on", "off", "y", "n", "khong"].contains(text.lowercased())
        && !text.unicodeScalars.contains {
            $0.value < 0x20 || $0.value == 0x7F || $0.value == 0x85 || $0.value == 0x2028
        }
}

/// A comment of one line.
func yamlComment(_ text: String) -> String { "# " + singleSpaced(text) + "\n" }

/// `key:` and a list of ready values below it; nothing where there is none.
func yamlList(_ key: String, _ items: [String], indent: String = "") -> String {
    guard !items.isEmpty else { return "" }
    return "\(indent)\(key):\n" + items.map { "\(indent)  - \($0)\n" }.joined()
}

/// Markdown that says what the source says: signs that begin something else are escaped.
func bodyText(_ paragraphs: [String]) -> String {
    paragraphs.filter { !$0.isEmpty }.map { paragraph in
        paragraph.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let safe = line.replacing("<", with: "\\<")
            return safe.hasPrefix(">") || safe.hasPrefix("---") ? "\\" + safe : String(safe)
        }.joined(separator: "\n")
    }.joined(separator: "\n\n")
}
