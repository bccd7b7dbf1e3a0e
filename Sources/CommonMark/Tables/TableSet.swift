/// The pipe tables of a text, which libcmark doesn't know.
///
/// A table is found as a paragraph of the tree; then the text is written anew with every cell as a heading on
/// a line of its own, in the same containers, and parsed again. So libcmark itself reads the cells (with
/// the document's link definitions) and what stands behind the table: a table, other than a paragraph, is
/// interrupted by every block and goes on lazily in none.
struct TableSet {
    private let source: MarkdownSource
    private(set) var tables: [Table] = []
    private(set) var cells: [Cell] = []
    var faults: Faults
    private var rewritten: RewrittenText?
    private var passes = 0
    private var mismatches: Set<Int> = []

    /// What follows a table closely may become one only when the table is known; a text may chain them for
    /// long, and then the last ones stay paragraphs.
    private static let mostPasses = 64

    init(_ source: MarkdownSource, _ faults: Faults) {
        self.source = source
        self.faults = faults
    }

    func cell(of node: Node) -> Cell? {
        rewritten?.cell(inLine: node.firstLine).map { cells[$0] }
    }

    /// The lines of a node in the source, 0-based.
    func lines(of node: Node) -> ClosedRange<Int> {
        let first = sourceLine(node.firstLine)
        return first...max(first, sourceLine(node.lastLine))
    }

    private func sourceLine(_ line: Int) -> Int {
        rewritten.map { $0.sourceLine(of: line) ?? source.lines.count } ?? line
    }

    /// The text with the tables that `tree` shows written as headings; nil where it shows no further ones.
    mutating func rewrite(_ tree: borrowing SyntaxTree) -> [UInt8]? {
        guard passes < Self.mostPasses else { return nil }
        passes += 1
        guard let text = rewritten else { return rewrite(tree, source.bytes, source.lines) }
        return text.bytes.withUnsafeBufferPointer { rewrite(tree, $0, Lines($0)) }
    }

    private mutating func rewrite(
        _ tree: borrowing SyntaxTree, _ text: UnsafeBufferPointer<UInt8>, _ lines: Lines
    ) -> [UInt8]? {
        var finder = TableFinder(text: text, lines: lines)
        guard finder.hasCandidates else { return nil }
        tree.walk { finder.visit($0, $1) }
        for mismatch in finder.mismatches {
            // Every pass comes upon it again.
            let line = sourceLine(mismatch.delimiterLine)
            if mismatches.insert(line).inserted { report(mismatch, at: source.visible(line)) }
        }
        guard !finder.found.isEmpty else { return nil }
        return write(finder.found, text, lines)
    }

    private mutating func write(
        _ found: [FoundTable], _ text: UnsafeBufferPointer<UInt8>, _ lines: Lines
    ) -> [UInt8] {
        var next = RewrittenText(capacity: text.count * 2)
        var copied = 0
        for table in found {
            next.copy(copied..<table.firstLine, of: text, lines, from: rewritten)
            for (number, row) in table.rows.enumerated() {
                write(row, number, of: table, text, into: &next)
            }
            tables.append(Table(alignments: table.alignments, rowCount: table.rows.count))
            copied = table.endLine
        }
        next.copy(copied..<lines.count, of: text, lines, from: rewritten)
        rewritten = next
        return next.bytes
    }

    private mutating func write(
        _ row: FoundTable.Row, _ number: Int, of table: FoundTable, _ text: UnsafeBufferPointer<UInt8>,
        into next: inout RewrittenText
    ) {
        let line = sourceLine(row.line)
        let columns = table.alignments.count
        if row.cells.count > columns {
            report(longRow: row.cells.count, columns: columns, at: source.visible(line))
        }
        for (column, content) in row.cells.prefix(columns).enumerated() {
            next.appendHeading(text[content], prefix: row.prefix, isFirst: column == 0)
            next.endCell(cells.count, line: line)
            cells.append(
                Cell(
                    table: tables.count, row: number, column: column,
                    isLastOfRow: column + 1 == min(row.cells.count, columns), isEmpty: content.isEmpty))
        }
    }
}
