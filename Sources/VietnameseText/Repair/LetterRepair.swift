/// Composes letters that came apart, in parts of a text, line by line.
///
/// - Parameter parts: what may be repaired: in order, none overlapping another.
public func composingEdits(in text: UnsafeBufferPointer<UInt8>, parts: [Range<Int>]) -> [TextEdit] {
    parts.flatMap { lines(of: $0, in: text) }.compactMap { line in
        NFC.normalized(UnsafeBufferPointer(rebasing: text[line])).map { TextEdit(line, $0, .decomposed) }
    }
}

/// Replaces letters, spaces and signs that only look right, in parts of a text that is NFC.
public func lookAlikeEdits(in text: UnsafeBufferPointer<UInt8>, parts: [Range<Int>]) -> [TextEdit] {
    parts.flatMap { part in
        findLookAlikes(in: UnsafeBufferPointer(rebasing: text[part])).map { found in
            let range = part.lowerBound + found.range.lowerBound..<part.lowerBound + found.range.upperBound
            return TextEdit(range, found.replacement, .lookAlike(found.reason))
        }
    }
}

/// Makes one space of several between two words of a line. At the beginning and the end of a line, and in the
/// rows of a table, spaces have other tasks.
public func spacingEdits(in text: UnsafeBufferPointer<UInt8>, parts: [Range<Int>]) -> [TextEdit] {
    parts.flatMap { part -> [TextEdit] in
        var edits: [TextEdit] = []
        var offset = part.lowerBound
        while offset < part.upperBound {
            guard text[offset] == 0x20 else {
                offset += 1
                continue
            }
            let start = offset
            while offset < part.upperBound, text[offset] == 0x20 { offset += 1 }
            guard offset - start > 1, start > part.lowerBound, offset < part.upperBound else { continue }
            let isInside = text[start - 1] > 0x20 && text[offset] > 0x20 && text[offset] != UInt8(ascii: "#")
            if isInside, isProse(lineBefore: start, in: text) {
                edits.append(TextEdit(start..<offset, [0x20], .doubleSpace))
            }
        }
        return edits
    }
}

/// Whether words stand before the place on its line: no row of a table, and not only the mark of a list.
private func isProse(lineBefore offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = offset
    while start > 0, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    let line = text[start..<offset].drop { $0 <= 0x20 }
    if line.first == UInt8(ascii: "|") { return false }
    return line.contains { isLetterByte($0) }
}

/// The lines of a part, without their ends.
func lines(of part: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = part.lowerBound
    for offset in part where text[offset] == UInt8(ascii: "\n") {
        lines.append(start..<offset)
        start = offset + 1
    }
    if start < part.upperBound { lines.append(start..<part.upperBound) }
    return lines
}
