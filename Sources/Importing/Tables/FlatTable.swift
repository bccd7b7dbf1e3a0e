internal import Schedule

/// Reads a table whose cells came out one below the other: who does the work and by when are recognised by
/// what they say; what stands before them are number, heading, task and product.
struct FlatTable {
    let header: FlatHeader
    let lines: [SourceLine]
    let names: UnitNames
    let years: PlanYears
    var position: Int
    var rows: [TableRow] = []
    /// The number of the last task below its heading.
    private var lastNumber = 0

    /// - Returns: the table and the number of its last line; nil where the lines begin with no such table.
    static func read(
        _ lines: ArraySlice<SourceLine>, _ names: UnitNames, _ years: PlanYears
    ) -> (Table, lastLine: Int)? {
        let filled = lines.filter { !$0.isBlank }
        guard let header = FlatHeader(filled[...]) else { return nil }
        let body = filled.prefix { !isEnd($0, of: filled) }.flatMap { parted($0, names, years) }
        var table = FlatTable(header: header, lines: body, names: names, years: years, position: header.count)
        if !table.readEvenRows(), !table.readNumberedRows() { table.run() }
        guard !table.rows.isEmpty, let last = table.rows.last?.lines.upperBound else { return nil }
        let head = TableRow(
            cells: header.headers.map { Cell([$0]) }, lines: span(body[0], body[header.count - 1]))
        return (
            Table(rows: [head] + table.rows, headerCount: 1, roles: header.roles, headers: header.headers),
            last
        )
    }

    /// Short cells come out on one line: `Văn phòng Sở Trong năm`.
    private static func parted(_ line: SourceLine, _ names: UnitNames, _ years: PlanYears) -> [SourceLine] {
        let found = PartyScan.read(line.text, names, isWholeText: true, knownOnly: true)
        let rest = line.text[found.end...].trimmed()
        guard !found.leads.isEmpty, rest.first?.isUppercase == true, readable(rest, in: years) != nil else {
            return [line]
        }
        return [SourceLine(line.number, String(line.text[..<found.end])), SourceLine(line.number, rest)]
    }

    private static func isEnd(_ line: SourceLine, of lines: [SourceLine]) -> Bool {
        if plainWords(line.text).hasPrefix("noi nhan") { return true }
        guard let (found, rest) = marker(of: line.text) else { return false }
        return (found.kind == .roman || found.kind == .upper) && rest.isCapitals && rest.count > 12
    }

    private mutating func run() {
        while position < lines.count {
            if isPageNumber(position) {
                position += 1
                continue
            }
            guard let anchor = nextAnchor() else { break }
            take(anchor)
        }
        if position < lines.count { appendRest() }
    }

    /// Where the units of the next row stand, and its deadline behind them.
    private struct Anchor {
        let units: Range<Int>
        let deadline: Range<Int>
    }

    private func nextAnchor() -> Anchor? {
        for start in position..<lines.count {
            guard let anchor = anchor(at: start) else { continue }
            return anchor
        }
        return nil
    }

    private func anchor(at start: Int) -> Anchor? {
        // A row has a task before its units.
        guard start > position else { return nil }
        let text = lines[start].text
        guard text.first?.isUppercase == true || "+-–".contains(text.first ?? " ") else { return nil }
        let ends = start + 1...min(start + 14, lines.count)
        for end in ends.reversed() where isAssignment(start..<end) {
            if let deadline = deadline(at: end) { return Anchor(units: start..<end, deadline: deadline) }
        }
        for end in ends where isAssignment(start..<end) {
            if end == lines.count || beginsRow(end), start > position + 1 || end < lines.count {
                guard header.roles.contains(.deadline) == false || beginsRow(end) else { continue }
                return Anchor(units: start..<end, deadline: end..<end)
            }
        }
        return nil
    }

    private func isAssignment(_ range: Range<Int>) -> Bool {
        let text = joined(range)
        let found = PartyScan.read(text, names, isWholeText: true, knownOnly: !names.isEmpty)
        guard let first = found.leads.first, first.id != nil || isNameAlone(text) else { return false }
        let rest = text[found.end...].trimming(".;,")
        if rest.isEmpty { return true }
        return found.isExplicit && !found.supporters.isEmpty && rest.first?.isLowercase == true
            && rest.split(separator: " ").count <= 8
    }

    /// A body that the site does not know is taken for a cell only where it is short.
    private func isNameAlone(_ text: String) -> Bool {
        text.split(separator: " ").count <= 12 && !text.contains(".")
    }

    private func deadline(at start: Int) -> Range<Int>? {
        guard start < lines.count, !beginsRow(start) else { return nil }
        var best: Range<Int>?
        for end in start + 1...min(start + 10, lines.count) {
            if end - 1 > start, beginsRow(end - 1) { break }
            let parts = lines[start..<end].map(\.text)
            // A cell of notes behind it begins anew and names no day.
            if best != nil, header.roles.contains(.note), parts.last?.first?.isUppercase == true,
                !Self.namesTime(parts.last ?? "")
            {
                break
            }
            let steps = DeadlineText(parts, in: years)?.steps ?? []
            let isNamed = steps.first?.name.first.map(\.isUppercase) ?? true
            if !steps.isEmpty, isNamed, steps.allSatisfy(isShort) { best = start..<end }
        }
        return best
    }

