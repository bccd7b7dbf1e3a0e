/// Looks through the paragraphs of a tree for tables. What looks like a paragraph with a line under it (a
/// setext heading) may be a table too, whose last row is `===`.
struct TableFinder {
    /// A delimiter row with another number of cells than the line above it.
    struct Mismatch {
        let delimiterLine: Int
        let headerCells: Int
        let delimiterCells: Int
    }

    private let text: UnsafeBufferPointer<UInt8>
    private let lines: Lines
    /// The lines that may be delimiter rows, in order.
    private let candidates: [Int]
    private var nextCandidate = 0
    private(set) var found: [FoundTable] = []
    private(set) var mismatches: [Mismatch] = []

    /// GitHub's limit on the cells that short rows lack: a few bytes could ask for millions.
    private static let mostMissingCells = 0x80000

    init(text: UnsafeBufferPointer<UInt8>, lines: Lines) {
        self.text = text
        self.lines = lines
        candidates = (1..<max(1, lines.count)).filter { TableRow.mayBeDelimiter(text, in: lines[$0]) }
    }

    var hasCandidates: Bool { !candidates.isEmpty }

    mutating func visit(_ node: Node, _ step: SyntaxTree.Step) -> SyntaxTree.Descent {
        guard step == .enter, node.kind == .paragraph || node.kind == .heading else { return .into }
        while nextCandidate < candidates.count, candidates[nextCandidate] <= node.lastLine {
            let line = candidates[nextCandidate]
            nextCandidate += 1
            guard line > node.firstLine else { continue }
            // Behind a table the tree may be wrong, as it took the table for a paragraph.
            guard found.isEmpty || standsApart(node) else { return .skip }
            switch table(delimitedBy: line, in: node) {
            case .table(let table):
                found.append(table)
                // One table of a paragraph at a time: what stands behind it is parsed anew.
                skipCandidates(upTo: max(node.lastLine, table.endLine - 1))
            case .mismatch(let mismatch):
                mismatches.append(mismatch)
                // As GitHub does: a paragraph whose first attempt failed stays one.
                skipCandidates(upTo: node.lastLine)
            case .none: break
            }
        }
        return .skip
    }

    /// Whether what is before can't change how this block is read: its outermost container begins at the very
    /// start of a line, behind a blank one or the last table, and so closes whatever was open.
    private func standsApart(_ block: Node) -> Bool {
        var outermost = block
        while let parent = outermost.parent, parent.kind != .document {
            if parent.kind == .list, parent.parent?.kind == .document { break }
            outermost = parent
        }
        let line = outermost.firstLine
        let end = found.last?.endLine ?? 0
        guard line > 0, line >= end, let first = lines[line].first, !isSpace(text[first]) else {
            return false
        }
        return line == end || lines[line - 1].allSatisfy { isSpace(text[$0]) }
    }

    private mutating func skipCandidates(upTo line: Int) {
        while nextCandidate < candidates.count, candidates[nextCandidate] <= line { nextCandidate += 1 }
    }

    private enum Attempt {
        case none
        case mismatch(Mismatch)
        case table(FoundTable)
    }

    private func table(delimitedBy line: Int, in block: Node) -> Attempt {
        guard let containers = Containers(of: block, text: text, lines: lines),
            let delimiter = inside(line, containers),
            let alignments = TableRow.alignments(text, in: delimiter)
        else { return .none }
        let header = row(line - 1, in: containers)
        guard let header, header.cells.count == alignments.count else {
            return .mismatch(
                Mismatch(
                    delimiterLine: line, headerCells: header?.cells.count ?? 0,
                    delimiterCells: alignments.count))
        }
        var rows = [header]
        var missing = 0
        var next = line + 1
        while next < lines.count, missing <= Self.mostMissingCells, continues(at: next, in: containers),
            let row = row(next, in: containers)
        {
            rows.append(row)
            missing += max(0, alignments.count - row.cells.count)
            next += 1
        }
        return .table(FoundTable(firstLine: line - 1, endLine: next, alignments: alignments, rows: rows))
    }

    private struct Content {
        /// In all the containers; else a paragraph goes on here lazily.
        let isInside: Bool
        let indent: Int
        let range: Range<Int>
    }

    /// A line without the marks of its containers; nil where it is blank.
    private func content(of line: Int, in containers: Containers) -> Content? {
        var cursor = LineCursor(text, lines[line])
        let isInside = containers.enter(&cursor, line: line)
        guard !cursor.isBlank else { return nil }
        let (columns, start) = cursor.indent
        return Content(isInside: isInside, indent: columns, range: start..<lines[line].upperBound)
    }

    private func row(_ line: Int, in containers: Containers) -> FoundTable.Row? {
        guard let content = content(of: line, in: containers) else { return nil }
        let cells = TableRow.cells(text, in: content.range)
        guard !cells.isEmpty else { return nil }
        // The last line of a paragraph may be indented as far as one likes, and stand outside its containers;
        // as a header it may not.
        let keepsPrefix = content.isInside && content.indent <= 3
        let prefix =
            keepsPrefix ? Array(text[lines[line].lowerBound..<content.range.lowerBound]) : containers.prefix
        return FoundTable.Row(line: line, prefix: prefix, cells: cells)
    }

    /// A line of the table after its header: in its containers, and not indented like code.
    private func inside(_ line: Int, _ containers: Containers) -> Range<Int>? {
        guard let content = content(of: line, in: containers), content.isInside, content.indent <= 3 else {
            return nil
        }
        return content.range
    }

    /// Whether no other block begins with this line.
    private func continues(at line: Int, in containers: Containers) -> Bool {
        guard let content = inside(line, containers) else { return false }
        switch text[content.lowerBound] {
        case UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "<"),
            UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "_"), 0x30...0x39:
            guard let line = SyntaxTree(UnsafeBufferPointer(rebasing: text[content])) else { return true }
            return line.firstBlock == .paragraph || line.firstBlock == nil
        default:
            return true
        }
    }
}
