/// A line of a file and the marks below it, cut to what a terminal shows.
struct ExcerptView {
    /// Columns of the line that are shown at most, the signs for what was cut not counted.
    private static let longest = 96
    /// Columns before the place that are kept where the line is cut.
    private static let before = 40

    let line: String
    /// Columns before the marks.
    let indentation: Int
    /// Columns of the marks; 0 where the whole line is meant.
    let marked: Int

    init?(_ location: SourceLocation) {
        guard let excerpt = location.excerpt, location.line > 0 else { return nil }
        let cells = Self.cells(of: excerpt)
        let first = min(max(0, location.column - location.excerptColumn), cells.count)
        let end = min(first + max(1, location.width), cells.count)
        let shown = Self.window(of: cells, around: first)
        let isCutBefore = shown.lowerBound > 0 || location.excerptColumn > 1
        line =
            (isCutBefore ? "…" : "") + String(String.UnicodeScalarView(cells[shown].flatMap(\.text)))
            + (shown.upperBound < cells.count ? "…" : "")
        let left = Self.width(cells[shown.lowerBound..<first]) + (isCutBefore ? 1 : 0)
        let marks = Self.width(cells[first..<max(first, min(end, shown.upperBound))])
        // Under a combining mark alone, the letter that carries it is marked.
        indentation = marks == 0 && first < cells.count ? max(0, left - 1) : left
        marked = location.column > 0 ? max(1, marks) : 0
    }

    private static func cells(of excerpt: String) -> [DisplayCell] {
        var column = 0
        return excerpt.unicodeScalars.map { scalar in
            let cell = DisplayCell(scalar, at: column)
            column += cell.width
            return cell
        }
    }

    private static func width(_ cells: ArraySlice<DisplayCell>) -> Int { cells.reduce(0) { $0 + $1.width } }

    /// The cells that are shown: some before the place, then as much as there is room for, then the rest of
    /// the room before it.
    private static func window(of cells: [DisplayCell], around focus: Int) -> Range<Int> {
        var start = focus == cells.count ? focus : letter(at: focus, in: cells)
        var end = start
        var room = longest
        func extendBefore(keeping kept: Int) {
            while start > 0 {
                let next = letter(at: start - 1, in: cells)
                guard room - cells[next].width >= kept else { return }
                room -= cells[next].width
                start = next
            }
        }
        extendBefore(keeping: longest - before)
        while end < cells.count, room >= cells[end].width {
            room -= cells[end].width
            end += 1
        }
        extendBefore(keeping: 0)
        return start..<end
    }

    /// The letter that carries the mark at this index: the two are never parted.
    private static func letter(at index: Int, in cells: [DisplayCell]) -> Int {
        var letter = index
        while letter > 0, cells[letter].width == 0 { letter -= 1 }
        return letter
    }
}
