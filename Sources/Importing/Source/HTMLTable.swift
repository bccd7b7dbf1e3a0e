/// The cells of an HTML table on a grid, for a pipe table of it.
struct HTMLTable {
    private var rows: [[String]] = []
    /// By column: for how many rows more a cell above reaches down.
    private var reaching: [Int: Int] = [:]
    private var span = (rows: 1, columns: 1)

    /// Cells beyond this number in a row or a span are not believed.
    private static let widest = 100

    mutating func startRow() {
        if !rows.isEmpty { fillMerged() }
        rows.append([])
    }

    mutating func startCell(rows: Int, columns: Int) {
        span = (min(max(1, rows), 2000), min(max(1, columns), Self.widest))
    }

    mutating func endCell(_ text: String) {
        if rows.isEmpty { startRow() }
        fillMerged()
        guard rows[rows.count - 1].count < Self.widest else { return }
        let cell = text.replacing("|", with: "/")
        for offset in 0..<span.columns {
            let column = rows[rows.count - 1].count
            rows[rows.count - 1].append(offset == 0 ? cell : "")
            if span.rows > 1 { reaching[column] = span.rows - 1 }
        }
    }

    /// Columns that a cell above covers.
    private mutating func fillMerged() {
        while let left = reaching[rows[rows.count - 1].count] {
            let column = rows[rows.count - 1].count
            rows[rows.count - 1].append("^^")
            reaching[column] = left > 1 ? left - 1 : nil
        }
    }

    var lines: String {
        var copy = self
        return copy.drawn()
    }

    private mutating func drawn() -> String {
        if !rows.isEmpty { fillMerged() }
        let width = rows.map(\.count).max() ?? 0
        guard width > 0 else { return "" }
        return rows.filter { !$0.isEmpty }.map { row in
            let cells = row + Array(repeating: "", count: width - row.count)
            return "| " + cells.map { clean($0) }.joined(separator: " | ") + " |\n"
        }.joined()
    }

    /// A break of the cell at its ends says nothing.
    private func clean(_ cell: String) -> String {
        cell.split(separator: "⏎").map { $0.trimmed() }.filter { !$0.isEmpty }.joined(separator: " ⏎ ")
    }
}
