/// What a value may be. The checker, the JSON Schema, the editor's hints and the templates all read it.
public indirect enum FieldType: Sendable {
    /// Text on one or more lines. A plain value that YAML takes for something else must be quoted.
    case text
    /// Codes and symbols, taken as they are written: `1.003659`, `35/KH-STTTT`.
    case code
    case markdown
    /// `2024-03-07`
    case date
    /// `2024-03-07`, or `2024-03` where the day is not printed.
    case dateOrMonth
    /// ISO 8601 with offset: `2026-01-15T08:00:00+07:00`.
    case timestamp
    /// Four digits.
    case year
    case integer(ClosedRange<Int>)
    /// Point or, in quotes, comma: `83.99`, `"83,99"`.
    case decimal
    case flag
    /// `2024`, `2024-03`, `2024-quy-1`, `2024-6-thang`, `2024-9-thang`.
    case period
    /// `https://…`, `http://…`
    case url
    case email
    case phone
    case choice([Choice])
    /// A new id, unique in its list: lower case ASCII letters, digits, `.` and `-`.
    case identifier
    /// A deadline as plans write it (Schedule reads it).
    case deadline
    /// The id of a record of one of these kinds.
    case reference([ContentKind])
    /// The id of a unit or group of the record's agency, or of another agency.
    case unit
    /// The id of a field of administration in `linh-vuc.yaml`.
    case subject
    /// `pci`, or `pci/minh-bach` for a component.
    case index
    /// A file beside the record, by name.
    case attachment
    /// Where a statement comes from: a document's id, an attachment's name, a URL or a plain citation.
    case source
    case group(Schema)
    /// A mapping whose keys are ids: `{minh-bach: {diem: 6.2}}`; read as a list of groups, the key in slot 0.
    case table(Schema)
    case list(FieldType)
    /// A scalar for the simple case, or a group: `van-phong` or `{don_vi: van-phong, pham_vi: "điểm a"}`.
    case shorthand(FieldType, Schema)
}

extension FieldType {
    /// Whether a value of this type can name a record, a unit, an index, a source or a file.
    var canName: Bool {
        switch self {
        case .reference, .unit, .subject, .index, .source, .attachment: true
        case .list(let element): element.canName
        case .group(let schema), .table(let schema): !schema.namingSlots.isEmpty
        case .shorthand(let scalar, let schema): scalar.canName || !schema.namingSlots.isEmpty
        case .text, .code, .markdown, .date, .dateOrMonth, .timestamp, .year, .integer, .decimal, .flag,
            .period, .url, .email, .phone, .choice, .identifier, .deadline:
            false
        }
    }
}

extension FieldType {
    /// Whether a value of this type is Markdown or can have some inside it.
    var holdsMarkdown: Bool {
        switch self {
        case .markdown: true
        case .list(let element): element.holdsMarkdown
        case .group(let schema), .table(let schema): schema.holdsMarkdown
        case .shorthand(let scalar, let schema): scalar.holdsMarkdown || schema.holdsMarkdown
        default: false
        }
    }
}

/// One of the words that a choice allows, with what a page prints for it.
public struct Choice: Sendable, Hashable {
    public let value: String
    public let label: String

    public init(_ value: String, _ label: String) {
        self.value = value
        self.label = label
    }
}
