/// What a site was made from: with the same provenance and the same tool it comes out byte for byte the same.
public struct Provenance: Sendable, Hashable {
    /// The day that the site speaks for: `YYYY-MM-DD`.
    public let date: String
    public let baseURL: String
    /// Over all files that were read: content, templates, ledger.
    public let inputs: ContentHash
    /// nil outside a Git checkout.
    public let sourceCommit: String?

    /// What made the compressed forms of the files, with versions and levels; nil where there are none.
    public var compressors: String?

    public init(date: String, baseURL: String, inputs: ContentHash, sourceCommit: String? = nil) {
        self.date = date
        self.baseURL = baseURL
        self.inputs = inputs
        self.sourceCommit = sourceCommit
    }
}
