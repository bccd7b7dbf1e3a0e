internal import Schedule

/// The first clause of a text, as a task's title.
func title(of text: String) -> String {
    let text = text.trimmed()
    let letters = Array(text)
    var depth = 0
    for index in letters.indices {
        switch letters[index] {
        case "(", "“": depth += 1
        case ")", "”": depth = max(0, depth - 1)
        case ".", ";", ":":
            guard depth == 0, index >= 12, index + 1 == letters.count || letters[index + 1] == " " else {
                continue
            }
            if letters[index] == ".", isAbbreviation(letters, index) { continue }
            return cut(String(letters[..<index]))
        default: continue
        }
    }
    return cut(text.withoutEnd())
}

/// "TP. Nha Trang", "v.v. …": a point that ends no sentence.
private func isAbbreviation(_ letters: [Character], _ index: Int) -> Bool {
    let before = letters[..<index].reversed().prefix { $0.isLetter }
    return before.count <= 2 && index + 2 < letters.count && letters[index + 2].isUppercase
        && before.allSatisfy(\.isUppercase)
}

/// A title of more letters is cut at a comma.
private func cut(_ text: String) -> String {
    let longest = 300
    guard text.count > longest else { return text.withoutEnd() }
    let head = text.prefix(longest)
    guard let comma = head.lastIndex(of: ","), head.distance(from: head.startIndex, to: comma) > 60 else {
        return (head.lastIndex(of: " ").map { String(head[..<$0]) } ?? String(head)).withoutEnd()
    }
    return String(head[..<comma]).withoutEnd()
}

/// A deadline that a sentence tells by the way: `Hàng năm chủ trì …`, `…; hoàn thành trước ngày 30/6/2024.`
func deadlineInside(_ text: String, in years: PlanYears) -> DeadlineText? {
    let words = tokens(of: text)
    for index in words.indices where words[index].isWord {
        let startsSentence = index == 0 || [".", ";", "("].contains(words[index - 1].folded)
        let isOpening =
            startsSentence
            && (["hang", "dinh", "truoc", "cham"].contains(words[index].folded) || namesPeriod(words, index))
        let isFrequency = isFrequency(words, index)
        let isClosing =
            index >= 2 && (words[index - 2].folded, words[index - 1].folded) == ("hoan", "thanh")
            && ["truoc", "trong", "cham", "vao", "xong"].contains(words[index].folded)
        guard isOpening || isClosing || isFrequency || isClosingDate(words, index) else { continue }
        if let phrase = longestPhrase(words, from: index, text, in: years)?.text {
            return DeadlineText([capitalized(phrase)], in: years)
        }
    }
    return deadlineAtEnd(of: words, text, in: years)
}

/// `…, trình UBND tỉnh trong tháng 8/2025.`, `…, báo cáo định kỳ 6 tháng, năm`: nothing follows in its
/// sentence, and the years that it names are the plan's.
private func deadlineAtEnd(of words: [Token], _ text: String, in years: PlanYears) -> DeadlineText? {
    for index in words.indices.dropFirst()
    where ["truoc", "trong", "cham", "dinh", "hang", "xong", "vao"].contains(words[index].folded) {
        guard let phrase = longestPhrase(words, from: index, text, in: years), phrase.endsSentence else {
            continue
        }
        let named = phrase.text.matches(of: /\d{4}/).compactMap { Int($0.0) }
        // "báo cáo hàng năm" is a kind of report, "…, hàng năm" is when.
        if words[index].folded == "hang", words[index - 1].isWord { continue }
        let isDated = phrase.text.contains(where: \.isNumber) || words[index].folded != "trong"
        guard isDated, named.allSatisfy({ (years.first...years.last).contains($0) }) else { continue }
        return DeadlineText([capitalized(phrase.text)], in: years)
    }
    return nil
}

/// `Trong Quý III/2025 tổ chức …`, `Quý II/2025, khảo sát …`
private func namesPeriod(_ words: [Token], _ index: Int) -> Bool {
    let unit = words[index].folded == "trong" ? index + 1 : index
    guard unit + 1 < words.count, ["quy", "thang"].contains(words[unit].folded) else { return false }
    return ["i", "ii", "iii", "iv"].contains(words[unit + 1].folded) || Int(words[unit + 1].folded) != nil
}

