/// Reads the beginning of a line as CommonMark does: in columns, with tab stops at every fourth.
struct LineCursor {
    let text: UnsafeBufferPointer<UInt8>
    let line: Range<Int>
    private(set) var offset: Int
    private var column = 0
    /// Columns of the tab at `offset` that are taken already.
    private var takenOfTab = 0

    init(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        self.text = text
        self.line = line
        offset = line.lowerBound
    }

    /// The columns of white space ahead, and where they end.
    var indent: (columns: Int, end: Int) {
        var ahead = self
        while ahead.takeColumn() {}
        return (ahead.column - column, ahead.offset)
    }

    var isBlank: Bool {
        let end = indent.end
        return end >= line.upperBound || text[end] == UInt8(ascii: "\n") || text[end] == UInt8(ascii: "\r")
    }

    /// Takes one column of white space; false where none is ahead.
    @discardableResult
    mutating func takeColumn() -> Bool {
        guard offset < line.upperBound else { return false }
        switch text[offset] {
        case UInt8(ascii: " "):
            offset += 1
        case UInt8(ascii: "\t"):
            takenOfTab += 1
            if (column + 1) % 4 == 0 {
                offset += 1
                takenOfTab = 0
            }
        default:
            return false
        }
        column += 1
        return true
    }

    mutating func take(columns: Int) {
        for _ in 0..<columns { takeColumn() }
    }

    /// Takes bytes that are no white space, each a column wide.
    mutating func take(bytes: Int) {
        offset += bytes
        column += bytes
    }

    /// Block quote: up to three spaces, `>`, and a space if there is one.
    mutating func takeQuoteMark() -> Bool {
        let (columns, end) = indent
        guard columns <= 3, end < line.upperBound, text[end] == UInt8(ascii: ">") else { return false }
        take(columns: columns)
        take(bytes: 1)
        takeColumn()
        return true
    }

    /// A list item's mark with the space behind it; returns how far its content is indented, in columns.
    mutating func takeItemMark() -> Int? {
        let (before, end) = indent
        let digits = text[end..<line.upperBound].prefix { $0 &- 0x30 < 10 }.count
        let width = digits + 1
        guard end + width <= line.upperBound else { return nil }
        take(columns: before)
        take(bytes: width)
        let (after, contentStart) = indent
        let isEmpty = contentStart >= line.upperBound || isSpace(text[contentStart])
        // Five columns and more are one, and an indented code block.
        let padding = isEmpty || after >= 5 ? 1 : after
        take(columns: padding)
        return before + width + padding
    }
}
