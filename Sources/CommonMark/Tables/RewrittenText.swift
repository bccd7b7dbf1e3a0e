/// A text whose tables are written as headings, one for each cell, and the way back to the source.
struct RewrittenText {
    /// What a line stands for.
    private struct Origin {
        let line: UInt32
        /// -1 for a line that is no cell.
        let cell: Int32
    }

    private(set) var bytes: [UInt8] = []
    private var origins: [Origin] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// The line of the source that a line stands for; nil behind the last.
    func sourceLine(of line: Int) -> Int? {
        line < origins.count ? Int(origins[line].line) : nil
    }

    /// The number of the cell that is in a line.
    func cell(inLine line: Int) -> Int? {
        guard line < origins.count, origins[line].cell >= 0 else { return nil }
        return Int(origins[line].cell)
    }

    /// Appends lines that are in no new table.
    /// - Parameter before: the text that they are from; nil where that is the source.
    mutating func copy(
        _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ lines: Lines, from before: RewrittenText?
    ) {
        guard let last = range.last else { return }
        bytes.append(contentsOf: text[lines[range.lowerBound...last]])
        for line in range {
            origins.append(before?.origins[line] ?? Origin(line: UInt32(line), cell: -1))
        }
    }

    /// Appends a cell's content as a heading. The closing `#` keeps those that end the content.
    mutating func appendHeading(
        _ content: Slice<UnsafeBufferPointer<UInt8>>, prefix: [UInt8], isFirst: Bool
    ) {
        for byte in prefix {
            // A list item begins with the first cell; the others stand below it.
            let continues = isFirst || isSpace(byte) || byte == UInt8(ascii: ">")
            bytes.append(continues ? byte : UInt8(ascii: " "))
        }
        bytes.append("# " as StaticString)
        for (index, byte) in zip(content.indices, content) {
            let isEscape =
                byte == UInt8(ascii: "\\") && index + 1 < content.endIndex
                && content[index + 1] == UInt8(ascii: "|")
            if !isEscape { bytes.append(byte) }
        }
        bytes.append(" #\n" as StaticString)
    }

    mutating func endCell(_ number: Int, line: Int) {
        origins.append(Origin(line: UInt32(line), cell: Int32(number)))
    }
}
