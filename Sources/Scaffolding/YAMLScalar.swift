internal import ContentModel

/// A value as it stands behind `key: `, quoted where YAML would read it as something else.
func yamlScalar(_ text: String, _ type: FieldType) -> String {
    isPlain(text, type) ? text : quoted(text)
}

private func isPlain(_ text: String, _ type: FieldType) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    let begins = first.properties.isAlphabetic || first == "/" || first == "…" || first.isDigit
    let isCut = text.contains(": ") || text.contains(" #") || last == ":" || last == " "
    let hasControl = text.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{7F}" }
    guard begins, !isCut, !hasControl else { return false }
    return type.isWords ? !first.isDigit && !words.contains(text.lowercased()) : true
}

/// What YAML takes for true, false or nothing.
private let words: Set<String> = ["y", "yes", "true", "on", "n", "no", "false", "off", "null"]

private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

extension FieldType {
    /// Whether the value is prose, of which nothing may be read as a number.
    fileprivate var isWords: Bool {
        switch self {
        case .text, .markdown, .phone: true
        case .list(let element): element.isWords
        case .shorthand(let scalar, _): scalar.isWords
        default: false
        }
    }
}
