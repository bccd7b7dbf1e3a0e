public import Output

/// What was published, and how it differs from what was there.
public struct Publication: Sendable {
    public enum Way: Sendable {
        /// There was nothing before.
        case created
        /// Old and new site changed places in one step.
        case exchanged
        /// In two steps, as the file system has no exchange; for a moment in between there was no site.
        case renamedTwice
        /// The published site is the new one already, byte for byte; nothing was touched.
        case unchanged
    }

    public let way: Way
    /// Absolute, symbolic links followed.
    public let target: String
    public let manifest: Manifest
    /// Of `MANIFEST.json`: it stands for the whole site.
    public let manifestHash: ContentHash
    // Each in byte order; `MANIFEST.json` and `SHA256SUMS` are among them.
    public let added: [OutputPath]
    public let changed: [OutputPath]
    public let removed: [OutputPath]
}
