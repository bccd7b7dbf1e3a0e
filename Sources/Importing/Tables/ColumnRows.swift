/// Finds out which lines of a table drawn by spaces are one row.
struct ColumnRows {
    private(set) var rows: [TableRow] = []
    private let lines: [(line: SourceLine, cells: [String])]

    /// - Parameter lines: with their cells; without cells where the line is blank.
    init(_ lines: [(line: SourceLine, cells: [String])]) {
        self.lines = lines
        let starts = starts()
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1] : lines.count
            append(start..<end)
        }
    }

    /// The index of the first line of each row.
    private func starts() -> [Int] {
        let numbered = lines.indices.filter { hasNumber($0) }
        guard let first = lines.indices.first(where: { !lines[$0].cells.isEmpty }) else { return [] }
        guard !numbered.isEmpty else { return [first] }
        // Numbers stand on the first line of a row, or in its middle.
        let isCentred = first < numbered[0]
        guard isCentred else { return numbered }
        var starts = [first]
        for (one, other) in zip(numbered, numbered.dropFirst()) { starts.append(border(one, other)) }
        return starts
    }

    private func hasNumber(_ index: Int) -> Bool {
        guard let first = lines[index].cells.first else { return false }
        let name = first.trimming(".)")
        return name.utf8.count <= 6
            && (Int(name) != nil || romanValue(name) != nil
                || name.split(separator: ".").count > 1
                    && name.split(separator: ".").allSatisfy { Int($0) != nil })
    }

    /// Between two centred numbers: the blank line between them, else the line where most cells begin anew.
    private func border(_ one: Int, _ other: Int) -> Int {
        if let blank = (one + 1..<other).last(where: { lines[$0].cells.isEmpty }) { return blank + 1 }
        return (one + 1...other).max { beginnings($0) < beginnings($1) } ?? other
    }

    private func beginnings(_ index: Int) -> Int {
        let (now, before) = (lines[index].cells, lines[index - 1].cells)
        return now.indices.dropFirst().reduce(0) { sum, column in
            guard now[column].first?.isUppercase == true || "-+".contains(now[column].first ?? " ") else {
                return sum
            }
            let last = column < before.count ? before[column] : ""
            return sum + (last.isEmpty ? 1 : endsSentence(last) ? 2 : 1)
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
