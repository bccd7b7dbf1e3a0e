extension FlatTable {
    /// One line a cell and none left out: every row begins with its number and has as many lines as there are
    /// columns, or one less where the last column is for notes.
    ///
    /// - Returns: false where the lines are not like that; nothing was read then.
    mutating func readEvenRows() -> Bool {
        guard header.roles.first == .number else { return false }
        let body = lines[header.count...]
        var starts: [Int] = []
        for index in body.indices where Int(body[index].text.withoutEnd()) == starts.count + 1 {
            let isFirst = starts.isEmpty && index == body.startIndex
            if isFirst || starts.last.map({ index - $0 >= header.roles.count - 1 }) ?? false {
                starts.append(index)
            }
        }
        guard starts.count > 1 || starts.count == 1 && body.count <= header.roles.count else { return false }
        let ends = starts.dropFirst() + [min(body.endIndex, (starts.last ?? 0) + header.roles.count)]
        let widths = zip(starts, ends).map { $1 - $0 }
        let shortest = header.roles.last == .note ? header.roles.count - 1 : header.roles.count
        guard widths.allSatisfy({ (shortest...header.roles.count).contains($0) }) else { return false }
        for (start, end) in zip(starts, ends) {
            let cells = header.roles.indices.map { column in
                start + column < end ? Cell([lines[start + column].text]) : Cell()
            }
            rows.append(TableRow(cells: cells, lines: span(lines[start], lines[end - 1])))
        }
        position = ends.last ?? body.endIndex
        return true
    }
}
