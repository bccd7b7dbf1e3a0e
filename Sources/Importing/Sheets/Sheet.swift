public import Diagnostics

/// A table of comma-separated values as spreadsheets write them: any separator, quotes, cells of several
/// lines.
public struct Sheet: Sendable {
    public struct Row: Sendable {
        /// 1-based, as a spreadsheet counts rows.
        public let number: Int
        /// The line of the file that it begins on, 1-based.
        public let line: Int
        public let cells: [String]

        var isBlank: Bool { cells.allSatisfy { $0.trimmed().isEmpty } }
    }

    public let path: ContentPath
    public let header: Row
    public let rows: [Row]
    /// The file's encoding and separator, for the report.
    public let separator: Character
    private let lines: [String]

    /// nil, and why, where the bytes are no table.
    public static func read(_ bytes: [UInt8], at path: ContentPath) -> (Sheet?, [Diagnostic]) {
        guard bytes.count <= 32 << 20, let text = decodedText(bytes).map(withoutForbidden) else {
            return (nil, [unreadable(path, "không phải văn bản, hoặc lớn quá 32 MiB")])
        }
        var body = text
        var separator: Character?
        if let named = text.prefixMatch(of: /sep=(.)\r?\n/) {
            separator = named.1.first
            body = String(text[named.range.upperBound...])
        }
        let chosen = separator ?? likelySeparator(of: body)
        var reader = SheetReader(body, separator: chosen, firstLine: separator == nil ? 1 : 2)
        guard let rows = reader.rows() else {
            return (nil, [unreadable(path, "có dấu ngoặc kép mở mà không đóng, từ dòng \(reader.openedAt)")])
        }
        guard let at = rows.firstIndex(where: { row in row.cells.count { !$0.trimmed().isEmpty } > 1 }) else {
            return (nil, [unreadable(path, "không có dòng tiêu đề với hai cột trở lên")])
        }
        let sheet = Sheet(
            path: path, header: rows[at], rows: rows[(at + 1)...].filter { !$0.isBlank }, separator: chosen,
            lines: text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init))
        return (sheet, [])
    }

    private static func unreadable(_ path: ContentPath, _ reason: String) -> Diagnostic {
        Diagnostic(
            .unreadableImport, at: SourceLocation(path: path), "bảng tính \(reason)",
            expected: "Trong Excel chọn Lưu thành, loại «CSV UTF-8 (phân cách bằng dấu phẩy)».")
    }

    /// The sign that the first lines have most often outside of quotes, and each as often as the first.
    private static func likelySeparator(of text: String) -> Character {
        let lines = text.prefix(20_000).split(whereSeparator: \.isNewline).prefix(10)
        let counts = ([";", "\t", ",", "|"] as [Character]).map { sign -> (Character, Int) in
            let perLine = lines.map { line in
                var isQuoted = false
                return line.count { letter in
                    if letter == "\"" { isQuoted.toggle() }
                    return letter == sign && !isQuoted
                }
            }
            let first = perLine.first { $0 > 0 } ?? 0
            return (sign, first * 100 + perLine.count { $0 == first && $0 > 0 })
        }
        return counts.max { $0.1 < $1.1 }?.0 ?? ","
    }

    /// The place of a cell: its line, and the column of its text in that line where it is found there.
    public func location(row: Row, column: Int) -> SourceLocation {
        let line = row.line >= 1 && row.line <= lines.count ? lines[row.line - 1] : ""
        let cell = column < row.cells.count ? row.cells[column].trimmed() : ""
        var place = 1
        if !cell.isEmpty, let range = line.firstRange(of: cell) {
            place = line.unicodeScalars.distance(from: line.startIndex, to: range.lowerBound) + 1
        }
        return SourceLocation(
            path: path, line: row.line, column: place, width: max(1, min(cell.unicodeScalars.count, 60)),
            excerpt: String(line.prefix(300)))
    }

    /// "dòng 5, cột C «Điểm»"
    func name(row: Row, column: Int) -> String {
        let title = column < header.cells.count ? header.cells[column].trimmed() : ""
        return "dòng \(row.number), cột \(Self.letters(column))" + (title.isEmpty ? "" : " «\(title)»")
    }

    private static func letters(_ column: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(65 + column % 26)))
        return column < 26 ? letter : letters(column / 26 - 1) + letter
    }
}

/// Parts the text into rows and cells.
private struct SheetReader {
    private let letters: [Character]
    private let separator: Character
    private var index = 0
    private var line: Int
    /// The line of the last quote that was opened.
    private(set) var openedAt = 0

    init(_ text: String, separator: Character, firstLine: Int) {
        letters = Array(text)
        self.separator = separator
        line = firstLine
    }

    /// nil where a quote is never closed.
    mutating func rows() -> [Sheet.Row]? {
        var rows: [Sheet.Row] = []
        while index < letters.count {
            let start = line
            guard let cells = row() else { return nil }
            rows.append(Sheet.Row(number: rows.count + 1, line: start, cells: cells))
        }
        return rows
    }

    private mutating func row() -> [String]? {
        var cells: [String] = []
        while true {
            guard let cell = cell() else { return nil }
            cells.append(cell)
            guard index < letters.count else { return cells }
            let sign = letters[index]
            index += 1
            if sign.isNewline {
                line += 1
                return cells
            }
        }
    }

    private mutating func cell() -> String? {
        var start = index
        while start < letters.count, letters[start] == " " { start += 1 }
        if start < letters.count, letters[start] == "\"" {
            index = start
            return quotedCell()
        }
        start = index
        while index < letters.count, letters[index] != separator, !letters[index].isNewline { index += 1 }
        return unmarked(String(letters[start..<index]))
    }

    private mutating func quotedCell() -> String? {
        var text = ""
        openedAt = line
        index += 1
        while index < letters.count {
            let letter = letters[index]
            index += 1
            if letter == "\"" {
                guard index < letters.count, letters[index] == "\"" else {
                    while index < letters.count, letters[index] != separator, !letters[index].isNewline {
                        text.append(letters[index])
                        index += 1
                    }
                    return unmarked(text)
                }
                index += 1
            } else if letter.isNewline {
                line += 1
            }
            text.append(letter.isNewline ? "\n" : letter)
        }
        return nil
    }

    /// The mark by which this tool keeps spreadsheets from taking a text for a formula.
    private func unmarked(_ text: String) -> String {
        guard text.hasPrefix("'"), let next = text.dropFirst().first, "=+-@".contains(next) else {
            return text
        }
        return String(text.dropFirst())
    }
}
