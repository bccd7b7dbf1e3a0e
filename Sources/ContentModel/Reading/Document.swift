public import Diagnostics

/// A content file that was read: every value has the type that its schema asks for. References are not
/// looked at yet; `SiteContent` holds what was.
public final class Document: Sendable {
    public let name: RecordName
    public let path: ContentPath
    public let fields: Record
    public let common: Record
    public let body: Markdown?
    /// The SHA-256 of the file, in hexadecimal: by it the ledger tells whether the record changed.
    public let digest: String
    /// What of the file may be personal or secret, for the rule that knows what the site publishes.
    let suspects: [Suspect]

    init(
        name: RecordName, path: ContentPath, fields: Record, common: Record, body: Markdown?, digest: String,
        suspects: [Suspect] = []
    ) {
        self.name = name
        self.path = path
        self.fields = fields
        self.common = common
        self.body = body
        self.digest = digest
        self.suspects = suspects
    }

    public var id: String { name.id }

    public subscript<Key: SchemaKey>(key: Key) -> FieldValue { fields[key] }
    public subscript(common key: CommonKey) -> FieldValue { common[key] }
}

/// A YAML file of the site that was read.
public struct SiteDocument: Sendable {
    public let file: SiteFile
    public let path: ContentPath
    /// One record for `trang.yaml`; for the lists one per entry.
    public let records: [Record]
}
