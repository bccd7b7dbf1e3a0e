/// Tables that are drawn by spaces, as `pdftotext -layout` does.
struct ColumnTable {
    private struct Segment {
        let range: Range<Int>
        let text: String
    }

    private let lines: [SourceLine]
    /// Where columns part: the first place of each column but the first.
    private var cuts: [Int] = []
    private var headerLines: Range<Int>

    /// - Returns: the table and how many lines it took; nil where the lines begin with no such table.
    static func read(_ lines: ArraySlice<SourceLine>) -> (Table, Int)? {
        guard let first = lines.first, !first.isBlank, segments(of: first).count > 1 else { return nil }
        // The number's header may stand on a line below the others: cells are centred.
        let block = Array(lines.prefix(7).prefix { !$0.isBlank })
        guard let anchor = block.prefix(4).firstIndex(where: { namesNumber($0) }),
            let table = ColumnTable(Array(lines.prefix(4000)), headerCount(block, anchor))
        else { return nil }
        return table.table()
    }

    private init?(_ lines: [SourceLine], _ count: Int) {
        let block = lines.prefix(count)
        let columns = Self.columns(of: block)
        let roles = columns.map { ColumnRole(header: plainWords($0.text)) }
        guard columns.count >= 3, roles.compactMap({ $0 }).count >= 3,
            roles.contains(.task) || roles.contains(.group)
        else { return nil }
        self.lines = lines
        headerLines = 0..<count
        cuts = cuts(between: columns.map(\.range))
    }

    private static func namesNumber(_ line: SourceLine) -> Bool {
        guard let first = segments(of: line).first else { return false }
        return ["stt", "tt", "so tt"].contains(plainWords(first.text))
            || plainWords(first.text).hasPrefix("stt ") && first.text.count < 30
    }

    /// The header ends before the first row, which begins with a number.
    private static func headerCount(_ lines: [SourceLine], _ anchor: Int) -> Int {
        var count = anchor + 1
        while count < lines.count {
            let first = segments(of: lines[count]).first?.text ?? ""
            let name = first.prefix { !$0.isWhitespace }.trimming(".)")
            if Int(name) != nil || romanValue(name) != nil { break }
            count += 1
        }
        return count
    }

    /// Pieces of a line with two spaces or more between.
    private static func segments(of line: SourceLine) -> [Segment] {
        var found: [Segment] = []
        var start: Int?
        var end = 0
        func close() {
            guard let first = start else { return }
            found.append(Segment(range: first..<end, text: String(line.columns[first..<end])))
        }
        for (index, letter) in line.columns.enumerated() where !letter.isWhitespace {
            if start == nil {
                start = index
            } else if index - end >= 2 {
                close()
                start = index
            }
            end = index + 1
        }
        close()
        return found
    }

    /// The header's pieces that stand above each other are one column.
    private static func columns(of lines: ArraySlice<SourceLine>) -> [Segment] {
        var columns: [Segment] = []
        for line in lines {
            for piece in segments(of: line) {
                if let index = columns.firstIndex(where: { $0.range.overlaps(piece.range) }) {
                    let old = columns[index]
                    let range =
                        min(
                            old.range.lowerBound, piece.range.lowerBound)..<max(
                            old.range.upperBound, piece.range.upperBound)
                    columns[index] = Segment(range: range, text: old.text + " " + piece.text)
                } else {
                    columns.append(piece)
                }
            }
        }
        return columns.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Between two headers, the place at which most lines of the table have a gap.
    private func cuts(between columns: [Range<Int>]) -> [Int] {
        let body = lines.dropFirst(headerLines.upperBound).prefix(200).filter { !$0.isBlank }
        return zip(columns, columns.dropFirst()).map { left, right in
            let middle = (left.lowerBound + left.upperBound) / 2
            let last = (right.lowerBound + right.upperBound) / 2
            let places = middle..<max(middle + 1, last)
            func gaps(_ place: Int) -> Int {
                body.count { isGap($0, place) } * 1000 + (isGap(inHeader: place) ? 500 : 0)
                    - abs(place - right.lowerBound)
            }
            return (places.max { gaps($0) < gaps($1) } ?? right.lowerBound) + 1
        }
    }

    private func isGap(_ line: SourceLine, _ place: Int) -> Bool {
        place >= line.columns.count || line.columns[place].isWhitespace
    }

    private func isGap(inHeader place: Int) -> Bool { lines[headerLines].allSatisfy { isGap($0, place) } }

    private func table() -> (Table, Int)? {
        var cells: [(line: SourceLine, cells: [String])] = []
        var end = headerLines.upperBound
        for index in headerLines.upperBound..<lines.count {
            let line = lines[index]
            if line.isBlank {
                cells.append((line, []))
                continue
            }
            if isEnd(line) { break }
            end = index + 1
            if isRepeatedHeader(index) || isPageNumber(line) { continue }
            cells.append((line, slices(of: line)))
        }
        while let last = cells.last, last.cells.isEmpty { cells.removeLast() }
        let rows = ColumnRows(cells).rows
        guard !rows.isEmpty else { return nil }
        let header = headerLines.map { slices(of: lines[$0]) }
        let head = (0...cuts.count).map { column in
            Cell([header.map { $0[column] }.filter { !$0.isEmpty }.joined(separator: " ")])
        }
        let first = TableRow(cells: head, lines: span(lines[0], lines[headerLines.upperBound - 1]))
        guard let table = Table([first] + rows), table.headerCount > 0 else { return nil }
        return (table, end)
    }

    private func isPageNumber(_ line: SourceLine) -> Bool {
        let pieces = Self.segments(of: line)
        guard pieces.count == 1, Int(pieces[0].text.trimming("- ")) != nil else { return false }
        return pieces[0].range.lowerBound >= (cuts.first ?? 0)
    }

    private func isRepeatedHeader(_ index: Int) -> Bool {
        let words = plainWords(lines[index].text)
        return lines[headerLines].contains { !$0.isBlank && plainWords($0.text) == words } && words.count > 2
    }

    /// Prose, a heading or the recipients behind the table.
    private func isEnd(_ line: SourceLine) -> Bool {
        if plainWords(line.text).hasPrefix("noi nhan") { return true }
        if let (found, rest) = marker(of: line.text), found.kind == .roman || found.kind == .upper,
            rest.isCapitals, Self.segments(of: line).count == 1, rest.hasPrefix("TỔ CHỨC")
        {
            return true
        }
        let crossed = cuts.count { cut in
            cut < line.columns.count && !isGap(line, cut - 1) && !isGap(line, cut) && cut > 0
        }
        return cuts.count > 1 && crossed * 2 > cuts.count && Self.segments(of: line).count <= 2
    }

    /// The line's cells; a word that lies across a cut goes to the side where most of it is.
    private func slices(of line: SourceLine) -> [String] {
        var cells: [String] = []
        var start = 0
        for cut in cuts {
            let place = gap(near: cut, in: line, from: start)
            cells.append(
                String(line.columns[min(start, line.columns.count)..<min(place, line.columns.count)]))
            start = place
        }
        cells.append(String(line.columns[min(start, line.columns.count)...]))
        return cells.map { singleSpaced($0) }
    }

    private func gap(near cut: Int, in line: SourceLine, from start: Int) -> Int {
        if isGap(line, cut) || isGap(line, cut - 1) { return max(start, cut) }
        for distance in 1...12 {
            if cut - distance > start, isGap(line, cut - distance) { return cut - distance }
            if isGap(line, cut + distance) { return max(start, cut + distance) }
        }
        return max(start, cut)
    }
}
