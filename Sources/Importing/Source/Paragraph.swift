/// A paragraph put together from the lines that it was wrapped on.
struct Paragraph {
    var text: String
    /// The numbers of its first and last line.
    var lines: ClosedRange<Int>
    var heading = 0
    var isBold = false
}

/// A part of a document, in its order.
enum Block {
    case paragraph(Paragraph)
    case table(Table)
}

/// Joins wrapped lines. Whether blank lines part paragraphs or stand between any two lines, and how wide the
/// page was, is found from the text itself.
struct Unwrapping {
    private let isWrapped: Bool
    private let width: Int
    private let blanksAreNoise: Bool

    init(_ lines: [SourceLine]) {
        let lengths = lines.map(\.text.count).filter { $0 > 40 }.sorted()
        let long = lengths.count { $0 > 130 }
        isWrapped = !lengths.isEmpty && long * 20 < lengths.count
        width = lengths.isEmpty ? 0 : lengths[min(lengths.count - 1, lengths.count * 9 / 10)]
        var (joined, parted) = (0, 0)
        var previous: SourceLine?
        var hasGap = false
        for line in lines {
            if line.isBlank {
                hasGap = true
                continue
            }
            if let previous, line.text.startsLower, !endsSentence(previous.text) {
                if hasGap { parted += 1 } else { joined += 1 }
            }
            previous = line
            hasGap = false
        }
        blanksAreNoise = parted > joined
    }

    func paragraphs(of lines: [SourceLine]) -> [Paragraph] {
        var result: [Paragraph] = []
        var last: SourceLine?
        var hasGap = false
        for line in lines {
            if line.isBlank {
                hasGap = true
                continue
            }
            if let last, let open = result.last, goesOn(open, last, with: line, hasGap) {
                result[result.count - 1].text += " " + line.text
                result[result.count - 1].lines = open.lines.joined(line.number...line.number)
            } else {
                result.append(
                    Paragraph(
                        text: line.text, lines: line.number...line.number, heading: line.heading,
                        isBold: line.isBold))
            }
            last = line
            hasGap = false
        }
        return result
    }

    private func goesOn(_ open: Paragraph, _ last: SourceLine, with line: SourceLine, _ hasGap: Bool) -> Bool
    {
        if line.heading > 0 || open.heading > 0 && !line.text.startsLower { return false }
        if isFalseDash(last.text, line.text) { return true }
        let found = marker(of: line.text)
        if found != nil { return isCitation(last.text, line.text) && isWrapped }
        if LabelledText(line.text) != nil, !line.text.startsLower { return false }
        if isTailLine(line.text) || isTailLine(last.text) { return false }
        if line.text.startsLower {
            return !endsParagraph(last.text) || isWrapped && !(hasGap && !blanksAreNoise)
        }
        guard isWrapped, !hasGap || blanksAreNoise else { return false }
        let isHead = line.text.isCapitals && line.text.count > 8
        if isHead != last.text.isCapitals, isHead || last.text.count > 8 { return false }
        if isHead { return !hasGap || last.text.count * 10 > width * 6 }
        if endsSentence(last.text), line.text.hasPrefix("Giao ") { return false }
        if endsSentence(last.text) { return last.text.count * 10 >= width * 8 && !last.text.hasSuffix("/.") }
        if line.text.first?.isLetter == false { return true }
        return last.text.count * 100 >= width * 72
    }

    /// "thời kỳ 2021" / "- 2030, tầm nhìn": the dash is between two years.
    private func isFalseDash(_ last: String, _ text: String) -> Bool {
        guard let first = text.first, "-–".contains(first) else { return false }
        let behind = text.dropFirst().trimmed()
        let digits = behind.prefix { $0.isNumber }
        return digits.count == 4 && last.last?.isNumber == true
    }

    /// "theo khoản" / "2. Điều …" reads on.
    private func isCitation(_ last: String, _ text: String) -> Bool {
        guard text.first?.isNumber == true, !endsSentence(last), last.count * 100 >= width * 72 else {
            return false
        }
        let word = plainWords(last).split(separator: " ").last.map(String.init) ?? ""
        return ["khoan", "dieu", "so", "muc", "diem", "chuong", "ngay", "thang", "nam", "tu", "den"].contains(
            word)
    }

    /// The lines of a signature, of recipients and of the national head are not prose.
    private func isTailLine(_ text: String) -> Bool {
        let words = plainWords(text)
        return words.hasPrefix("noi nhan") || words == "ke hoach" || PlanTail.isPost(text)
            || words.hasPrefix("doc lap tu do hanh phuc") || words.hasPrefix("cong hoa xa hoi chu nghia")
            || words.hasPrefix("so ") && text.contains("/KH-")
    }
}

func endsSentence(_ text: String) -> Bool { text.last.map { ".;:!?…".contains($0) } ?? false }

private func endsParagraph(_ text: String) -> Bool { text.last.map { ".;:".contains($0) } ?? false }
