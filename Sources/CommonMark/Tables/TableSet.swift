internal import Diagnostics

/// The pipe tables of a text, which libcmark doesn't know.
///
/// A table is found as a paragraph of the tree; then the text is written anew with every cell as a heading on
/// a line of its own, in the same containers, and parsed again. So libcmark itself reads the cells (with
/// the document's link definitions) and what stands behind the table: a table, other than a paragraph, is
/// interrupted by every block and goes on lazily in none.
struct TableSet {
    /// What a line of the rewritten text stands for.
    private struct LineOrigin {
        let line: UInt32
        /// An index into `cells`; -1 for a line that is no cell.
        let cell: Int32
    }

    private let source: MarkdownSource
    private(set) var tables: [Table] = []
    private(set) var cells: [Cell] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var rewritten: [UInt8]?
    private var origins: [LineOrigin] = []
    private var passes = 0
    private var mismatches: Set<Int> = []

    /// What follows a table closely may become one only when the table is known; a text may chain them for
    /// long, and then the last ones stay paragraphs.
    private static let mostPasses = 64

    init(_ source: MarkdownSource) { self.source = source }

    func cell(of node: Node) -> Cell? {
        guard node.firstLine < origins.count, origins[node.firstLine].cell >= 0 else { return nil }
        return cells[Int(origins[node.firstLine].cell)]
    }

    /// The lines of a node in the source, 0-based.
    func lines(of node: Node) -> ClosedRange<Int> {
        let first = sourceLine(node.firstLine)
        return first...max(first, sourceLine(node.lastLine))
    }

    private func sourceLine(_ line: Int) -> Int {
        guard rewritten != nil else { return line }
        return line < origins.count ? Int(origins[line].line) : source.lines.count
    }

    /// The text with the tables that `tree` shows written as headings; nil where it shows no further ones.
    mutating func rewrite(_ tree: borrowing SyntaxTree) -> [UInt8]? {
        guard passes < Self.mostPasses else { return nil }
        passes += 1
        guard let text = rewritten else { return rewrite(tree, source.bytes, source.lines) }
        return text.withUnsafeBufferPointer { rewrite(tree, $0, Lines($0)) }
    }

    private mutating func rewrite(
        _ tree: borrowing SyntaxTree, _ text: UnsafeBufferPointer<UInt8>, _ lines: Lines
    ) -> [UInt8]? {
        var finder = TableFinder(text: text, lines: lines)
        guard finder.hasCandidates else { return nil }
        tree.walk { finder.visit($0, $1) }
        for mismatch in finder.mismatches { report(mismatch, in: text) }
        guard !finder.found.isEmpty else { return nil }
        return write(finder.found, text, lines)
    }

    private mutating func write(
        _ found: [FoundTable], _ text: UnsafeBufferPointer<UInt8>, _ lines: Lines
    ) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count * 2)
        var newOrigins: [LineOrigin] = []
        var copied = 0
        func copy(upTo end: Int) {
            guard copied < end else { return }
            output.append(contentsOf: text[lines[copied...end - 1]])
            for line in copied..<end {
                newOrigins.append(rewritten == nil ? LineOrigin(line: UInt32(line), cell: -1) : origins[line])
            }
        }
        for table in found {
            copy(upTo: table.firstLine)
            for (number, row) in table.rows.enumerated() {
                let line = UInt32(sourceLine(row.line))
                if row.cells.count > table.alignments.count { report(longRow: row, of: table, line: Int(line)) }
                for (column, content) in row.cells.prefix(table.alignments.count).enumerated() {
                    newOrigins.append(LineOrigin(line: line, cell: Int32(cells.count)))
                    cells.append(
                        Cell(
                            table: tables.count, row: number, column: column,
                            isLastOfRow: column + 1 == min(row.cells.count, table.alignments.count),
                            isEmpty: content.isEmpty))
                    row.appendHeading(text[content], isFirst: column == 0, to: &output)
                }
            }
            tables.append(Table(alignments: table.alignments, rowCount: table.rows.count))
            copied = table.endLine
        }
        copy(upTo: lines.count)
        rewritten = output
        origins = newOrigins
        return output
    }

    private mutating func report(_ mismatch: TableFinder.Mismatch, in text: UnsafeBufferPointer<UInt8>) {
        let line = sourceLine(mismatch.delimiterLine)
        guard mismatches.insert(line).inserted else { return }
        diagnostics.append(tableMismatch(mismatch, at: source.location(source.visible(line))))
    }

    private mutating func report(longRow row: FoundTable.Row, of table: FoundTable, line: Int) {
        diagnostics.append(
            longTableRow(
                row.cells.count, columns: table.alignments.count, at: source.location(source.visible(line))))
    }
}
