extension FlatTable {
    /// One line a cell and none left out: every row begins with its number and has as many lines as there are
    /// columns, or one less where the last column is for notes; a heading has its number and its text.
    ///
    /// - Returns: false where the lines are not like that; nothing was read then.
    mutating func readEvenRows() -> Bool {
        guard header.roles.first == .number, let task = header.roles.firstIndex(of: .task) else {
            return false
        }
        var read: [TableRow] = []
        var (index, count) = (header.count, 0)
        while index < lines.count, isLoneNumber(lines[index].text) {
            if beginsHeading(at: index) {
                var cells = header.roles.map { _ in Cell() }
                cells[0] = Cell([lines[index].text])
                cells[task] = Cell([lines[index + 1].text])
                read.append(TableRow(cells: cells, lines: span(lines[index], lines[index + 1])))
                index += 2
            } else {
                guard let width = rowWidth(at: index) else { return false }
                read.append(row(index..<index + width))
                index += width
                count += 1
            }
        }
        guard count > 0, index == lines.count || beginsSection(lines[index].text) else { return false }
        rows = read
        position = index
        return true
    }

    private func beginsHeading(at index: Int) -> Bool {
        let isOuter = Int(lines[index].text.withoutEnd()) == nil
        return isOuter && index + 2 < lines.count && isLoneNumber(lines[index + 2].text)
    }

    private func rowWidth(at index: Int) -> Int? {
        let full = header.roles.count
        let widths = header.roles.last == .note ? [full, full - 1] : [full]
        return widths.first { width in
            let end = index + width
            guard end <= lines.count else { return false }
            return end == lines.count || isLoneNumber(lines[end].text) || beginsSection(lines[end].text)
        }
    }

    private func row(_ range: Range<Int>) -> TableRow {
        let cells = header.roles.indices.map { column in
            column < range.count ? Cell([lines[range.lowerBound + column].text]) : Cell()
        }
        return TableRow(cells: cells, lines: span(lines[range.lowerBound], lines[range.upperBound - 1]))
    }

    private func beginsSection(_ text: String) -> Bool {
        marker(of: text).map { ($0.0.kind == .roman || $0.0.kind == .upper) && !$0.1.isEmpty } ?? false
    }
}
