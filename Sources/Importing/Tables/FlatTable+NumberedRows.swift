internal import Schedule

extension FlatTable {
    /// Rows that each begin with a number of their own, in tables whose deadlines stand before the units: the
    /// lines of a row go to the columns in the header's order, wherever what they say fits best.
    ///
    /// - Returns: false where the table is not like that; nothing was read then.
    mutating func readNumberedRows() -> Bool {
        let units = header.roles.firstIndex { $0 == .lead || $0 == .assigned }
        guard header.roles.first == .number, let units,
            let deadline = header.roles.firstIndex(of: .deadline), deadline < units
        else { return false }
        let starts = rowStarts()
        guard starts.first == header.count, starts.count > 1 else { return false }
        let ends = starts.dropFirst() + [lines.count]
        var read: [TableRow] = []
        for (start, end) in zip(starts, ends) {
            guard end > start + 1, end - start <= FlatRow.mostLines else { return false }
            let cells = FlatRow(header.roles, lines[start..<end].map(\.text), names, years).cells
            read.append(TableRow(cells: cells, lines: span(lines[start], lines[end - 1])))
        }
        rows = read
        position = lines.count
        return true
    }

    /// Where 1, 2, 3, … or a heading's numeral stand alone.
    private func rowStarts() -> [Int] {
        var starts: [Int] = []
        var last = 0
        for index in header.count..<lines.count where isLoneNumber(lines[index].text) {
            guard let value = Int(lines[index].text.withoutEnd()) else {
                starts.append(index)
                continue
            }
            guard value == last + 1 || value == 1 else { continue }
            last = value
            starts.append(index)
        }
        return starts
    }
}
