internal import Diagnostics

/// Visits every value of a record that can name a document: an id, a citation in words.
///
/// - Parameter visit: gets the text, whether it is words rather than an id, the key and the group it is in.
func walkCitations(
    _ record: Record, _ visit: (_ text: SourceString, _ isWords: Bool, Field, Record) -> Void
) {
    for slot in record.schema.namingSlots where !record.values[slot].isAbsent {
        let field = record.schema.fields[slot]
        walkCitations(record.values[slot], field.type, field, record, visit)
    }
}

private func walkCitations(
    _ value: FieldValue, _ type: FieldType, _ field: Field, _ group: Record,
    _ visit: (SourceString, Bool, Field, Record) -> Void
) {
    switch (value, type) {
    case (.list(let items), .list(let element)):
        for item in items { walkCitations(item, element, field, group, visit) }
    case (.list(let items), .table(let schema)):
        for item in items { walkCitations(item, .group(schema), field, group, visit) }
    case (.group(let record), _) where record.schema === CitationKey.schema:
        if let text = record[CitationKey.title].scalar { visit(text, true, field, group) }
    case (.group(let record), _):
        walkCitations(record, visit)
    case (.scalar(let text), .shorthand(let scalar, _)):
        if scalar.mayNameDocument { visit(text, text.hasSpace, field, group) }
    case (.scalar(let text), _):
        if type.mayNameDocument { visit(text, text.hasSpace, field, group) }
    case (.absent, _), (.declaredNone, _), (.markdown, _), (.list, _):
        break
    }
}

extension FieldType {
    fileprivate var mayNameDocument: Bool {
        switch self {
        case .source: true
        case .reference(let kinds): kinds.contains(.document)
        default: false
        }
    }
}

extension SourceString {
    fileprivate var hasSpace: Bool { withUTF8 { $0.contains(UInt8(ascii: " ")) } }
}
