internal import CommonMark
internal import ContentModel
internal import Diagnostics
internal import Output

/// The records of a kind as JSON, in pieces: groups and lists as they are, under the keys that editors write.
func json(_ records: [OpenRecord], of kind: ContentKind, _ take: (UnsafeRawBufferPointer) -> Void) {
    var writer = JSONWriter()
    let common = DataTable.tables(of: kind).first?.commonColumns ?? []
    let commonSlots = Set(common.compactMap(\.path.first))
    writer.array { array in
        for record in records {
            array.line()
            array.object { object in
                for column in LeadColumn.columns(of: kind) {
                    object.key(column.name(in: kind))
                    let value = column.value(of: record)
                    if column == .illustrative {
                        object.flag(record.isIllustrative)
                    } else if value.isEmpty {
                        object.null()
                    } else {
                        object.string(value)
                    }
                }
                object.members(of: record.document.fields)
                object.members(of: record.document.common) { commonSlots.contains($0) }
            }
            array.handOver(atLeast: FilePieces.usualSize, to: take)
        }
        array.line()
    }
    writer.endText()
    writer.handOver(to: take)
}

extension JSONWriter {
    /// The keys that are filled in; one that the record declares to be none is `"khong"`.
    fileprivate mutating func members(of record: Record, where isWanted: (Int) -> Bool = { _ in true }) {
        for (slot, value) in record.values.enumerated() where isWanted(slot) && !value.isAbsent {
            key(record.schema.fields[slot].name)
            append(value, record.schema.fields[slot].type)
        }
    }

    private mutating func append(_ value: FieldValue, _ type: FieldType) {
        switch (value, type) {
        case (.absent, _): null()
        case (.declaredNone, _): string("khong")
        case (.scalar(let text), .flag): flag(text == "true")
        case (.scalar(let text), .integer), (.scalar(let text), .year): number(text.string)
        case (.scalar(let text), .decimal): number(DecimalText(text)?.plain ?? "null")
        case (.scalar(let text), _): text.withUTF8 { string(utf8: $0) }
        case (.markdown(let markdown), _):
            var plain: [UInt8] = []
            markdown.document.appendPlainText(to: &plain)
            plain.withUnsafeBufferPointer { string(utf8: $0) }
        case (.list(let items), .list(let element)):
            array { array in for item in items { array.append(item, element) } }
        case (.list(let items), .table(let schema)):
            array { array in for item in items { array.append(item, .group(schema)) } }
        case (.list(let items), _):
            array { array in for item in items { array.append(item, .text) } }
        case (.group(let record), _):
            object { $0.members(of: record) }
        }
    }
}
