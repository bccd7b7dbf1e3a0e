extension [UInt8] {
    /// Appends text escaped for an element's content or a quoted attribute.
    mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var copied = 0
        for index in text.indices {
            guard let entity = Self.entity(for: text[index]) else { continue }
            append(contentsOf: text[copied..<index])
            append(entity)
            copied = index + 1
        }
        append(contentsOf: text[copied...])
    }

    @inline(__always)
    private static func entity(for byte: UInt8) -> StaticString? {
        // One test rules out nearly every byte: the four lie below 64.
        guard byte < 64, 1 << UInt64(byte) & (1 << 34 | 1 << 38 | 1 << 60 | 1 << 62) as UInt64 != 0 else { return nil }
        switch byte {
        case UInt8(ascii: "\""): return "&quot;"
        case UInt8(ascii: "&"): return "&amp;"
        case UInt8(ascii: "<"): return "&lt;"
        default: return "&gt;"
        }
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
