/// How GitHub reads the lines of a table: cells between pipes, a pipe behind a backslash being none.
enum TableRow {
    private static let pipe = UInt8(ascii: "|")

    /// The contents of a row's cells as byte ranges, trimmed; none where the line is no row.
    static func cells(_ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> [Range<Int>] {
        var rest = trimmed(range, text)
        if let first = rest.first, text[first] == pipe { rest = trimmed(rest.dropFirst(), text) }
        var cells: [Range<Int>] = []
        while !rest.isEmpty {
            let end = rest.first { text[$0] == pipe && text[$0 - 1] != UInt8(ascii: "\\") } ?? rest.upperBound
            // The first byte has something before it: a pipe, or a line that isn't looked at.
            cells.append(trimmed(rest.lowerBound..<end, text))
            rest = trimmed(min(end + 1, rest.upperBound)..<rest.upperBound, text)
        }
        return cells
    }

    /// The alignments of a delimiter row (`| :-- | --: |`); nil where the line is none.
    static func alignments(
        _ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>
    ) -> [Table.Alignment]? {
        guard mayBeDelimiter(text, in: range, allowingQuotes: false) else { return nil }
        var alignments: [Table.Alignment] = []
        for cell in cells(text, in: range) {
            let isLeft = cell.first.map { text[$0] == colon } ?? false
            let isRight = cell.last.map { text[$0] == colon } ?? false
            let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
            guard !dashes.isEmpty, dashes.allSatisfy({ text[$0] == dash }) else { return nil }
            alignments.append(isLeft ? (isRight ? .center : .left) : isRight ? .right : .none)
        }
        return alignments.isEmpty ? nil : alignments
    }

    private static let colon = UInt8(ascii: ":")
    private static let dash = UInt8(ascii: "-")

    /// A quick test that lets every delimiter row through, and little else. Between a line's start and the
    /// row only spaces and the marks of block quotes can stand.
    static func mayBeDelimiter(
        _ text: UnsafeBufferPointer<UInt8>, in line: Range<Int>, allowingQuotes: Bool = true
    ) -> Bool {
        var hasDash = false
        var hasPipeOrColon = false
        for offset in line {
            switch text[offset] {
            case dash: hasDash = true
            case pipe, colon: hasPipeOrColon = true
            case UInt8(ascii: ">"): if !allowingQuotes { return false }
            case let byte: if !isSpace(byte) { return false }
            }
        }
        return hasDash && hasPipeOrColon
    }

    static func trimmed(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var range = range
        while let first = range.first, isSpace(text[first]) { range = range.dropFirst() }
        while let last = range.last, isSpace(text[last]) { range = range.dropLast() }
        return range
    }
}
