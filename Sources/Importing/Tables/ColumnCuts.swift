/// Where the columns of one page of a table part. `pdftotext -layout` puts them elsewhere on each page.
struct ColumnCuts {
    struct Piece {
        let range: Range<Int>
        let text: String
    }

    /// The first place of each column but the first.
    let places: [Int]
    private let header: [SourceLine]

    /// - Parameters:
    ///   - header: the lines of the table's header as this page prints it.
    ///   - body: the lines below it.
    init(header: [SourceLine], body: some Sequence<SourceLine>) {
        self.header = header
        let columns = Self.columns(of: header).map(\.range)
        let filled = body.prefix(200).filter { !$0.isBlank }
        places = zip(columns, columns.dropFirst()).map { left, right in
            Self.cut(between: left, right, header, filled)
        }
    }

    /// Between two headers, the place at which most lines of the table have a gap.
    private static func cut(
        between left: Range<Int>, _ right: Range<Int>, _ header: [SourceLine], _ body: [SourceLine]
    ) -> Int {
        let middle = (left.lowerBound + left.upperBound) / 2
        let last = (right.lowerBound + right.upperBound) / 2
        func gaps(_ place: Int) -> Int {
            body.count { isGap($0, place) } * 1000 + (header.allSatisfy { isGap($0, place) } ? 500 : 0)
                - abs(place - right.lowerBound)
        }
        return ((middle..<max(middle + 1, last)).max { gaps($0) < gaps($1) } ?? right.lowerBound) + 1
    }

    /// Pieces of a line with two spaces or more between.
    static func pieces(of line: SourceLine) -> [Piece] {
        var found: [Piece] = []
        var start: Int?
        var end = 0
        func close() {
            guard let first = start else { return }
            found.append(Piece(range: first..<end, text: String(line.columns[first..<end])))
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
    static func columns(of lines: some Sequence<SourceLine>) -> [Piece] {
        var columns: [Piece] = []
        let all = lines.map(pieces)
        // "Phân công thực hiện" above "Chủ trì" and "Phối hợp" is the name of no column.
        func isSpanning(_ piece: Piece) -> Bool {
            all.contains { line in line.count { $0.range.overlaps(piece.range) } > 1 }
        }
        for piece in all.joined() where !isSpanning(piece) {
            guard let index = columns.firstIndex(where: { $0.range.overlaps(piece.range) }) else {
                columns.append(piece)
                continue
            }
            let old = columns[index]
            let start = min(old.range.lowerBound, piece.range.lowerBound)
            let end = max(old.range.upperBound, piece.range.upperBound)
            columns[index] = Piece(range: start..<end, text: old.text + " " + piece.text)
        }
        return columns.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    static func isGap(_ line: SourceLine, _ place: Int) -> Bool {
        place >= line.columns.count || line.columns[place].isWhitespace
    }

    /// How many columns the line runs across without a gap: prose does.
    func crossed(by line: SourceLine) -> Int {
        places.count { cut in
            cut < line.columns.count && cut > 0 && !Self.isGap(line, cut - 1) && !Self.isGap(line, cut)
        }
    }

    /// The line's cells: each piece belongs to the column in which most of it stands; one that lies well
    /// on both sides of a cut is parted at the gap next to it. A number with one text behind it is a
    /// heading across the row.
    func cells(of line: SourceLine) -> [String] {
        var cells = Array(repeating: "", count: places.count + 1)
        let pieces = Self.pieces(of: line)
        if pieces.count == 2, let first = places.first, pieces[0].range.upperBound <= first,
            isAcross(pieces[1].range)
        {
            cells.replaceSubrange(0...1, with: pieces.map { singleSpaced($0.text) })
            return cells
        }
        for range in pieces.flatMap({ parted($0.range, of: line) }) {
            let column = places.count { $0 <= (range.lowerBound + range.upperBound) / 2 }
            let text = singleSpaced(String(line.columns[range]))
            cells[column] = cells[column].isEmpty ? text : cells[column] + " " + text
        }
        return cells
    }

    private func parted(_ range: Range<Int>, of line: SourceLine) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for cut in places where start + 3 < cut && cut < range.upperBound - 3 {
            let near = (1...12).flatMap { [cut - $0, cut + $0 - 1] }.first { place in
                start < place && place < range.upperBound && Self.isGap(line, place)
            }
            guard let near else { continue }
            parts.append(start..<near)
            start = near + 1
        }
        return parts + [start..<range.upperBound]
    }

    /// Whether a piece that begins in the second column reaches well into the third.
    private func isAcross(_ range: Range<Int>) -> Bool {
        places.count > 1 && range.lowerBound < places[1] && range.upperBound > places[1] + 3
            && (places.count < 3 || range.upperBound < places[2] || range.lowerBound < places[1] - 10)
    }
}
