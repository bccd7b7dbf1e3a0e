public import Output
internal import Synchronization

/// Gathers the files of a site into one ZIP archive: the same files and provenance give the same bytes,
/// whatever the order in which they came, with the same zlib.
///
/// What is gathered is kept compressed in memory until it is written, at the end, in one step.
public final class ArchiveSink: OutputSink {
    private struct State {
        var entries: [ArchiveEntry] = []
        var files: [Manifest.File] = []
    }

    private let state = Mutex(State())

    public init() {}

    public func write(_ bytes: UnsafeRawBufferPointer, to path: OutputPath) throws(OutputFailure) {
        let entry = try ArchiveEntry(bytes, at: path)
        let file = Manifest.File(path: path, hash: try ContentHash(of: bytes), size: bytes.count)
        state.withLock {
            $0.entries.append(entry)
            $0.files.append(file)
        }
    }

    /// Writes the archive beside its place, with `MANIFEST.json` and `SHA256SUMS` by which an unpacked copy
    /// can be verified.
    ///
    /// - Throws: where the machine refuses, or the archive would be larger than 4 GiB; the old file stays.
    public func draft(for file: String, _ provenance: Provenance) throws(OutputFailure) -> ArchiveDraft {
        let gathered = state.withLock { $0 }
        let manifest = Manifest(
            provenance: provenance, files: gathered.files.sorted { $0.path < $1.path })
        let json = manifest.json
        let sums = ChecksumList(manifest, manifestHash: try ContentHash(of: json)).bytes
        let lists = [
            try ArchiveEntry(json, named: Manifest.fileName),
            try ArchiveEntry(sums, named: ChecksumList.fileName),
        ]
        let entries = (gathered.entries + lists).sorted { $0.path < $1.path }
        var layout = ZipLayout(date: provenance.date)
        var pieces: [[UInt8]] = []
        for entry in entries {
            guard layout.offset + entry.bytes.count < UInt32.max else { throw .tooLarge(file) }
            pieces.append(layout.head(of: entry))
            pieces.append(entry.bytes)
        }
        pieces.append(layout.tail)
        let archive = Archive(path: file, files: entries.count, size: pieces.reduce(0) { $0 + $1.count })
        return ArchiveDraft(archive: archive, file: try FileDraft(of: file, pieces))
    }
}

/// An archive that is whole and waits for its name: until the site that it is an edition of is published.
public struct ArchiveDraft {
    fileprivate let archive: Archive
    fileprivate let file: FileDraft

    /// A file of the name is replaced in one step.
    public func take() throws(OutputFailure) -> Archive {
        try file.take()
        return archive
    }

    public func discard() { file.discard() }
}

/// An archive that was written.
public struct Archive: Sendable {
    public let path: String
    public let files: Int
    /// In bytes.
    public let size: Int
}

extension ArchiveEntry {
    fileprivate init(_ content: [UInt8], named name: String) throws(OutputFailure) {
        guard let path = OutputPath(name) else {
            throw OutputFailure(action: "đặt tên tệp", path: name, code: 0)
        }
        self = try content.withUnsafeBufferPointer { (bytes) throws(OutputFailure) in
            try ArchiveEntry(UnsafeRawBufferPointer(bytes), at: path)
        }
    }
}
