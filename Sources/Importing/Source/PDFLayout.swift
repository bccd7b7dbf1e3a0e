/// The text of a PDF as `pdftotext -layout` would print it, but with every column of a table at one place:
/// words are set by where they stand on the page, not by how many letters stand before them.
///
/// - Parameter boxes: what `pdftotext -bbox` printed.
public func layoutText(fromBoxes boxes: String) -> String {
    pdfPages(boxes).map { PDFLayout($0).text }.joined(separator: "\u{0C}")
}

private struct PDFLayout {
    private var lines: [[PDFWord]] = []
    /// The width of one letter's place, in points: less than most letters are wide, so that no cell
    /// reaches into the next.
    private let pitch: Double
    private let margin: Double
    /// Where the cells of a column begin, in points.
    private var edges: [Double] = []

    init(_ words: [PDFWord]) {
        let letters = words.reduce(0) { $0 + $1.text.count }
        let width = words.reduce(0) { $0 + $1.right - $1.left }
        pitch = letters > 0 && width > 0 ? width / Double(letters) * 0.7 : 1
        margin = words.map(\.left).min() ?? 0
        for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
            // The number of a centred row stands half a line beside its neighbours: that is a line of its
            // own.
            if let last = lines.last?[0], abs(last.middle - word.middle) < 0.3 * min(last.height, word.height)
            {
                lines[lines.count - 1].append(word)
            } else {
                lines.append([word])
            }
        }
        for index in lines.indices { lines[index].sort { $0.left < $1.left } }
        edges = commonEdges()
    }

    /// Places at which three lines or more begin a piece.
    private func commonEdges() -> [Double] {
        let starts = lines.flatMap { line in
            line.indices.filter { $0 == 0 || gap(line, $0) > 0.7 * line[$0].height }.map { line[$0].left }
        }.sorted()
        var groups: [[Double]] = []
        for start in starts {
            if let last = groups.last?.last, start - last < 0.7 {
                groups[groups.count - 1].append(start)
            } else {
                groups.append([start])
            }
        }
        return groups.filter { $0.count >= 3 }.map { $0[$0.count / 2] }
    }

    private func gap(_ line: [PDFWord], _ index: Int) -> Double { line[index].left - line[index - 1].right }

    var text: String {
        var output = ""
        var last: [PDFWord]?
        for line in lines {
            if let above = last?[0], line[0].middle - above.middle > 1.75 * max(above.height, line[0].height)
            {
                output += "\n"
            }
            output += set(line) + "\n"
            last = line
        }
        return output
    }

    private func set(_ line: [PDFWord]) -> String {
        var output = ""
        var count = 0
        for (index, word) in line.enumerated() {
            let isPiece =
                index == 0 || gap(line, index) > 0.7 * word.height
                || edges.contains { abs($0 - word.left) < 0.7 }
            let place = Int(((word.left - margin) / pitch).rounded())
            let spaces = isPiece ? max(index == 0 ? 0 : 2, place - count) : 1
            output += String(repeating: " ", count: spaces) + word.text
            count += spaces + word.text.count
        }
        return output
    }
}