/// `…, mỗi quý một hội nghị`, `…; thực hiện thường xuyên.`
private func isFrequency(_ words: [Token], _ index: Int) -> Bool {
    guard index > 0, index + 1 < words.count else { return false }
    let before = words[index - 1]
    switch words[index].folded {
    case "moi":
        guard [",", ";"].contains(before.folded), index + 2 < words.count else { return false }
        return ["thang", "quy", "nam", "tuan"].contains(words[index + 1].folded)
            && (["mot", "it", "toi", "co"].contains(words[index + 2].folded)
                || Int(words[index + 2].folded) != nil)
    case "thuong":
        let isEnd = index + 2 == words.count || [".", ";"].contains(words[index + 2].folded)
        return words[index + 1].folded == "xuyen" && isEnd && before.folded == "hien"
    default: return false
    }
}

/// Without the words before it that say nothing: `xong trước 30/9/2025`, `vào ngày 25 hằng tháng`.
private func bare(_ phrase: String, in years: PlanYears) -> String {
    for before in ["xong ", "vào "] where phrase.lowercased().hasPrefix(before) {
        if let rest = readable(String(phrase.dropFirst(before.count)), in: years) { return rest }
    }
    return phrase
}

/// `… trước ngày 30/6/2024`
private func isClosingDate(_ words: [Token], _ index: Int) -> Bool {
    let isLimit =
        words[index].folded == "truoc" && index + 1 < words.count && words[index + 1].folded == "ngay"
        || words[index].folded == "cham" && index + 1 < words.count && words[index + 1].folded == "nhat"
    guard isLimit, index > 0 else { return false }
    // A day in a citation is followed by more words.
    let rest = words[index...].prefix(12)
    return rest.contains { $0.folded.count == 4 && Int($0.folded) != nil }
}

private func longestPhrase(
    _ words: [Token], from start: Int, _ text: String, in years: PlanYears
) -> (text: String, endsSentence: Bool)? {
    var best: (text: String, endsSentence: Bool)?
    for end in start..<min(start + 14, words.count) {
        if [";", ":", "("].contains(words[end].folded) { break }
        if words[end].folded == ".", end + 1 == words.count || words[end + 1].startsUpper { break }
        guard words[end].isWord else { continue }
        let piece = text[words[start].range.lowerBound..<words[end].range.upperBound]
        guard let phrase = readable(String(piece), in: years) else { continue }
        best = (
            bare(phrase, in: years), end + 1 == words.count || [".", ";"].contains(words[end + 1].folded)
        )
    }
    return best
}

/// Labels inside a paragraph: `… (Chủ trì: Văn phòng; thời gian: Quý II/2024)`.
struct InlineLabels {
    /// What stands before the first label.
    private(set) var text: String
    private(set) var found: [(label: LineLabel, printed: String, value: String)] = []

    init(_ whole: String) {
        text = whole
        let letters = Array(whole)
        var hits: [(start: Int, colon: Int, label: LineLabel)] = []
        for colon in letters.indices where letters[colon] == ":" {
            let start = letters[..<colon].lastIndex { ".;(⏎–".contains($0) || $0 == "," }.map { $0 + 1 } ?? 0
            let words = plainWords(String(letters[start..<colon]))
            guard start > 0, let label = LineLabel(words), label != .work, label != .goal, label != .note
            else { continue }
            hits.append((start, colon, label))
        }
        guard let first = hits.first else { return }
        text = String(letters[..<first.start]).trimming("(;,–- ").trimmed()
        for (index, hit) in hits.enumerated() {
            let end = index + 1 < hits.count ? hits[index + 1].start : letters.count
            found.append(
                (
                    hit.label, String(letters[hit.start..<hit.colon]).trimmed(),
                    Self.value(String(letters[hit.colon + 1..<end]))
                ))
        }
    }

    /// Without the bracket that holds all labels, and the signs before the next one.
    private static func value(_ text: String) -> String {
        var value = text.trimming(";.,–- ")
        let (opened, closed) = (value.count { $0 == "(" }, value.count { $0 == ")" })
        if closed > opened, value.hasSuffix(")") { value.removeLast() }
        if opened > closed, value.hasSuffix("(") { value.removeLast() }
        return value.trimming(";.,–- ")
    }
}
