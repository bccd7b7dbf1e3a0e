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
                var start = 0
                while start < text.count {
                    let end = Self.endOfRun(in: text, from: start, isText: isText)
                    line.put(UnsafeBufferPointer(rebasing: text[start..<end]), into: &output)
                    if end < text.count { Self.putEscaped(text[end], isText: isText, on: &line, &output) }
                    start = end + 1
                }
                room = line.room
            }
        }
    }

    /// Where the next octet stands that does not stand for itself.
    private static func endOfRun(in text: UnsafeBufferPointer<UInt8>, from start: Int, isText: Bool) -> Int {
        var end = start
        while end < text.count {
            let byte = text[end]
            let isSpecial =
                byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",")
            if byte < 0x20 || isText && isSpecial { break }
            end += 1
        }
        return end
    }

    private static func putEscaped(
        _ byte: UInt8, isText: Bool, on line: inout FoldedLine, _ output: inout OutputSpan<UInt8>
    ) {
        switch byte {
        case UInt8(ascii: "\n"): if isText { line.put(UInt8(ascii: "\\"), UInt8(ascii: "n"), into: &output) }
        case 0..<0x20: break
        default: line.put(UInt8(ascii: "\\"), byte, into: &output)
        }
    }

    /// Continues a long line on the next, behind a space; never within a character.
    private struct FoldedLine {
        var room: Int

        /// Whole characters.
        mutating func put(_ text: UnsafeBufferPointer<UInt8>, into output: inout OutputSpan<UInt8>) {
            var start = 0
            while start < text.count {
                var end = min(start + room, text.count)
                while end > start, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
                for index in start..<end { output.append(text[index]) }
                room -= end - start
                start = end
                if start < text.count { fold(&output) }
            }
        }

        /// An ASCII character and its escape, each of which a line may end with.
        mutating func put(_ escape: UInt8, _ byte: UInt8, into output: inout OutputSpan<UInt8>) {
            for index in 0..<2 {
                if room == 0 { fold(&output) }
                output.append(index == 0 ? escape : byte)
                room -= 1
            }
        }

        private mutating func fold(_ output: inout OutputSpan<UInt8>) {
            output.append(0x0D)
            output.append(0x0A)
            output.append(0x20)
            room = ContentLines.longestLine - 1
        }
    }
}
