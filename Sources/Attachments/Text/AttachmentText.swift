internal import Compression

/// What can be read in a file that is offered for download: for a search through its words.
public struct AttachmentText: Sendable {
    public enum Form: Sendable {
        case plain
        /// XML or HTML.
        case markup
        /// Letters in the order in which they are set on a page: blanks may be missing, or be too many.
        case laidOut
    }

    public struct Part: Sendable {
        /// `word/document.xml`, `trang 2`; empty for the file itself.
        public let name: String
        public let form: Form
        public let bytes: [UInt8]
    }

    public private(set) var parts: [Part] = []
    /// Whether nothing was left unread that may hold words: a scanned page, an encrypted file, a form that
    /// only its own program reads.
    public private(set) var isWhole = true
    /// Bytes that may still come out of compressed ones.
    var room = 32 << 20

    public init(of bytes: [UInt8]) { read(bytes[...], named: "", depth: 0) }

    private static let deepest = 3

    mutating func read(_ bytes: ArraySlice<UInt8>, named name: String, depth: Int) {
        guard depth <= Self.deepest else { return leave() }
        if bytes.starts(with: [0x1F, 0x8B]) {
            return read(take(inflated(bytes, .gzip, limit: room))[...], named: name, depth: depth + 1)
        }
        let archive = bytes.starts(with: [0x50, 0x4B]) ? ZipArchive(bytes) : nil
        switch FileForm(bytes, archive) {
        case .pdf: readPDF(bytes, named: name, depth: depth)
        case .word, .excel, .powerPoint, .openDocument, .zip:
            if let archive { readArchive(archive, named: name, depth: depth) } else { leave() }
        case .oldOffice:
            // Its text lies there as UTF-16, in pieces whose order only the program knows.
            add(name, .plain, utf8(ofUTF16: bytes, bigEndian: false))
            leave()
        case .jpeg, .png, .gif, .webP, .video, .empty: add(name, .plain, Array(bytes))
        case .webPage: add(name, .markup, Array(bytes))
        case .text: add(name, .plain, Array(bytes))
        case .unknown where bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]):
            add(name, .plain, utf8(ofUTF16: bytes.dropFirst(2), bigEndian: bytes.first == 0xFE))
        case .richText, .rar, .sevenZip, .program, .unknown:
            add(name, .plain, Array(bytes))
            leave()
        }
    }

    mutating func add(_ name: String, _ form: Form, _ bytes: [UInt8]) {
        if !bytes.isEmpty { parts.append(Part(name: name, form: form, bytes: bytes)) }
    }

    /// Something is left unread.
    mutating func leave() { isWhole = false }

    /// Counts what came out of compressed bytes.
    mutating func take(_ bytes: [UInt8]) -> [UInt8] {
        room -= bytes.count
        if room <= 0 { leave() }
        return bytes
    }
}

private func utf8(ofUTF16 bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
    let view = ByteView(bytes, bigEndian: bigEndian)
    let units = stride(from: 0, to: view.count - 1, by: 2).lazy.compactMap { view.short($0) }
    return Array(String(decoding: units.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self).utf8)
}
