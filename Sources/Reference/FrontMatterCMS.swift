internal import ContentModel
internal import Diagnostics

/// `frontmatter.json` of the extension Front Matter CMS: a form for every kind of record in VS Code, whose
/// own support of YAML does not reach into front matter.
///
/// Groups are nested fields. What a form can't write without a loss stands in it as a heading that says
/// so, and is edited in the text: lists of groups, since the extension's blocks write a key `fieldGroup`
/// into every entry, which content has not; values with a short and a long form.
public func frontMatterConfiguration() -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.object { json in
        json.member("$schema", "https://frontmatter.codes/frontmatter.schema.json")
        json.member("frontMatter.content.defaultFileType", "md")
        json.member("frontMatter.taxonomy.dateFormat", "yyyy-MM-dd")
        json.key("frontMatter.content.pageFolders")
        json.array { json in
            for kind in ContentKind.allCases { json.object { writeFolder(of: kind, to: &$0) } }
        }
        json.key("frontMatter.taxonomy.contentTypes")
        json.array { json in
            for kind in ContentKind.allCases { json.object { writeType(kind, to: &$0) } }
        }
    }
    return Array((json.text + "\n").utf8)
}

private func writeFolder(of kind: ContentKind, to json: inout JSONWriter) {
    let name = SchemaName.record(kind)
    json.member("title", name.title)
    let folder =
        switch kind {
        case .page: "content"
        case .task: "content/ke-hoach/*/nhiem-vu"
        default: "content/\(kind.rawValue)"
        }
    json.member("path", "[[workspace]]/\(folder)")
    json.key("contentTypes")
    json.array { $0.string(kind.rawValue) }
    if kind == .page {
        json.key("excludeSubdir")
        json.flag(true)
    }
}

private func writeType(_ kind: ContentKind, to json: inout JSONWriter) {
    json.member("name", kind.rawValue)
    json.key("pageBundle")
    json.flag(kind == .plan)
    json.key("fields")
    writeFields(kind.schema.fields + (SchemaName.record(kind).commonSchema?.fields ?? []), to: &json)
}

private func writeFields(_ fields: [Field], to json: inout JSONWriter) {
    json.array { json in for field in fields { json.object { write(field, to: &$0) } } }
}

private func write(_ field: Field, to json: inout JSONWriter) {
    json.member("title", field.label)
    json.member("name", field.name)
    let form = FormField(field.type)
    json.member("type", form.rawValue)
    let hint = field.hint.isEmpty ? field.type.inWords : field.hint
    json.member("description", form == .heading ? hint + " Sửa trong phần văn bản của tệp." : hint)
    if field.isRequired, form != .heading {
        json.key("required")
        json.flag(true)
    }
    writeDetails(of: field.type, to: &json)
}

private func writeDetails(of type: FieldType, to json: inout JSONWriter) {
    switch type {
    case .choice(let choices), .list(.choice(let choices)):
        if case .list = type {
            json.key("multiple")
            json.flag(true)
        }
        json.key("choices")
        json.array { json in
            for choice in choices {
                json.object { json in
                    json.member("id", choice.value)
                    json.member("title", choice.label)
                }
            }
        }
    case .decimal:
        json.key("numberOptions")
        json.object { json in
            json.key("isDecimal")
            json.flag(true)
        }
    case .integer(let range):
        json.key("numberOptions")
        json.object { json in
            json.member("min", range.lowerBound)
            json.member("max", range.upperBound)
        }
    case .date: json.member("dateFormat", "yyyy-MM-dd")
    case .group(let schema):
        json.key("fields")
        writeFields(schema.fields, to: &json)
    default: break
    }
}

/// The extension's own types of field.
private enum FormField: String {
    case string, number, datetime, boolean, choice, list, fields, heading, file

    init(_ type: FieldType) {
        switch type {
        case .year, .integer, .decimal: self = .number
        case .date: self = .datetime
        case .flag: self = .boolean
        case .choice, .list(.choice): self = .choice
        case .group: self = .fields
        case .table, .shorthand, .list(.group), .list(.shorthand), .list(.table), .list(.list):
            self = .heading
        case .list: self = .list
        case .attachment: self = .file
        default: self = .string
        }
    }
}
