internal import Schedule

/// Parts a document into paragraphs and tables.
func blocks(of lines: [SourceLine], _ names: UnitNames, _ years: PlanYears) -> [Block] {
    var parted = BlockParting(lines: lines, names: names, years: years)
    return parted.run()
}

private struct BlockParting {
    let lines: [SourceLine]
    let names: UnitNames
    let years: PlanYears
    private var blocks: [Block] = []
    private var text: [SourceLine] = []

    init(lines: [SourceLine], names: UnitNames, years: PlanYears) {
        self.lines = lines
        self.names = names
        self.years = years
    }

    mutating func run() -> [Block] {
        var index = 0
        // A page's numbers are nobody's words; they are found again among the skipped lines.
        let isNumbered = PageNumbers(lines)
        while index < lines.count {
            if let count = table(at: index) {
                index += max(1, count)
                continue
            }
            if !isNumbered.contains(index) { text.append(lines[index]) }
            index += 1
        }
        flush()
        return blocks
    }

    /// How many lines the table takes that begins here; nil where none does.
    private mutating func table(at index: Int) -> Int? {
        let rest = lines[index...]
        if PipeTable.begins(rest) {
            let (table, count) = PipeTable.read(rest)
            if let table { add(table) } else { text += rest.prefix(count) }
            return count
        }
        if let (table, count) = ColumnTable.read(rest) {
            add(table)
            return count
        }
        guard lines[index].text.count <= 8, !lines[index].isBlank,
            let (table, last) = FlatTable.read(rest, names, years)
        else { return nil }
        add(table)
        return (rest.firstIndex { $0.number == last } ?? index) - index + 1
    }

    private mutating func add(_ table: Table) {
        flush()
        blocks.append(.table(table))
    }

    private mutating func flush() {
        blocks += Unwrapping(lines).paragraphs(of: text).map(Block.paragraph)
        text = []
    }
}

/// Lines that are the number of a page: `16`, `-9-`, alone between two gaps.
private struct PageNumbers {
    private var found: Set<Int> = []

    init(_ lines: [SourceLine]) {
        for index in lines.indices {
            let text = lines[index].text
            let digits = text.trimming("-– ")
            guard let number = Int(digits), digits.count <= 3, number > 0 else { continue }
            let isAlone =
                (index == 0 || lines[index - 1].isBlank)
                && (index + 1 == lines.count || lines[index + 1].isBlank)
            if text != digits || isAlone { found.insert(index) }
        }
    }

    func contains(_ index: Int) -> Bool { found.contains(index) }
}
