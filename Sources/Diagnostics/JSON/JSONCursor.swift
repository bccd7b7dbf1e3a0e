/// Reads JSON (RFC 8259) from front to back; the caller says what it expects next and gets nil for anything
/// else. Borrows the bytes: it must not outlive them.
package struct JSONCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The offset of the byte that is read next.
    package private(set) var position = 0

    package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// 1-based: where the reading stands.
    package var line: Int { bytes[..<position].count { $0 == UInt8(ascii: "\n") } + 1 }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    /// Steps over `byte` if it comes next.
    package mutating func take(_ byte: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == UInt8(ascii: byte) else { return false }
        position += 1
        return true
    }

    /// Nothing but space is left.
    package mutating func isAtEnd() -> Bool {
        skipSpace()
        return next == nil
    }

    /// A number without sign, fraction and exponent, of at most 15 digits (what every reader of JSON keeps
    /// exact).
    package mutating func integer() -> Int? {
        skipSpace()
        let start = position
        var value = 0
        while let byte = next, (0x30...0x39).contains(byte) {
            guard position - start < 15 else { return nil }
            value = value * 10 + Int(byte - 0x30)
            position += 1
        }
        return position > start ? value : nil
    }

    package mutating func string() -> String? {
        if let plain = plainString() { return String(decoding: plain, as: UTF8.self) }
        return escapedString().map { String(decoding: $0, as: UTF8.self) }
    }

    /// The bytes of a string where they stand; nil, and nothing is read, where it has escapes or is none.
    package mutating func plainString() -> UnsafeBufferPointer<UInt8>? {
        skipSpace()
        guard next == UInt8(ascii: "\"") else { return nil }
        var end = position + 1
        while end < bytes.count, bytes[end] >= 0x20, bytes[end] != UInt8(ascii: "\\") {
            if bytes[end] == UInt8(ascii: "\"") {
                defer { position = end + 1 }
                return UnsafeBufferPointer(rebasing: bytes[(position + 1)..<end])
            }
            end += 1
        }
        return nil
    }

    private mutating func escapedString() -> [UInt8]? {
        guard take("\"") else { return nil }
        var text: [UInt8] = []
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return text
            case UInt8(ascii: "\\"): guard escape(to: &text) else { return nil }
            case 0..<0x20: return nil
            default: text.append(byte)
            }
        }
        return nil
    }

    private mutating func escape(to text: inout [UInt8]) -> Bool {
        guard let letter = next else { return false }
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"): return codePoint(to: &text)
        default: return false
        }
        return true
    }

    private mutating func codePoint(to text: inout [UInt8]) -> Bool {
        guard let unit = codeUnit() else { return false }
        var units = [unit]
        if UTF16.isLeadSurrogate(unit) {
            guard bytes[position...].starts(with: "\\u".utf8) else { return false }
            position += 2
            guard let trail = codeUnit() else { return false }
            units.append(trail)
        }
        // An unpaired surrogate names no character, and so no file.
        guard let decoded = String(validating: units, as: UTF16.self) else { return false }
        text += decoded.utf8
        return true
    }

    private mutating func codeUnit() -> UInt16? {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                return nil
            }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }

    /// Steps over a value of any kind, however deep. It is only looked at as far as finding its end takes.
    package mutating func skipValue() -> Bool {
        var depth = 0
        repeat {
            skipSpace()
            guard let byte = next else { return false }
            switch byte {
            case UInt8(ascii: "\""): guard string() != nil else { return false }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: ":"):
                guard depth > 0 else { return false }
                if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
                position += 1
            default: skipWord()
            }
        } while depth > 0
        return true
    }

    /// A number, `true`, `false`, `null`.
    private mutating func skipWord() {
        repeat { position += 1 } while next.map { !" \n\r\t\",:[]{}".utf8.contains($0) } ?? false
    }
}
