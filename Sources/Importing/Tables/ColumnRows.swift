/// Finds out which lines of a table drawn by spaces are one row.
struct ColumnRows {
    private(set) var rows: [TableRow] = []
    private let lines: [(line: SourceLine, cells: [String])]

    /// - Parameter lines: with their cells; without cells where the line is blank.
    init(_ lines: [(line: SourceLine, cells: [String])]) {
        self.lines = lines
        let starts = RowBorders(lines.map(\.cells)).starts
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1] : lines.count
            append(start..<end)
        }
    }

    private mutating func append(_ range: Range<Int>) {
        let filled = range.filter { !lines[$0].cells.isEmpty }
        guard let first = filled.first, let last = filled.last else { return }
        let width = filled.map { lines[$0].cells.count }.max() ?? 0
        let cells = (0..<width).map { column in
            Cell(
                filled.map { column < lines[$0].cells.count ? lines[$0].cells[column] : "" }.filter {
                    !$0.isEmpty
                })
        }
        rows.append(TableRow(cells: cells, lines: span(lines[first].line, lines[last].line)))
    }
}
