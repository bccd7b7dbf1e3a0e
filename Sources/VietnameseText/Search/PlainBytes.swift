/// A text folded and freed of what files do to words: lines that were folded or broken are one line, each run
/// of blanks is one blank, escapes are what they stand for. Never longer than the text.
func plainBytes(of text: UnsafeRawBufferPointer) -> [UInt8] {
    var bytes: [UInt8] = []
    text.withMemoryRebound(to: UInt8.self) { appendFolded($0, to: &bytes) }
    var length = 0
    var offset = 0
    bytes.withUnsafeMutableBufferPointer { bytes in
        while offset < bytes.count {
            let piece = PlainPiece(UnsafeBufferPointer(rebasing: bytes[offset...]))
            offset += piece.length
            guard let byte = piece.byte, byte != blank || length == 0 || bytes[length - 1] != blank else {
                continue
            }
            bytes[length] = byte
            length += 1
        }
    }
    bytes.removeLast(bytes.count - length)
    return bytes
}

private let blank = UInt8(ascii: " ")

/// The next bytes that stand for one.
private struct PlainPiece {
    /// nil where they stand for nothing.
    let byte: UInt8?
    let length: Int

    private init(_ byte: UInt8?, _ length: Int) {
        self.byte = byte
        self.length = length
    }

    /// - Parameter rest: at least one byte.
    init(_ rest: UnsafeBufferPointer<UInt8>) {
        switch rest[0] {
        case 0x0D where rest.starts(with: "\r\n ".utf8): self.init(nil, 3)  // RFC 5545, 3.1
        case 0x09, 0x0A, 0x0D: self.init(blank, 1)
        case UInt8(ascii: "&"): self = Self.entity(rest) ?? PlainPiece(rest[0], 1)
        case UInt8(ascii: "\\"): self = Self.escape(rest) ?? PlainPiece(rest[0], 1)
        case UInt8(ascii: "\"") where rest.starts(with: "\"\"".utf8): self.init(rest[0], 2)  // RFC 4180
        default: self.init(rest[0], 1)
        }
    }

    /// In JSON and in calendars.
    private static func escape(_ rest: UnsafeBufferPointer<UInt8>) -> PlainPiece? {
        guard rest.count > 1 else { return nil }
        if rest[1] == UInt8(ascii: "n") { return PlainPiece(blank, 2) }
        return "\"\\/,;".utf8.contains(rest[1]) ? PlainPiece(rest[1], 2) : nil
    }

    private static func entity(_ rest: UnsafeBufferPointer<UInt8>) -> PlainPiece? {
        for (name, byte) in entities where rest.starts(with: name) { return PlainPiece(byte, name.count) }
        return nil
    }

    private static let entities: [(name: [UInt8], byte: UInt8)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"),
        ("&#x27;", "'"), ("&apos;", "'"), ("&nbsp;", " "),
    ].map { (name: StaticString, character: Unicode.Scalar) in
        (Array(name.description.utf8), UInt8(ascii: character))
    }
}
