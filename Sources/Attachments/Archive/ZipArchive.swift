internal import Compression

/// A zip archive, read by its central directory. Word, Excel, PowerPoint and OpenDocument files are such.
struct ZipArchive {
    struct Entry {
        let name: String
        let isEncrypted: Bool
        /// Of what it holds, in bytes, as the archive says.
        let size: Int
        fileprivate let method: Int
        fileprivate let packedSize: Int
        fileprivate let header: Int
    }

    private let view: ByteView
    let entries: [Entry]
    /// Whether the directory was read to its end.
    let isWhole: Bool

    /// More names than this no document has.
    private static let mostEntries = 5000

    /// nil where there is no central directory.
    init?(_ bytes: ArraySlice<UInt8>) {
        view = ByteView(bytes, bigEndian: false)
        guard let end = Self.endRecord(in: view), let count = view.short(end + 10),
            let start = view.long(end + 16)
        else { return nil }
        var entries: [Entry] = []
        var offset = start
        while entries.count < min(count, Self.mostEntries),
            let (entry, next) = Self.entry(at: offset, in: view)
        {
            entries.append(entry)
            offset = next
        }
        self.entries = entries
        isWhole = entries.count == count
    }

    /// The record at the end of the archive, before a comment of at most 64 KiB.
    private static func endRecord(in view: ByteView) -> Int? {
        var offset = view.count - 22
        let first = max(0, offset - 0xFFFF)
        while offset >= first {
            if view.has("PK\u{05}\u{06}", at: offset) { return offset }
            offset -= 1
        }
        return nil
    }

    private static func entry(at offset: Int, in view: ByteView) -> (Entry, next: Int)? {
        guard view.has("PK\u{01}\u{02}", at: offset), let flags = view.short(offset + 8),
            let method = view.short(offset + 10),
            let packed = view.long(offset + 20), let size = view.long(offset + 24),
            let nameLength = view.short(offset + 28), let extraLength = view.short(offset + 30),
            let commentLength = view.short(offset + 32),
            let header = view.long(offset + 42)
        else { return nil }
        let name = String(decoding: view.part(offset + 46, nameLength), as: UTF8.self)
        let entry = Entry(
            name: name, isEncrypted: flags & 1 == 1, size: size, method: method, packedSize: packed,
            header: header)
        return (entry, offset + 46 + nameLength + extraLength + commentLength)
    }

    /// What an entry holds, at most `limit` bytes; nil where it is not there or packed in a rare way.
    func content(_ name: String, limit: Int) -> [UInt8]? {
        entries.first { $0.name == name }.flatMap { content($0, limit: limit) }
    }

    func content(_ entry: Entry, limit: Int) -> [UInt8]? {
        guard view.has("PK\u{03}\u{04}", at: entry.header), let nameLength = view.short(entry.header + 26),
            let extraLength = view.short(entry.header + 28)
        else { return nil }
        let packed = view.part(entry.header + 30 + nameLength + extraLength, entry.packedSize)
        switch entry.method {
        case 0: return Array(packed.prefix(limit))
        case 8: return inflated(packed, .none, limit: limit)
        default: return nil
        }
    }
}
