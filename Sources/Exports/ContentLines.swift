/// Content lines of iCalendar and vCard: escaped, folded and ended as RFC 5545 (§3.1, §3.3.11) and RFC 2426
/// have it.
struct ContentLines {
    private(set) var bytes: [UInt8] = []

    /// In octets, without the line's end.
    private static let longestLine = 75

    /// A value that is no text: a date, an address, an identifier.
    mutating func add(_ name: String, raw value: some StringProtocol) {
        fold(Array(name.utf8) + [UInt8(ascii: ":")] + value.utf8.filter { $0 >= 0x20 })
    }

    mutating func add(_ name: String, text: String) {
        add(name, parts: [text])
    }

    /// A value of several parts, `;` between them.
    mutating func add(_ name: String, parts: [String]) {
        var line = Array(name.utf8)
        for (index, part) in parts.enumerated() {
            line.append(UInt8(ascii: index == 0 ? ":" : ";"))
            Self.append(escaping: part, to: &line)
        }
        fold(line)
    }

    private static func append(escaping text: String, to line: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): line += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): line += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 0..<0x20: continue
            default: line.append(byte)
            }
        }
    }

    /// Continues a long line on the next, behind a space; never within a character.
    private mutating func fold(_ line: [UInt8]) {
        var start = 0
        var room = Self.longestLine
        while line.count - start > room {
            var end = start + room
            while line[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += line[start..<end]
            bytes += [0x0D, 0x0A, 0x20]
            start = end
            room = Self.longestLine - 1
        }
        bytes += line[start...]
        bytes += [0x0D, 0x0A]
    }
}
