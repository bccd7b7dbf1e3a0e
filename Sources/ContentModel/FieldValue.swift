public import CommonMark
public import Diagnostics

/// A checked value. Scalars stay slices of the file; their type was checked, so reading one again can't fail.
public enum FieldValue: Sendable {
    /// The key is left out: "chưa cập nhật".
    case absent
    /// `khong`: there is none, "không có".
    case declaredNone(SourceString)
    case scalar(SourceString)
    case markdown(Markdown)
    case list([FieldValue])
    case group(Record)

    public var isAbsent: Bool { if case .absent = self { true } else { false } }
    public var isDeclaredNone: Bool { if case .declaredNone = self { true } else { false } }

    public var scalar: SourceString? { if case .scalar(let text) = self { text } else { nil } }
    public var items: [FieldValue] { if case .list(let items) = self { items } else { [] } }
    public var group: Record? { if case .group(let record) = self { record } else { nil } }
    public var markdown: Markdown? { if case .markdown(let text) = self { text } else { nil } }
    public var isTrue: Bool { scalar.map { $0 == "true" } ?? false }
}

/// The values of one schema, by slot.
public struct Record: Sendable {
    public let schema: Schema
    public internal(set) var values: [FieldValue]

    public init(schema: Schema, values: [FieldValue]) {
        self.schema = schema
        self.values = values
    }

    public subscript<Key: SchemaKey>(key: Key) -> FieldValue { values[key.rawValue] }
}

/// A Markdown value: parsed once, kept as HTML with holes for the links.
public final class Markdown: Sendable {
    public let document: MarkdownDocument
    /// As it was written; nil for the bodies of tasks and procedures, of which there may be ten thousand.
    public let source: SourceString?

    init(_ document: MarkdownDocument, from source: SourceString?) {
        self.document = document
        self.source = source
    }
}
