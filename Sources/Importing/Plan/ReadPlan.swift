public import ContentModel
internal import Schedule

/// Reads a plan as it came out of its file.
///
/// - Parameters:
///   - text: UTF-8 text, Markdown, `pdftotext -layout`, or `plainText(fromHTML:)` of what pandoc made.
///   - name: the file's name, for `nguon`.
///   - agency: the plan's; nil where it is not known.
public func importPlan(
    _ text: String, named name: String, of agency: Document?, knowing site: KnownRecords
) -> ImportedPlan {
    let names = UnitNames(of: agency, others: site.agencies)
    let lines = splitTail(sourceLines(of: text))
    var reading = PlanReading(lines, names)
    reading.run()
    let writer = PlanWriter(reading, lines, source: name, agency: agency?.id, site: site)
    return writer.plan()
}

/// The stages of reading a plan: its head, its sections, its tail.
struct PlanReading {
    private let lines: [SourceLine]
    private let names: UnitNames
    private(set) var head = PlanHead()
    private(set) var tasks: [TaskDraft] = []
    private(set) var body: [String] = []
    private(set) var hasTitle = false

    init(_ lines: [SourceLine], _ names: UnitNames) {
        self.lines = lines
        self.names = names
    }

    mutating func run() {
        readHead()
        let all = blocks(of: lines, names, head.planYears).flatMap(Self.exploded)
        var rest = all[...]
        if let start = all.firstIndex(where: { Self.isTitle($0) }) {
            hasTitle = true
            skip(all[..<start])
            rest = all[(start + 1)...].drop { Self.isTitlePart($0, head.title) }
            keepTitle(all[start..<rest.startIndex])
        }
        let body = withoutTail(rest)
        readIntroduction(body)
        let outline = Outline(body.filter { !isNationalHead($0) })
        var finder = TaskFinder(names, head.planYears)
        finder.read(outline.root)
        tasks = finder.tasks
        let isDated = tasks.count { $0.deadline != nil } * 2 > tasks.count
        for index in tasks.indices { tasks[index].doubtMissing(expectsDeadline: isDated) }
        self.body = finder.body
    }

    // MARK: head

    private mutating func readHead() {
        let start = Array(lines.prefix(400))
        let titleAt = start.firstIndex { Self.isTitleText($0.text) }
        for line in start[..<(titleAt ?? min(start.count, 20))] {
            head.number = head.number ?? PlanHead.number(in: line.text)
            head.issued = head.issued ?? PlanHead.date(in: line.text)
        }
        if let titleAt {
            let own = Self.ownTitle(start[titleAt].text)
            let below = Array(lines[(titleAt + 1)...].prefix(60))
            head.title = Self.title(own, Unwrapping(lines).paragraphs(of: below))
            head.readYears(in: head.title)
        }
        if head.years.isEmpty, let year = head.issued.flatMap({ Int($0.prefix(4)) }) { head.years = [year] }
    }

    /// "Kế hoạch" goes without saying, a programme is called one.
    private static func ownTitle(_ text: String) -> String {
        if plainWords(text).hasPrefix("ke hoach") { return String(text.dropFirst(8)).trimming(":- ") }
        return text.isCapitals ? capitalized(text.lowercased()) : text
    }

    /// What a plan may call itself.
    private static let kinds = ["ke hoach", "chuong trinh cong tac", "chuong trinh hanh dong", "phuong an"]

    private static func startsInCapitals(_ text: String) -> Bool {
        text.split(separator: " ").prefix(2).allSatisfy { $0.isCapitals }
    }

    static func isTitleText(_ text: String) -> Bool {
        let words = plainWords(text)
        return kinds.contains(words) || kinds.contains { words.hasPrefix($0 + " ") } && startsInCapitals(text)
    }

    private static func isTitle(_ block: Block) -> Bool {
        guard case .paragraph(let paragraph) = block else { return false }
        return isTitleText(paragraph.text)
    }

    /// The paragraphs below "KẾ HOẠCH" up to the first that begins to tell why.
    private static func title(_ own: String, _ paragraphs: [Paragraph]) -> String {
        var parts = own.isEmpty ? [] : [own]
        for paragraph in paragraphs {
            let text = paragraph.text
            if text.allSatisfy({ !$0.isLetter }) { continue }
            if !parts.isEmpty, !isTitleRest(text) { break }
            if marker(of: text) != nil { break }
            parts.append(text)
            if parts.count > 4 || endsSentence(text) { break }
        }
        return parts.joined(separator: " ").withoutEnd()
    }

    private static func isTitleRest(_ text: String) -> Bool {
        let words = plainWords(text)
        let opens = ["can cu", "thuc hien", "theo", "so ", "nham", "trien khai thuc hien"].contains {
            words.hasPrefix($0)
        }
        return !opens && text.count < 200 && !endsSentence(text) && marker(of: text) == nil
            || text.startsLower || text.hasPrefix("(")
    }

    private static func isTitlePart(_ block: Block, _ title: String) -> Bool {
        guard case .paragraph(let paragraph) = block else { return false }
        let piece = skeleton(paragraph.text)
        return piece.isEmpty
            || String(decoding: skeleton(title), as: UTF8.self).contains(
                String(decoding: piece, as: UTF8.self))
    }

