/// A table as it stands in the text: which lines, and what is in them.
struct FoundTable {
    struct Row {
        let line: Int
        /// What stands before the row: the marks of its containers.
        let prefix: [UInt8]
        /// Byte ranges of the cells' contents.
        let cells: [Range<Int>]
    }

    let firstLine: Int
    /// Behind the last row.
    let endLine: Int
    let alignments: [Table.Alignment]
    /// The header first; the delimiter row is none.
    let rows: [Row]
}
