internal import ContentModel
internal import Diagnostics

/// What a value of the type may be in YAML 1.2, as a JSON Schema.
func write(_ type: FieldType, to json: inout JSONWriter) {
    switch type {
    case .text, .markdown, .phone: json.member("type", "string")
    case .code, .reference, .unit, .subject, .index, .attachment, .source, .deadline:
        // `1.003659` and `2026` are numbers to YAML and codes to us.
        writeTypes(["string", "number"], to: &json)
    case .date: writePattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", format: "date", to: &json)
    case .dateOrMonth: writePattern("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$", to: &json)
    case .timestamp:
        writePattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{5,8}(Z|[+-][0-9]{2}:[0-9]{2})$", to: &json)
    case .url: writePattern("^https?://[^/?#]", format: "uri", to: &json)
    case .email: writePattern("^[^@ ]+@[^@ ]+\\.[^@ ]+$", format: "email", to: &json)
    case .identifier: writeAny([.string("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"), .number(nil)], to: &json)
    case .year: writeAny([.integer(1900...2999), .string("^[0-9]{4}$")], to: &json)
    case .integer(let range): writeAny([.integer(range), .string("^[0-9]{1,9}$")], to: &json)
    case .decimal: writeAny([.number(nil), .string("^-?[0-9]+([.,][0-9]+)?$")], to: &json)
    case .period:
        let named = "^[0-9]{4}(-([0-9]{2}|quy-[1-4]|6-thang|9-thang))?$"
        writeAny([.integer(1900...2999), .string(named)], to: &json)
    case .flag: json.member("type", "boolean")
    case .choice(let choices): writeChoices(choices, to: &json)
    case .list(let element): writeList(element, to: &json)
    case .group(let schema): writeGroup(schema, to: &json)
    case .table(let schema):
        json.member("type", "object")
        json.key("additionalProperties")
        json.object { json in writeGroup(schema, skipping: 1, to: &json) }
    case .shorthand(let scalar, let schema):
        writeEither({ write(scalar, to: &$0) }, { writeGroup(schema, to: &$0) }, to: &json)
    }
}

/// One value where a list is expected is a list of one.
private func writeList(_ element: FieldType, to json: inout JSONWriter) {
    writeEither(
        { json in
            json.member("type", "array")
            json.key("items")
            json.object { json in write(element, to: &json) }
        }, { write(element, to: &$0) }, to: &json)
}

private func writeEither(
    _ one: (inout JSONWriter) -> Void, _ other: (inout JSONWriter) -> Void, to json: inout JSONWriter
) {
    json.key("anyOf")
    json.array { json in
        json.object(one)
        json.object(other)
    }
}

private func writeTypes(_ types: [String], to json: inout JSONWriter) {
    json.key("type")
    json.array { json in for type in types { json.string(type) } }
}

private func writePattern(_ pattern: String, format: String? = nil, to json: inout JSONWriter) {
    json.member("type", "string")
    json.member("pattern", pattern)
    if let format { json.member("format", format) }
}

private func writeChoices(_ choices: [Choice], to json: inout JSONWriter) {
    json.key("oneOf")
    json.array { json in
        for choice in choices {
            json.object { json in
                json.member("const", choice.value)
                json.member("title", choice.label)
            }
        }
    }
}

private enum Form {
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Int>?)
    case string(String)
}

private func writeAny(_ forms: [Form], to json: inout JSONWriter) {
    json.key("anyOf")
    json.array { json in
        for form in forms {
            json.object { json in
                switch form {
                case .integer(let range):
                    json.member("type", "integer")
                    json.member("minimum", range.lowerBound)
                    json.member("maximum", range.upperBound)
                case .number: json.member("type", "number")
                case .string(let pattern): writePattern(pattern, to: &json)
                }
            }
        }
    }
}
