/// Tables that are drawn by spaces, as `pdftotext -layout` does.
struct ColumnTable {
    private let lines: [SourceLine]
    private let headerCount: Int

    /// - Returns: the table and how many lines it took; nil where the lines begin with no such table.
    static func read(_ lines: ArraySlice<SourceLine>) -> (Table, Int)? {
        guard let first = lines.first, !first.isBlank, ColumnCuts.pieces(of: first).count > 1 else {
            return nil
        }
        // The number's header may stand on a line below the others: cells are centred.
        let block = Array(lines.prefix(7).prefix { !$0.isBlank })
        guard let anchor = block.prefix(4).firstIndex(where: { namesNumber($0) }),
            let table = ColumnTable(Array(lines.prefix(4000)), headerCount(block, anchor))
        else { return nil }
        return table.table()
    }

    private init?(_ lines: [SourceLine], _ count: Int) {
        let columns = ColumnCuts.columns(of: lines.prefix(count))
        let roles = columns.map { ColumnRole(header: plainWords($0.text)) }
        guard columns.count >= 3, roles.compactMap({ $0 }).count >= 3,
            roles.contains(.task) || roles.contains(.group)
        else { return nil }
        self.lines = lines
        headerCount = count
    }

    private static func namesNumber(_ line: SourceLine) -> Bool {
        guard let first = ColumnCuts.pieces(of: line).first else { return false }
        return ["stt", "tt", "so tt"].contains(plainWords(first.text))
            || plainWords(first.text).hasPrefix("stt ") && first.text.count < 30
    }

    /// The header ends before the first row: it begins with a number, or, where numbers are centred, with a
    /// text below a column that has its name already.
    private static func headerCount(_ lines: [SourceLine], _ anchor: Int) -> Int {
        var count = anchor + 1
        while count < lines.count {
            let first = ColumnCuts.pieces(of: lines[count]).first?.text ?? ""
            let name = first.prefix { !$0.isWhitespace }.trimming(".)")
            if Int(name) != nil || romanValue(name) != nil { break }
            let known = ColumnCuts.columns(of: lines.prefix(count)).compactMap { role(of: $0) }.count
            if known >= 3,
                ColumnCuts.columns(of: lines.prefix(count + 1)).compactMap({ role(of: $0) }).count < known
            {
                break
            }
            count += 1
        }
        return count
    }

    private static func role(of piece: ColumnCuts.Piece) -> ColumnRole? {
        piece.text.count > 60 ? nil : ColumnRole(header: plainWords(piece.text))
    }

    // MARK: pages

    private func table() -> (Table, Int)? {
        let head = Array(lines.prefix(headerCount))
        var cuts = ColumnCuts(header: head, body: page(from: headerCount))
        let width = cuts.places.count
        var cells: [(line: SourceLine, cells: [String])] = []
        var (end, index) = (headerCount, headerCount)
        while index < lines.count {
            let line = lines[index]
            let repeated = repeatedHeader(at: index)
            if repeated > 0 {
                let below = ColumnCuts(
                    header: Array(lines[index..<index + repeated]), body: page(from: index + repeated))
                if below.places.count == width { cuts = below }
                index += repeated
                end = index
                continue
            }
            index += 1
            if line.isBlank {
                cells.append((line, []))
                continue
            }
            if isEnd(line, cuts) { break }
            end = index
            if !isPageNumber(line, cuts) { cells.append((line, cuts.cells(of: line))) }
        }
        while let last = cells.last, last.cells.isEmpty { cells.removeLast() }
        return built(ColumnRows(cells).rows, head, cuts).map { ($0, end) }
    }

    private func built(_ rows: [TableRow], _ head: [SourceLine], _ cuts: ColumnCuts) -> Table? {
        guard !rows.isEmpty else { return nil }
        let first = ColumnCuts(header: head, body: page(from: headerCount))
        let header = head.map(first.cells)
        let names = (0...first.places.count).map { column in
            Cell([header.map { $0[column] }.filter { !$0.isEmpty }.joined(separator: " ")])
        }
        let top = TableRow(cells: names, lines: span(lines[0], lines[headerCount - 1]))
        guard let table = Table([top] + rows), table.headerCount > 0 else { return nil }
        return table
    }

    /// The lines up to where the header is printed again.
    private func page(from start: Int) -> ArraySlice<SourceLine> {
        let end = lines[start...].indices.first { repeatedHeader(at: $0) > 0 } ?? lines.count
        return lines[start..<end]
    }

    /// How many lines the header takes that is printed again at the top of a page; 0 where it is not.
    private func repeatedHeader(at index: Int) -> Int {
        guard plainWords(lines[index].text) == plainWords(lines[0].text), index + headerCount <= lines.count
        else { return 0 }
        let words = lines[..<headerCount].map { plainWords($0.text) }
        return words == lines[index..<index + headerCount].map { plainWords($0.text) } ? headerCount : 0
    }

    private func isPageNumber(_ line: SourceLine, _ cuts: ColumnCuts) -> Bool {
        let pieces = ColumnCuts.pieces(of: line)
        guard pieces.count == 1, Int(pieces[0].text.trimming("- ")) != nil else { return false }
        return pieces[0].range.lowerBound >= (cuts.places.first ?? 0)
    }

    /// Prose, a heading or the recipients behind the table.
    private func isEnd(_ line: SourceLine, _ cuts: ColumnCuts) -> Bool {
        if plainWords(line.text).hasPrefix("noi nhan") { return true }
        let pieces = ColumnCuts.pieces(of: line)
        if let (found, rest) = marker(of: line.text), found.kind == .roman || found.kind == .upper,
            rest.isCapitals, pieces.count == 1
        {
            switch Section(heading: rest) {
            case .prose, .organisation: return true
            case .tasks, nil: break
            }
        }
        return cuts.places.count > 1 && cuts.crossed(by: line) * 2 > cuts.places.count && pieces.count <= 2
    }
}
