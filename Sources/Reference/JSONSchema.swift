public import ContentModel
internal import Diagnostics

/// JSON Schema 2020-12 of a content type: what an editor's program needs to complete and check front matter.
///
/// It says what stands in one file by itself. Whether a named record is there, sums agree or dates follow one
/// another is for `congkhai check` to say.
public func jsonSchema(of name: SchemaName) -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.object { json in
        json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
        json.member("title", name.title)
        json.member("description", "CongKhai: \(name.place)")
        if name.isList {
            json.member("type", "array")
            json.key("items")
            json.object { json in writeGroup(name.schema, to: &json) }
        } else {
            writeGroup(name.schema, and: name.commonSchema, to: &json)
        }
    }
    json.line()
    return Array((json.text + "\n").utf8)
}

/// - Parameter skipped: how many of the first keys stand in front of the group, as those of a table's row do.
func writeGroup(
    _ schema: Schema, and common: Schema? = nil, skipping skipped: Int = 0, to json: inout JSONWriter
) {
    let fields = Array(schema.fields.dropFirst(skipped))
    json.member("type", "object")
    json.key("additionalProperties")
    json.flag(false)
    let required = fields.filter(\.isRequired).map(\.name)
    if !required.isEmpty {
        json.key("required")
        json.array { json in for key in required { json.string(key) } }
    }
    json.key("properties")
    json.object { json in
        for field in fields + (common?.fields ?? []) {
            json.key(field.name)
            json.object { json in write(field, to: &json) }
        }
    }
}

private func write(_ field: Field, to json: inout JSONWriter) {
    json.member("title", field.label)
    json.member("description", field.hint.isEmpty ? field.type.inWords : field.hint)
    guard !field.isRequired, !field.type.allows("khong") else { return write(field.type, to: &json) }
    // Whatever may be left out may be said not to exist.
    json.key("anyOf")
    json.array { json in
        json.object { json in write(field.type, to: &json) }
        json.object { $0.member("const", "khong") }
    }
}
