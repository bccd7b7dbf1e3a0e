/// How the bytes of a file become the text in which phrases are looked for.
public enum TextReading: Sendable {
    /// As they stand, freed of what formats do to words: escapes of HTML, JSON, CSV, calendars and addresses.
    case plain
    /// The same of HTML with its tags, and of styles and scripts: single words there are the format's own.
    case source
    /// Of HTML and XML what stands between tags, so that emphasis within a phrase does not part it, and what
    /// attributes say to people.
    case markup
    /// Without any blank: where letters were set one by one, as in PDF, nobody can tell where words end.
    case unspaced

    /// The text: folded, a blank for each run of blanks (a line's end where it holds one). Never longer than
    /// the bytes.
    func text(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
        let output = self == .markup ? withoutTags(bytes).withUnsafeBytes(unescaped) : unescaped(bytes)
        var folded: [UInt8] = []
        output.withUnsafeBufferPointer { appendFolded($0, to: &folded) }
        collapse(&folded, keepingBlanks: self != .unspaced)
        return folded
    }
}

let blank = UInt8(ascii: " ")
let lineEnd = UInt8(ascii: "\n")

private func collapse(_ bytes: inout [UInt8], keepingBlanks: Bool) {
    var length = 0
    bytes.withUnsafeMutableBufferPointer { bytes in
        for byte in bytes {
            guard byte <= blank, byte == blank || byte == 0x09 || byte == lineEnd || byte == 0x0D else {
                bytes[length] = byte
                length += 1
                continue
            }
            guard keepingBlanks else { continue }
            let isEnd = byte == lineEnd || byte == 0x0D
            if length > 0, bytes[length - 1] == blank || bytes[length - 1] == lineEnd {
                if isEnd { bytes[length - 1] = lineEnd }
            } else {
                bytes[length] = isEnd ? lineEnd : blank
                length += 1
            }
        }
    }
    bytes.removeLast(bytes.count - length)
}