    /// What is due in a cell of dates is named in a few words, and no unit is.
    private func isShort(_ step: DeadlineText.Step) -> Bool {
        guard !step.name.isEmpty else { return true }
        return step.name.split(separator: " ").count <= 8 && !names.appear(in: step.name)
    }

    private static func namesTime(_ text: String) -> Bool {
        let words = Set(plainWords(text).split(separator: " "))
        return !words.isDisjoint(with: ["ngay", "thang", "quy", "nam", "truoc", "han", "ky", "xuyen", "tuan"])
            || text.contains(where: \.isNumber)
    }

    /// Whether a line begins a row: a number alone, or a numbered task or product.
    private func beginsRow(_ index: Int) -> Bool {
        guard index < lines.count else { return false }
        let text = lines[index].text
        if isLoneNumber(text) || isPageNumber(index) { return true }
        guard let (found, _) = marker(of: text) else { return false }
        return found.kind == .decimal || found.kind == .deeper
    }

    func isLoneNumber(_ text: String) -> Bool {
        let name = text.withoutEnd()
        return name.count <= 3 && (Int(name) != nil || romanValue(name) != nil)
            || name.count == 1 && name.first?.isUppercase == true
    }

    /// `-9-`, `16` between pages: a number that no row can have.
    private func isPageNumber(_ index: Int) -> Bool {
        let text = lines[index].text
        return text.hasPrefix("-") && text.hasSuffix("-") && Int(text.trimming("- ")) != nil
    }

    private func joined(_ range: Range<Int>) -> String {
        lines[range].map(\.text).joined(separator: " ")
    }

    private mutating func appendRest() {
        let text = lines[position...].map(\.text)
        var cells = header.roles.map { _ in Cell() }
        cells[header.roles.firstIndex(of: .task) ?? 0] = Cell(text)
        rows.append(TableRow(cells: cells, lines: span(lines[position], lines[lines.count - 1])))
        position = lines.count
    }
}

extension FlatTable {
    /// Takes a row: what stands before the units, the units, the deadline and a note behind it.
    private mutating func take(_ anchor: Anchor) {
        takeHeading(before: anchor)
        var end = anchor.deadline.upperBound
        while header.roles.last == .note, end < lines.count, !beginsRow(end) { end += 1 }
        let before = FlatRowHead(
            lines[position..<anchor.units.lowerBound].filter { line in
                !(line.text.hasPrefix("-") && line.text.hasSuffix("-")
                    && Int(line.text.trimming("- ")) != nil)
            }, after: lastNumber, hasGroups: header.roles.contains(.group),
            hasProducts: header.roles.contains(.product))
        lastNumber = before.lastNumber
        let span = Importing.span(lines[position], lines[max(position, end - 1)])
        for (offset, task) in before.tasks.enumerated() {
            var cells: [Cell] = []
            for role in header.roles {
                cells.append(
                    cell(
                        role, before, task, anchor, note: anchor.deadline.upperBound..<end,
                        isFirst: offset == 0))
            }
            rows.append(TableRow(cells: cells, lines: span))
        }
        position = end
    }

    /// `I`, then its text, then the number of the row itself: a heading across the table.
    private mutating func takeHeading(before anchor: Anchor) {
        let number = lines[position].text.withoutEnd()
        guard !header.roles.contains(.group), Int(number) == nil, isLoneNumber(number),
            let task = header.roles.firstIndex(of: .task),
            let next = lines[position + 1..<anchor.units.lowerBound].firstIndex(where: {
                Int($0.text.withoutEnd()) != nil
            }), next > position + 1
        else { return }
        var cells = header.roles.map { _ in Cell() }
        cells[header.roles.firstIndex(of: .number) ?? 0] = Cell([number])
        cells[task] = Cell(lines[position + 1..<next].map(\.text))
        rows.append(TableRow(cells: cells, lines: span(lines[position], lines[next - 1])))
        position = next
        lastNumber = 0
    }

    private func cell(
        _ role: ColumnRole, _ head: FlatRowHead, _ task: [String], _ anchor: Anchor, note: Range<Int>,
        isFirst: Bool
    ) -> Cell {
        switch role {
        case .number: return Cell(isFirst ? head.number : [])
        case .group: return Cell(isFirst ? head.group : [])
        case .task: return Cell(task)
        case .product: return Cell(head.product)
        case .lead, .assigned: return Cell(leadLines(anchor.units))
        case .support:
            let all = Array(lines[anchor.units].map(\.text))
            return Cell(Array(all.dropFirst(leadLines(anchor.units).count)))
        case .deadline: return Cell(lines[anchor.deadline].map(\.text))
        case .note: return Cell(lines[note].map(\.text))
        case .work, .goal, .other: return Cell()
        }
    }

    /// Where leads and supporters have a column each, the first name and what is wrapped of it are the lead.
    private func leadLines(_ range: Range<Int>) -> [String] {
        let all = lines[range].map(\.text)
        guard header.roles.contains(.lead), header.roles.contains(.support), all.count > 1 else { return all }
        for count in 1..<all.count {
            let text = all.prefix(count).joined(separator: " ")
            let found = PartyScan.read(text, names, isWholeText: true)
            let isWhole = !found.leads.isEmpty && text[found.end...].trimming(".;,").isEmpty
            guard isWhole, all[count].first?.isUppercase == true, !text.hasSuffix(","), !text.hasSuffix(";")
            else { continue }
            return Array(all.prefix(count))
        }
        return all
    }
}
