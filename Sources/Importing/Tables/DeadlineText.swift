internal import Diagnostics
internal import Schedule

/// A deadline as a cell or a label prints it: one phrase, or several steps with a phrase each.
struct DeadlineText {
    struct Step: Equatable {
        /// What is due; empty where only the date is printed.
        let name: String
        let phrase: String
    }

    let steps: [Step]

    init(steps: [Step]) { self.steps = steps }

    /// The one phrase for all of it, where no step has a name.
    var phrase: String? {
        guard steps.allSatisfy(\.name.isEmpty), !steps.isEmpty else { return nil }
        return steps.map(\.phrase).joined(separator: "; ")
    }

    private static let longest = 4000

    /// nil where no deadline can be read from it.
    init?(_ parts: [String], in years: PlanYears) {
        // No cell of dates is longer: what stands there is looked at by an editor.
        guard parts.reduce(0, { $0 + $1.utf8.count }) <= Self.longest else { return nil }
        let whole = parts.joined(separator: " ").withoutEnd()
        let lines = parts.filter { !$0.isEmpty }
        if lines.count > 1,
            lines.allSatisfy({ $0.first?.isUppercase == true && readable($0, in: years) != nil })
        {
            steps = lines.map { Step(name: "", phrase: $0.withoutEnd()) }
            return
        }
        if let phrase = readable(whole, in: years) {
            steps = [Step(name: "", phrase: phrase)]
            return
        }
        let pieces = Self.steps(of: Self.pieces(parts), in: years)
        let isDoubtful = pieces.map { $0.count == 1 && !$0[0].name.isEmpty } ?? true
        let halves = isDoubtful ? Self.steps(of: Self.halves(whole), in: years) : nil
        guard let found = halves.flatMap({ $0.count > 1 ? $0 : nil }) ?? pieces else { return nil }
        steps = found
    }

    private static func steps(of pieces: [String], in years: PlanYears) -> [Step]? {
        guard !pieces.isEmpty, pieces.count <= 12 else { return nil }
        let steps = pieces.compactMap { step($0, in: years) }
        return steps.count == pieces.count ? steps : nil
    }

    /// Lines of a cell; a new piece begins at a dash, or where the line before was a deadline already.
    private static func pieces(_ parts: [String]) -> [String] {
        var pieces: [String] = []
        for part in parts where !part.isEmpty {
            let found = marker(of: part)
            let text = found?.1 ?? part
            let isNew = found != nil || pieces.last.map { beginsAnew(after: $0, text) } ?? true
            if isNew { pieces.append(text) } else { pieces[pieces.count - 1] += " " + text }
        }
        return pieces.flatMap { $0.split(separator: ";").map { $0.trimmed() } }.filter { !$0.isEmpty }
    }

    private static func beginsAnew(after last: String, _ text: String) -> Bool {
        guard text.first?.isUppercase == true else { return false }
        return last.last.map { $0.isNumber || ".;".contains($0) } ?? false
            || plainWords(last).hasSuffix("nam")
            || plainWords(last).hasPrefix("hang") || plainWords(last).hasPrefix("thuong xuyen")
    }

    /// `… quý I/2021 và tổ chức thực hiện trong năm`
    private static func halves(_ text: String) -> [String] {
        guard let cut = text.firstRange(of: " và ") else { return [text] }
        return [String(text[..<cut.lowerBound]), String(text[cut.upperBound...])]
    }

    /// A phrase, or words that end with one: `Ban hành kế hoạch trước ngày 31/12/2020`.
    private static func step(_ text: String, in years: PlanYears) -> Step? {
        let text = text.withoutEnd()
        if let phrase = readable(text, in: years) { return Step(name: "", phrase: phrase) }
        let words = tokens(of: text).filter(\.isWord)
        guard words.count <= 30 else { return nil }
        for word in words.dropFirst() where !["thuc", "hien", "hoan", "thanh", "xong"].contains(word.folded) {
            let rest = String(text[word.range.lowerBound...])
            guard let phrase = readable(rest, in: years) else { continue }
            let name = text[..<word.range.lowerBound].trimming(":-–,(").withoutEnd()
            // "31/02/2026" is no day, and its end no deadline.
            guard name.contains(where: \.isLetter) else { return nil }
            return Step(name: name, phrase: capitalized(phrase))
        }
        return nil
    }
}

/// The text as a deadline phrase that Schedule reads; nil where it does not.
func readable(_ text: String, in years: PlanYears) -> String? {
    let text = singleSpaced(text).withoutEnd()
    guard !text.isEmpty, text.utf8.count <= 300 else { return nil }
    let bytes = Array(text.utf8)
    let source = SourceText(path: ContentPath(""), bytes: bytes)
    return readDeadline(SourceString(source, 0..<bytes.count), in: years).0 == nil ? nil : text
}

func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
