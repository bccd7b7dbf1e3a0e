internal import ContentModel

/// Writes the keys of a schema as YAML: those that are required or given are in force, the others stand
/// behind a `#` in the first column, so that taking it away is all there is to do.
struct FrontMatterWriter {
    private(set) var text = ""
    private let samples: Samples
    /// By path: `ten`, `nguoi_ky.ho_ten`.
    private let values: [String: [String]]
    private static let lineLength = 100

    init(_ samples: Samples, values: [String: [String]]) {
        self.samples = samples
        self.values = values
    }

    mutating func write(_ schema: Schema) { write(schema.fields, prefix: "", indent: 0, isInForce: true) }

    mutating func comment(_ sentence: String, indent: Int = 0, isInForce: Bool = true) {
        var line = ""
        for word in sentence.split(separator: " ") {
            if !line.isEmpty, line.count + word.count + 1 > Self.lineLength - indent {
                put("# " + line, indent, isInForce)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        put("# " + line, indent, isInForce)
    }

    private mutating func write(
        _ fields: [Field], prefix: String, indent: Int, isInForce: Bool, startsItem: Bool = false
    ) {
        var mark = startsItem ? "- " : ""
        var indent = indent
        for field in fields {
            let path = prefix + field.name
            let isActive = isInForce && (field.isRequired || isGiven(path))
            explain(field, indent: indent, isInForce: isInForce, isActive: isActive)
            write(field, path, indent: indent, mark: mark, isInForce: isActive)
            indent += mark.count
            mark = ""
        }
    }

    private func isGiven(_ path: String) -> Bool {
        values[path] != nil || values.keys.contains { $0.hasPrefix(path + ".") }
    }

    private mutating func explain(_ field: Field, indent: Int, isInForce: Bool, isActive: Bool) {
        var sentence = field.label + (field.isRequired ? " (bắt buộc)" : "") + ": " + field.type.inWords + "."
        if !field.hint.isEmpty { sentence += " " + field.hint }
        let choices = field.type.choices
        if !choices.isEmpty {
            sentence +=
                " Lựa chọn: " + choices.map { "\($0.value) (\($0.label))" }.joined(separator: ", ") + "."
        }
        comment(sentence, indent: indent, isInForce: isInForce)
    }

    private mutating func write(
        _ field: Field, _ path: String, indent: Int, mark: String, isInForce: Bool
    ) {
        let key = mark + field.name + ":"
        if let given = values[path] { return writeGiven(given, field, key, indent) }
        if !field.example.isEmpty { return put("\(key) \(field.example)", indent, isInForce) }
        let inner = indent + mark.count + 2
        switch field.type {
        case .group(let schema):
            put(key, indent, isInForce)
            write(schema.fields, prefix: path + ".", indent: inner, isInForce: isInForce)
        case .list(.group(let schema)):
            put(key, indent, isInForce)
            write(schema.fields, prefix: path + ".", indent: inner, isInForce: isInForce, startsItem: true)
        case .table(let schema):
            put(key, indent, isInForce)
            put("ma-thanh-phan:", inner, isInForce)
            let rest = Array(schema.fields.dropFirst())
            write(rest, prefix: path + ".", indent: inner + 2, isInForce: isInForce)
        case .list(let element):
            put(key, indent, isInForce)
            put("- " + samples.scalar(element), inner, isInForce)
        default:
            put("\(key) \(samples.scalar(field.type))", indent, isInForce)
        }
    }

    private mutating func writeGiven(_ given: [String], _ field: Field, _ key: String, _ indent: Int) {
        guard case .list = field.type else {
            return put("\(key) \(yamlScalar(given.last ?? "", field.type))", indent, true)
        }
        put(key, indent, true)
        for value in given { put("- " + yamlScalar(value, field.type), indent + 2, true) }
    }

    private mutating func put(_ line: String, _ indent: Int, _ isInForce: Bool) {
        text += (isInForce ? "" : "#") + String(repeating: " ", count: indent) + line + "\n"
    }
}
