public import Diagnostics

/// A place where a record names a registered document, by its id or in words.
public struct Citation: Sendable {
    /// What the document is to the record.
    public enum Role: Sendable, Hashable {
        /// The record rests on it: when it is no longer law, the record has to be reviewed.
        case ground
        /// A text of the record leads to it. The record has to be reviewed as with a ground, unless its texts
        /// lead to what holds in the document's place as well: then they tell of the change.
        case text
        /// It tells what was decided or reported once, and stays true: an extension, evidence.
        case event
        /// One document about another.
        case lineage
    }

    /// The id of the document that is named.
    public let document: String
    /// The file that names it.
    public let path: ContentPath
    /// nil in `nghia-vu.yaml`.
    public let record: Document?
    public let field: Field
    public let role: Role
    /// Whether the record says what holds today; a plan that is over and a dated announcement do not.
    public let isCurrent: Bool
    public let text: SourceString

    /// Whether the place needs a review once the document is over.
    public var needsCurrentGround: Bool { (role == .ground || role == .text) && isCurrent }

    /// What stands for the key where a text leads to a document.
    static let textField = Field.optional("noi_dung", .markdown, "Liên kết trong bài")
}

extension Citation.Role {
    init(_ field: Field, in group: Record, of document: Document?) {
        switch field.name {
        case "thay_the", "bi_thay_the", "sua_doi": self = .lineage
        case "can_cu", "quyet_dinh_cong_bo": self = .ground
        case "nguon":
            let isRecord = group.schema === CommonKey.schema && document?.name.kind != .document
            self = isRecord ? .ground : .event
        case "van_ban":
            let isGround = group.schema === HotlineKey.schema || group.schema === TemporaryKey.schema
            self = isGround ? .ground : .event
        default: self = .event
        }
    }
}
