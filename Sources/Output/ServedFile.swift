/// A file of a site that is looked at before it is published.
public struct ServedFile: Sendable {
    public let bytes: [UInt8]
    /// What a ribbon on the page says: that it is a draft, for one.
    public let notice: String?

    public init(_ bytes: [UInt8], notice: String? = nil) {
        self.bytes = bytes
        self.notice = notice
    }
}

/// Files that are made when somebody asks for them. May be asked from several threads at once.
public protocol FileSource: Sendable {
    /// nil where the site has no such file.
    func file(at path: OutputPath) throws(OutputFailure) -> ServedFile?
}
