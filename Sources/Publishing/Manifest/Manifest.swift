public import Output

/// `MANIFEST.json`: every file of a published site, but for the manifest itself, `SHA256SUMS` and what begins
/// with `.git` at the root.
public struct Manifest: Sendable, Hashable {
    public struct File: Sendable, Hashable {
        public let path: OutputPath
        public let hash: ContentHash
        /// In bytes.
        public let size: Int

        public init(path: OutputPath, hash: ContentHash, size: Int) {
            self.path = path
            self.hash = hash
            self.size = size
        }
    }

    public static let fileName = "MANIFEST.json"
    /// The version of the format that this tool writes and reads.
    public static let format = 1
    /// A longer file is no manifest of ours: 128 MiB are half a million files.
    static let longest = 128 << 20

    public let provenance: Provenance
    /// In byte order of the paths, each path once.
    public let files: [File]

    /// - Parameter files: in byte order of the paths, each path once.
    public init(provenance: Provenance, files: [File]) {
        self.provenance = provenance
        self.files = files
    }
}
