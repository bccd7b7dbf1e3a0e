/// Tables with `|` between the cells.
enum PipeTable {
    static func begins(_ lines: ArraySlice<SourceLine>) -> Bool {
        guard let first = lines.first, isRow(first.text) else { return false }
        // A head or a signature in Word may be a table of one row.
        if first.text.hasSuffix("|"), first.text.count(where: { $0 == "|" }) > 2 { return true }
        return lines.dropFirst().first { !$0.isBlank }.map { isRow($0.text) } ?? false
    }

    /// - Returns: the table and how many lines it took.
    static func read(_ lines: ArraySlice<SourceLine>) -> (Table?, Int) {
        var rows: [TableRow] = []
        var count = 0
        for (offset, line) in lines.enumerated() {
            if line.isBlank {
                // A blank line between two rows is of the converter, several are the end.
                let next = lines.dropFirst(offset + 1).first
                guard let next, isRow(next.text) else { break }
                continue
            }
            guard isRow(line.text) else { break }
            count = offset + 1
            if !isRule(line.text) { rows.append(row(line)) }
        }
        return (Table(carried(rows)), count)
    }

    private static func isRow(_ text: String) -> Bool {
        text.hasPrefix("|") && text.dropFirst().contains("|")
    }

    private static func isRule(_ text: String) -> Bool {
        text.contains("-") && text.allSatisfy { "|-:+= ".contains($0) }
    }

    private static func row(_ line: SourceLine) -> TableRow {
        var inner = line.text.dropFirst()
        if inner.hasSuffix("|") { inner = inner.dropLast() }
        let cells = inner.split(separator: "|", omittingEmptySubsequences: false).map { text in
            var cell = Cell(parts(of: text))
            if text.trimmed() == "^^" {
                cell = Cell()
                cell.isMerged = true
            }
            return cell
        }
        return TableRow(cells: cells, lines: line.number...line.number)
    }

    private static func parts(of text: Substring) -> [String] {
        text.replacing("<br/>", with: "⏎").replacing("<br />", with: "⏎").replacing("<br>", with: "⏎")
            .split(separator: "⏎").map { $0.trimmed() }.filter { !$0.isEmpty }
    }

    /// Merged cells hold what stands above them.
    private static func carried(_ rows: [TableRow]) -> [TableRow] {
        var rows = rows
        for index in rows.indices.dropFirst() {
            for column in rows[index].cells.indices where rows[index].cells[column].isMerged {
                guard column < rows[index - 1].cells.count else { continue }
                rows[index].cells[column].parts = rows[index - 1].cells[column].parts
            }
        }
        return rows
    }
}
