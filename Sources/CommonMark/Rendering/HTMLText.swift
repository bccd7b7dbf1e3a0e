extension [UInt8] {
    /// Appends text escaped for an element's content or a quoted attribute.
    mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var copied = 0
        while let index = Self.firstToEscape(in: text, from: copied) {
            append(contentsOf: text[copied..<index])
            append(Self.entity(for: text[index]))
            copied = index + 1
        }
        append(contentsOf: text[copied...])
    }

    private static func entity(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        default: "&gt;"
        }
    }

    /// Eight bytes at a time: nearly all text has nothing to escape.
    private static func firstToEscape(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let raw = UnsafeRawBufferPointer(text)
        var index = start
        while index + 8 <= raw.count,
            !mayNeedEscape(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        {
            index += 8
        }
        while index < text.count {
            // `"` and `&` differ in one bit, `<` and `>` in another.
            if text[index] | 0x04 == UInt8(ascii: "&") || text[index] | 0x02 == UInt8(ascii: ">") {
                return index
            }
            index += 1
        }
        return nil
    }

    /// Whether one of eight bytes is among the four; the well-known test for a zero byte, twice.
    @inline(__always)
    private static func mayNeedEscape(_ bytes: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let one = (bytes | 0x04 &* ones) ^ (UInt64(UInt8(ascii: "&")) &* ones)
        let other = (bytes | 0x02 &* ones) ^ (UInt64(UInt8(ascii: ">")) &* ones)
        return ((one &- ones) & ~one | (other &- ones) & ~other) & (0x80 &* ones) != 0
    }

    @inline(__always)
    mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends a small number in figures.
    mutating func append(decimal value: Int) {
        append(contentsOf: String(value).utf8)
    }

    /// Begins a new line unless one has just begun.
    mutating func startLine() {
        if let last, last != UInt8(ascii: "\n") { append(UInt8(ascii: "\n")) }
    }
}

/// Appends a URL for a quoted `href` or `src`: bytes that no URL may hold in percent notation, `&` and `'` as
/// entities. Percent signs stay, so that what is encoded already isn't encoded twice.
public func appendURL(_ url: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    let digits: StaticString = "0123456789ABCDEF"
    for byte in url {
        switch byte {
        case UInt8(ascii: "&"): output.append("&amp;" as StaticString)
        case UInt8(ascii: "'"): output.append("&#x27;" as StaticString)
        case _ where isURLByte(byte): output.append(byte)
        default:
            output.append(UInt8(ascii: "%"))
            output.append(digits.utf8Start[Int(byte >> 4)])
            output.append(digits.utf8Start[Int(byte & 15)])
        }
    }
}

private func isURLByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-_.+!*(),%#@?=;:/$~".utf8.contains(byte)
    }
}
