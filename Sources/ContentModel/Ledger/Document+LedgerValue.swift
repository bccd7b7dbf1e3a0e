internal import CommonMark
internal import Diagnostics

extension Document {
    /// The values of the record's legally meaningful keys, in the order of the schema.
    public var recordedValues: LedgerValue {
        .group(fields.recordedMembers + common.recordedMembers)
    }
}

extension Record {
    fileprivate var recordedMembers: [LedgerValue.Member] { members(of: schema.recordedSlots) }

    fileprivate func members(of slots: some Sequence<Int>) -> [LedgerValue.Member] {
        slots.compactMap { slot in
            values[slot].recorded.map { LedgerValue.Member(key: schema.fields[slot].name, value: $0) }
        }
    }
}

extension FieldValue {
    /// nil where the key is left out. Of Markdown the words stand, so that markup is no news.
    fileprivate var recorded: LedgerValue? {
        switch self {
        case .absent: nil
        case .declaredNone(let word): .text(word.string)
        case .scalar(let text): .text(text.string)
        case .markdown(let text): .text(text.document.plainText)
        case .list(let items): items.isEmpty ? nil : .list(items.compactMap(\.recorded))
        case .group(let record): .group(record.members(of: record.schema.fields.indices))
        }
    }
}

extension MarkdownDocument {
    fileprivate var plainText: String {
        var bytes: [UInt8] = []
        appendPlainText(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
