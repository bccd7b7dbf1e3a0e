/// Diagnostics for people, in Vietnamese: worst files first, in a file from top to bottom, a count at the
/// end.
///
///     content/ke-hoach/a/index.md:6:11: lỗi CK0104: đơn vị «van-phon» không có trong …
///       6 | chu_tri: [van-phon]
///         |           ^~~~~~~~
///       Có phải ý bạn là «van-phong»?
///       Các đơn vị hiện có: van-phong, thanh-tra, …
///
/// Nothing is left out, but a file that has the same fault a hundred times is read for its places: from the
/// fourth on they take one line each, and what is expected is said once a file in the same words.
struct TextReport {
    /// So many diagnostics of one id in one file are explained in full.
    private static let explained = 3
    /// From so many diagnostics on, the most frequent ids are listed at the end.
    private static let many = 20
    private static let listed = 5
    private static let lineLength = 100

    private let ink: Ink
    private var text = ""
    /// Whether the last diagnostic took several lines.
    private var wasExplained = false
    private var wasShortened = false
    /// What was expected further up in the same file.
    private var said: Set<String> = []

    static func text(of diagnostics: [Diagnostic], ink: Ink) -> String {
        guard !diagnostics.isEmpty else { return "" }
        var report = TextReport(ink: ink)
        for file in worstFirst(diagnostics) { report.write(file) }
        report.writeSummary(of: diagnostics)
        return report.text
    }

    private init(ink: Ink) { self.ink = ink }

    /// What concerns no file first, then the files with errors, then the others; each in the order of names.
    private static func worstFirst(_ diagnostics: [Diagnostic]) -> [ArraySlice<Diagnostic>] {
        var files: [ArraySlice<Diagnostic>] = []
        var rest = diagnostics[...]
        while let first = rest.first {
            let file = rest.prefix { $0.location?.path == first.location?.path }
            rest = rest[file.endIndex...]
            files.append(file)
        }
        let isFirst: (ArraySlice<Diagnostic>) -> Bool = { $0.first?.location == nil || $0.hasErrors }
        return files.filter(isFirst) + files.filter { !isFirst($0) }
    }

    private mutating func write(_ file: ArraySlice<Diagnostic>) {
        var counts: [DiagnosticID: Int] = [:]
        said = []
        for diagnostic in file {
            counts[diagnostic.id, default: 0] += 1
            let isExplained = counts[diagnostic.id, default: 0] <= Self.explained
            if isExplained && !text.isEmpty || wasExplained { text += "\n" }
            writeHeadline(of: diagnostic, isAlone: !isExplained)
            if isExplained { writeExplanation(of: diagnostic) }
            wasExplained = isExplained
            wasShortened = wasShortened || !isExplained
        }
    }

    private mutating func writeHeadline(of diagnostic: Diagnostic, isAlone: Bool) {
        if let location = diagnostic.location { text += ink(.bold, place(location)) + ": " }
        text += ink(style(of: diagnostic), "\(diagnostic.severity.label) \(diagnostic.id.code)") + ": "
        text += (isAlone ? diagnostic.oneLine : diagnostic.headline).printable + "\n"
    }

    private mutating func writeExplanation(of diagnostic: Diagnostic) {
        if let location = diagnostic.location { writeExcerpt(location, style(of: diagnostic)) }
        if let suggestion = diagnostic.suggestion {
            text += "  Có phải ý bạn là \(ink(.hint, "«\(suggestion.printable)»"))?\n"
        }
        if let expected = diagnostic.expected, said.insert(expected).inserted {
            for line in expected.split(separator: "\n") { writeWrapped(String(line)) }
        }
        if let example = diagnostic.example { writeExample(example) }
        for related in diagnostic.related {
            text += "  \(place(related.location)): \(related.message.printable)\n"
            writeExcerpt(related.location, .gutter)
        }
    }

    private mutating func writeExcerpt(_ location: SourceLocation, _ style: Ink.Style) {
        guard let view = ExcerptView(location) else { return }
        let number = String(location.line)
        text += "  \(ink(.gutter, "\(number) |")) \(view.line)\n"
        guard view.marked > 0 else { return }
        let gutter = String(repeating: " ", count: number.utf8.count + 1) + "|"
        let marks = "^" + String(repeating: "~", count: view.marked - 1)
        text += "  \(ink(.gutter, gutter)) " + String(repeating: " ", count: view.indentation)
        text += ink(style, marks) + "\n"
    }

    private mutating func writeExample(_ example: String) {
        let lines = example.split(separator: "\n", omittingEmptySubsequences: false)
            .map { String($0).printable }
        guard lines.count > 1 else {
            text += "  Ví dụ: \(ink(.hint, lines[0]))\n"
            return
        }
        text += "  Ví dụ:\n"
        for line in lines { text += "    \(ink(.hint, line))\n" }
    }

    /// Breaks at spaces; a word that is longer than the line stands alone.
    private mutating func writeWrapped(_ paragraph: String) {
        var column = 0
        for word in paragraph.printable.split(separator: " ") {
            let width = String(word).displayWidth
            if column > 0, column + 1 + width <= Self.lineLength {
                text += " " + word
                column += 1 + width
            } else {
                text += (column > 0 ? "\n  " : "  ") + word
                column = 2 + width
            }
        }
        text += "\n"
    }

    private mutating func writeSummary(of diagnostics: [Diagnostic]) {
        text += "\n"
        if diagnostics.count >= Self.many { writeMostFrequent(of: diagnostics) }
        if wasShortened {
            text += "Từ lỗi thứ \(Self.explained + 1) cùng mã trong một tệp chỉ ghi một dòng; "
            text += "«congkhai explain MÃ» giải thích từng mã.\n"
        }
        text += ink(.bold, Tally(of: diagnostics).sentence) + "\n"
    }

    private mutating func writeMostFrequent(of diagnostics: [Diagnostic]) {
        var counts: [DiagnosticID: Int] = [:]
        for diagnostic in diagnostics { counts[diagnostic.id, default: 0] += 1 }
        let ranked = counts.sorted { ($1.value, $0.key.number) < ($0.value, $1.key.number) }
        let width = ranked.first.map { String($0.value).count } ?? 0
        text += "Nhiều nhất:\n"
        for (id, count) in ranked.prefix(Self.listed) {
            let padding = String(repeating: " ", count: width - String(count).count)
            text += "  \(padding)\(count) × \(id.code) \(id.title)\n"
        }
    }

    private func style(of diagnostic: Diagnostic) -> Ink.Style {
        switch diagnostic.severity {
        case .note: .hint
        case .warning: .warning
        case .error: .error
        }
    }

    /// `path:line:column`, as editors and terminals know to open it.
    private func place(_ location: SourceLocation) -> String {
        var place = location.path.string.printable
        if location.line > 0 { place += ":\(location.line)" }
        if location.line > 0, location.column > 0 { place += ":\(location.column)" }
        return place
    }
}
