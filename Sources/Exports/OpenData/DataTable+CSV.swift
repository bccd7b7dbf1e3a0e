internal import CommonMark
internal import ContentModel
internal import Diagnostics
internal import Output

extension DataTable {
    /// The head of the table: the columns in their order.
    var header: [String] { leadNames + (columns + commonColumns).map(\.name) }

    /// The columns by which a row of a list finds its record and its place.
    var leadNames: [String] {
        if lists.isEmpty { return LeadColumn.columns(of: kind).map { $0.name(in: kind) } }
        let numbers = lists.indices.map { $0 == lists.count - 1 ? "dong" : "dong_cap_\($0 + 1)" }
        return ["ban_ghi"] + (kind == .task || kind == .petition ? [LeadColumn.folder.name(in: kind)] : [])
            + ["minh_hoa"] + numbers
    }

    /// The whole table, in pieces.
    func csv(_ records: [OpenRecord], _ take: (UnsafeRawBufferPointer) -> Void) {
        var text = CSVText()
        for name in header { text.text(name) }
        text.endRow()
        for record in records {
            forEachRow(of: record.document.fields) { row, numbers in
                appendLead(record, numbers, to: &text)
                for column in columns { append(column.value(in: row), column.type, to: &text) }
                for column in commonColumns {
                    append(column.value(in: record.document.common), column.type, to: &text)
                }
                text.endRow()
            }
            text.handOver(atLeast: FilePieces.usualSize, to: take)
        }
        text.handOver(to: take)
    }

    private func appendLead(_ record: OpenRecord, _ numbers: [Int], to text: inout CSVText) {
        guard !lists.isEmpty else {
            for column in LeadColumn.columns(of: kind) { text.text(column.value(of: record)) }
            return
        }
        text.raw(record.document.id.utf8)
        if kind == .task || kind == .petition { text.raw((record.document.name.parent ?? "").utf8) }
        text.raw(LeadColumn.illustrative.value(of: record).utf8)
        for number in numbers { text.raw(String(number).utf8) }
    }
}

/// A cell. `khong` stands where the record says that there is none; an empty cell where it says nothing.
private func append(_ value: FieldValue, _ type: FieldType, to text: inout CSVText) {
    switch value {
    case .absent: text.raw([])
    case .declaredNone: text.raw("khong".utf8)
    case .scalar(let scalar):
        if case .decimal = type {
            text.raw((DecimalText(scalar)?.plain ?? scalar.string).utf8)
        } else {
            scalar.withUTF8 { text.text($0) }
        }
    case .markdown(let markdown):
        var plain: [UInt8] = []
        markdown.document.appendPlainText(to: &plain)
        plain.withUnsafeBufferPointer { text.text($0) }
    case .list(let items): text.text(items.map(\.inWords).joined(separator: "; "))
    case .group: text.text(value.inWords)
    }
}

extension FieldValue {
    /// In one cell: the parts of a group with a dash between.
    fileprivate var inWords: String {
        switch self {
        case .absent: return ""
        case .declaredNone: return "khong"
        case .scalar(let text): return text.string
        case .markdown(let markdown):
            var plain: [UInt8] = []
            markdown.document.appendPlainText(to: &plain)
            return String(decoding: plain, as: UTF8.self)
        case .list(let items): return items.map(\.inWords).joined(separator: "; ")
        case .group(let record):
            return record.values.map(\.inWords).filter { !$0.isEmpty }.joined(separator: " – ")
        }
    }
}

extension DecimalText {
    /// With a point, as data has it: `83.99`.
    var plain: String {
        (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
    }
}
