/// A text of a PDF: `(…)` or `<…>`, in PDFDocEncoding or, behind a byte order mark, UTF-16 or UTF-8.
struct PDFString {
    let text: String

    private static let longest = 4096

    /// - Parameter offset: where the value begins, spaces before it allowed; nil where it is no text.
    init?(in bytes: ArraySlice<UInt8>, from offset: Int) {
        let rest = bytes[min(offset, bytes.endIndex)...].prefix(Self.longest).drop { $0 <= 0x20 }
        let raw: [UInt8]? =
            switch rest.first {
            case UInt8(ascii: "("): Self.closedLiteral(rest.dropFirst())
            case UInt8(ascii: "<"):
                rest.firstIndex(of: UInt8(ascii: ">")).map { Self.hexadecimal(rest[..<$0].dropFirst()) }
            default: nil
            }
        guard let raw else { return nil }
        text = Self.decoded(raw)
    }

    private static func closedLiteral(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        let (raw, end) = literal(bytes)
        return end > bytes.startIndex && bytes[end - 1] == UInt8(ascii: ")") ? raw : nil
    }

    /// The bytes up to the bracket that closes, and where it goes on behind that.
    static func literal(_ bytes: ArraySlice<UInt8>) -> ([UInt8], end: Int) {
        var raw: [UInt8] = []
        var depth = 1
        var index = bytes.startIndex
        while index < bytes.endIndex {
            var byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "\\"):
                guard index < bytes.endIndex else { return (raw, index) }
                (byte, index) = escape(in: bytes, at: index)
            default: break
            }
            if depth == 0 { return (raw, index) }
            raw.append(byte)
        }
        return (raw, index)
    }

    /// What stands behind a backslash: up to three octal figures, or a character.
    private static func escape(in bytes: ArraySlice<UInt8>, at start: Int) -> (UInt8, next: Int) {
        let figures = bytes[start...].prefix(3).prefix { (0x30...0x37).contains($0) }
        if !figures.isEmpty {
            let value = figures.reduce(0) { $0 * 8 + Int($1 - 0x30) }
            return (UInt8(truncatingIfNeeded: value), figures.endIndex)
        }
        let names: [UInt8: UInt8] = [0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09]
        return (names[bytes[start]] ?? bytes[start], start + 1)
    }

    static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let figures = bytes.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        return stride(from: 0, to: figures.count, by: 2).map { index in
            UInt8(figures[index] << 4 | (index + 1 < figures.count ? figures[index + 1] : 0))
        }
    }

    static func decoded(_ raw: [UInt8]) -> String {
        if raw.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: raw.dropFirst(3), as: UTF8.self) }
        guard raw.starts(with: [0xFE, 0xFF]) || raw.starts(with: [0xFF, 0xFE]) else {
            return String(raw.map { Character(Unicode.Scalar($0)) })
        }
        let view = ByteView(raw[2...], bigEndian: raw[0] == 0xFE)
        let units = stride(from: 0, to: view.count - 1, by: 2).compactMap { view.short($0) }
        return String(decoding: units.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self)
    }
}
