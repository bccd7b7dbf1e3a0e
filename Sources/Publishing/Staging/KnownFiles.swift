import Output

/// What this tool published before, by the lists in the published directory itself.
///
/// `MANIFEST.json` says it; where that is damaged, every line of `SHA256SUMS` that is whole does. Where
/// neither can be read, nothing is known, and so every file there counts as somebody else's: nothing is
/// removed on a guess, and an editor who is sure removes the directory by hand.
struct KnownFiles: Sendable {
    private(set) var paths: Set<RawPath> = []

    init() {}

    init(in published: Folder) {
        if let json = published.list(Manifest.fileName), case .whole(let manifest) = Manifest.read(json) {
            paths = Set(manifest.files.map { RawPath($0.path.string) })
            paths.insert(RawPath(Manifest.fileName))
        } else if let sums = published.list(ChecksumList.fileName) {
            paths = Set(ChecksumList.names(in: sums))
        }
        if !paths.isEmpty { paths.insert(RawPath(ChecksumList.fileName)) }
    }
}

extension Folder {
    /// A list that cannot be read is as good as none: a bad sector under it must not end all publishing.
    fileprivate func list(_ name: String) -> [UInt8]? {
        (try? bytes(of: RawPath(name), limit: Manifest.longest)) ?? nil
    }
}
