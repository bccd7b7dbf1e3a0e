/// A table as it stands in the text: which lines, and what is in them.
struct FoundTable {
    struct Row {
        let line: Int
        /// What stands before the row: the marks of its containers.
        let prefix: [UInt8]
        /// Byte ranges of the cells' contents.
        let cells: [Range<Int>]

        /// Appends a cell as a heading. The closing `#` keeps those that end the content.
        func appendHeading(
            _ content: Slice<UnsafeBufferPointer<UInt8>>, isFirst: Bool, to output: inout [UInt8]
        ) {
            for byte in prefix {
                // A list item begins with the first cell; the others stand below it.
                let continues = isFirst || isSpace(byte) || byte == UInt8(ascii: ">")
                output.append(continues ? byte : UInt8(ascii: " "))
            }
            output.append("# " as StaticString)
            for (index, byte) in zip(content.indices, content) {
                let isEscape =
                    byte == UInt8(ascii: "\\") && index + 1 < content.endIndex
                    && content[index + 1] == UInt8(ascii: "|")
                if !isEscape { output.append(byte) }
            }
            output.append(" #\n" as StaticString)
        }
    }

    let firstLine: Int
    /// Behind the last row.
    let endLine: Int
    let alignments: [Table.Alignment]
    /// The header first; the delimiter row is none.
    let rows: [Row]
}
