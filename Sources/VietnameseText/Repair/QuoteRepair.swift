/// Sets quotation marks as they are printed, “…”, where a paragraph's marks open and close in turn,
/// whatever they look like: `"…"`, `„…“`, `”…“`, `''…''`. Where they do not, somebody has to look, and
/// nothing changes.
///
/// - Parameter parts: what may be repaired: in order, none overlapping another.
public func quoteEdits(in text: UnsafeBufferPointer<UInt8>, parts: [Range<Int>]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var paragraph: [QuotationMark] = []
    func close() {
        if paragraph.count.isMultiple(of: 2), opensAndClosesInTurn(paragraph) {
            for (index, mark) in paragraph.enumerated() {
                let wanted = Array((index.isMultiple(of: 2) ? "“" : "”").utf8)
                if !text[mark.range].elementsEqual(wanted) {
                    edits.append(TextEdit(mark.range, wanted, .quote))
                }
            }
        }
        paragraph = []
    }
    var last: Int?
    for part in parts {
        for line in lines(of: part, in: text) {
            let isNewLine = last.map { text[$0..<line.lowerBound].contains(UInt8(ascii: "\n")) } ?? true
            if isNewLine, beginsParagraph(line, after: last, in: text) { close() }
            paragraph += QuotationMark.all(in: line, of: text)
            last = line.upperBound
        }
    }
    close()
    return edits
}

private func opensAndClosesInTurn(_ marks: [QuotationMark]) -> Bool {
    marks.enumerated().allSatisfy { index, mark in index.isMultiple(of: 2) ? mark.mayOpen : mark.mayClose }
}

/// Behind an empty line, and where a list item, a heading or a row of a table begins.
private func beginsParagraph(
    _ line: Range<Int>, after last: Int?, in text: UnsafeBufferPointer<UInt8>
) -> Bool {
    let words = text[line].drop { $0 <= 0x20 }
    guard let first = words.first else { return true }
    if let last, text[last..<line.lowerBound].count(where: { $0 == UInt8(ascii: "\n") }) > 1 { return true }
    return [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "|")]
        .contains(first) || isDigit(first)
}

/// A mark that may be a double quotation mark, and what its neighbours allow it to be.
private struct QuotationMark {
    let range: Range<Int>
    let mayOpen: Bool
    let mayClose: Bool

    static func all(in line: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> [QuotationMark] {
        var marks: [QuotationMark] = []
        var offset = line.lowerBound
        while offset < line.upperBound {
            let length = length(at: offset, in: line, of: text)
            if length > 0 { marks.append(QuotationMark(offset..<offset + length, line, text)) }
            offset += max(1, length)
        }
        return marks
    }

    private init(_ range: Range<Int>, _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
        self.range = range
        let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0x0A
        let behind = range.upperBound < text.count ? text[range.upperBound] : 0x0A
        mayOpen =
            behind > 0x20
            && (before <= 0x20 || Self.opening.contains(before) || Self.isDash(before, range, text))
        mayClose =
            before > 0x20
            && (behind <= 0x20 || Self.closing.contains(behind) || Self.isSign(behind, range, text))
    }

    private static let opening = Set("([{/-*_:>".utf8)
    private static let closing = Set(")]}/-*_.,;:!?<".utf8)

    /// – and — end with these bytes (E2 80 93, E2 80 94).
    private static func isDash(_ before: UInt8, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>)
        -> Bool
    {
        guard range.lowerBound > 2, before == 0x93 || before == 0x94 else { return false }
        return text[range.lowerBound - 3] == 0xE2 && text[range.lowerBound - 2] == 0x80
    }

    /// –, — and … begin with E2 80.
    private static func isSign(_ behind: UInt8, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>)
        -> Bool
    {
        guard behind == 0xE2, range.upperBound + 2 < text.count, text[range.upperBound + 1] == 0x80 else {
            return false
        }
        return [0x93, 0x94, 0xA6].contains(text[range.upperBound + 2])
    }

    /// The bytes of the mark that stands here; 0 where none does.
    private static func length(
        at offset: Int, in line: Range<Int>, of text: UnsafeBufferPointer<UInt8>
    ) -> Int {
        switch text[offset] {
        case UInt8(ascii: "\""): return 1
        case UInt8(ascii: "'"):
            return offset + 1 < line.upperBound && text[offset + 1] == UInt8(ascii: "'") ? 2 : 0
        case 0xE2, 0xEF:
            guard let scalar = UTF8Scalar(in: text, at: offset) else { return 0 }
            // “ ” „ ‟ ″ ＂
            return [0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xFF02].contains(scalar.value) ? scalar.length : 0
        default: return 0
        }
    }
}
