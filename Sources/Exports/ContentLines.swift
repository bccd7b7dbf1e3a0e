/// Content lines of iCalendar and vCard: escaped, folded and ended as RFC 5545 (§3.1, §3.3.11) and RFC 2426
/// have it.
struct ContentLines {
    private(set) var bytes: [UInt8] = []
    /// Octets that the line may still take.
    private var room = 0

    /// In octets, without the line's end.
    private static let longestLine = 75

    /// A value that is no text: a date, an address, an identifier; the pieces stand side by side.
    mutating func add(_ name: String, raw pieces: String...) {
        addLine(name) { lines in for piece in pieces { lines.append(piece, isText: false) } }
    }

    mutating func add(_ name: String, text pieces: String...) {
        addLine(name) { lines in for piece in pieces { lines.append(piece, isText: true) } }
    }

    /// A value of several parts, `;` between them.
    mutating func add(_ name: String, parts: [String]) {
        addLine(name) { lines in
            for (index, part) in parts.enumerated() {
                if index > 0 { lines.append(";", isText: false) }
                lines.append(part, isText: true)
            }
        }
    }

    private mutating func addLine(_ name: String, _ value: (inout ContentLines) -> Void) {
        bytes += name.utf8
        bytes.append(UInt8(ascii: ":"))
        room = Self.longestLine - name.utf8.count - 1
        value(&self)
        bytes += [0x0D, 0x0A]
    }

    private mutating func append(_ text: String, isText: Bool) {
        var text = text
        text.withUTF8 { text in
            // Every octet may be escaped, and every 71 may begin a new line.
            bytes.append(addingCapacity: text.count * 2 + (text.count / 35 + 1) * 3) { output in
                var line = FoldedLine(room: room)
                for byte in text {
                    switch byte {
                    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
                        if isText { line.put(UInt8(ascii: "\\"), into: &output) }
                        line.put(byte, into: &output)
                    case UInt8(ascii: "\n") where isText:
                        line.put(UInt8(ascii: "\\"), into: &output)
                        line.put(UInt8(ascii: "n"), into: &output)
                    case 0..<0x20: continue
                    default: line.put(byte, into: &output)
                    }
                }
                room = line.room
            }
        }
    }

    /// Continues a long line on the next, behind a space; never within a character.
    private struct FoldedLine {
        var room: Int

        @inline(__always)
        mutating func put(_ byte: UInt8, into output: inout OutputSpan<UInt8>) {
            if room < 4, room < characterLength(byte) {
                output.append(0x0D)
                output.append(0x0A)
                output.append(0x20)
                room = ContentLines.longestLine - 1
            }
            output.append(byte)
            room -= 1
        }

        /// Of the character that begins with this octet; 0 within one, which has its room already.
        private func characterLength(_ byte: UInt8) -> Int {
            switch byte {
            case 0..<0x80: 1
            case 0x80..<0xC0: 0
            case 0xC0..<0xE0: 2
            case 0xE0..<0xF0: 3
            default: 4
            }
        }
    }
}