    private mutating func keepTitle(_ blocks: ArraySlice<Block>) {
        for case .paragraph(let paragraph) in blocks { head.consumed.append(paragraph) }
    }

    private mutating func skip(_ blocks: ArraySlice<Block>) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                let tells =
                    PlanHead.number(in: paragraph.text) != nil || PlanHead.date(in: paragraph.text) != nil
                if tells { head.consumed.append(paragraph) } else { head.skipped.append(paragraph) }
            case .table(let table):
                for row in table.rows {
                    let text = row.cells.map(\.text).joined(separator: " | ")
                    head.skipped.append(Paragraph(text: text, lines: row.lines))
                }
            }
        }
    }

    private mutating func readIntroduction(_ blocks: [Block]) {
        for block in blocks.prefix(30) {
            guard case .paragraph(let paragraph) = block,
                marker(of: paragraph.text).map({ $0.0.kind == .dash }) ?? true,
                paragraph.heading == 0, !paragraph.text.isCapitals
            else { return }
            head.readGrounds(in: marker(of: paragraph.text)?.1 ?? paragraph.text)
        }
    }

    // MARK: tail

    /// Recipients and signature become keys; what stands behind them is an appendix.
    private mutating func withoutTail(_ blocks: ArraySlice<Block>) -> [Block] {
        let start = blocks.firstIndex { block in
            guard case .paragraph(let paragraph) = block else { return false }
            return plainWords(paragraph.text).hasPrefix("noi nhan")
        }
        guard let start = start ?? signature(in: blocks) else { return Array(blocks) }
        let paragraphs = blocks[start...].map { block -> Paragraph? in
            guard case .paragraph(let paragraph) = block else { return nil }
            return paragraph
        }.prefix { $0 != nil }.compactMap { $0 }
        let tail = PlanTail(paragraphs[...])
        head.recipients = tail.recipients
        head.signatory = tail.signatory
        head.consumed += paragraphs.prefix(tail.count)
        return Array(blocks[..<start] + blocks[(start + tail.count)...])
    }

    /// A plan without recipients ends with the post and the name of who signs.
    private func signature(in blocks: ArraySlice<Block>) -> Int? {
        blocks.suffix(8).firstIndex { block in
            guard case .paragraph(let paragraph) = block else { return false }
            return PlanTail.isPost(paragraph.text)
        }
    }

    private mutating func isNationalHead(_ block: Block) -> Bool {
        guard case .paragraph(let paragraph) = block else { return false }
        let words = plainWords(paragraph.text)
        let isHead =
            words.contains("cong hoa xa hoi chu nghia viet nam") || words.hasPrefix("doc lap tu do hanh phuc")
            || words.hasPrefix("ubnd tinh") && paragraph.text.isCapitals || words.isEmpty
        if isHead { head.skipped.append(paragraph) }
        return isHead
    }

    /// Tables that only place text side by side, as heads and signatures are in Word, are paragraphs.
    private static func exploded(_ block: Block) -> [Block] {
        guard case .table(let table) = block, !table.promoted().holdsTasks else { return [block] }
        let words = table.rows.prefix(6).flatMap(\.cells).map { plainWords($0.text) }
        let isLayout = words.contains {
            $0.hasPrefix("noi nhan") || $0.contains("doc lap tu do hanh phuc")
                || $0.hasPrefix("cong hoa xa hoi")
        }
        guard isLayout else { return [block] }
        let width = table.rows.map(\.cells.count).max() ?? 0
        return (0..<width).flatMap { column in
            table.rows.flatMap { row -> [Block] in
                guard column < row.cells.count, !row.cells[column].isMerged else { return [] }
                return row.cells[column].parts.map { .paragraph(Paragraph(text: $0, lines: row.lines)) }
            }
        }
    }
}

/// In a text with columns the signature stands beside the recipients: first what is left, then what is right.
private func splitTail(_ lines: [SourceLine]) -> [SourceLine] {
    guard let start = lines.lastIndex(where: { plainWords($0.text).hasPrefix("noi nhan") }) else {
        return lines
    }
    let end = min(lines.count, start + 40)
    var (left, right): ([SourceLine], [SourceLine]) = ([], [])
    for line in lines[start..<end] {
        if plainWords(line.text).hasPrefix("phu luc") || line.text.hasPrefix("|") { break }
        let (one, other) = halves(of: line)
        left.append(SourceLine(line.number, one))
        if !other.isEmpty { right.append(SourceLine(line.number, other)) }
    }
    guard zip(left, lines[start...]).contains(where: { $0.text != $1.text && !$0.isBlank }) else {
        return lines
    }
    return lines[..<start] + left + right + lines[(start + left.count)...]
}

private func halves(of line: SourceLine) -> (String, String) {
    var gap = 0
    for (index, letter) in line.columns.enumerated() {
        if letter.isWhitespace {
            gap += 1
            continue
        }
        if gap >= 4, index >= 20 {
            return (String(line.columns[..<index]), String(line.columns[index...]))
        }
        gap = 0
    }
    return (String(line.columns), "")
}
