internal import VietnameseText

/// One line of a document as it came out of its file.
struct SourceLine {
    /// 1-based.
    let number: Int
    /// Composed and repaired, single spaces, without spaces at the ends.
    let text: String
    /// With its columns, for tables that are drawn by spaces.
    let columns: [Character]
    /// Depth of a Markdown heading; 0 for none.
    let heading: Int
    let isBold: Bool

    var isBlank: Bool { text.isEmpty }

    init(_ number: Int, _ raw: String) {
        self.number = number
        let clean = repaired(raw)
        columns = Array(clean)
        var text = clean.trimmed()
        let hashes = text.prefix { $0 == "#" }.count
        let isHeading = (1...6).contains(hashes) && text.dropFirst(hashes).first == " "
        heading = isHeading ? hashes : 0
        if isHeading { text = text.dropFirst(hashes).trimmed() }
        isBold = text.hasPrefix("**") && text.hasSuffix("**") && text.count > 4
        self.text = withoutOddSpaces(singleSpaced(withoutEmphasis(text)))
    }
}

/// The numbers from one line to another; those of a signature may come in another order than in the source.
func span(_ one: SourceLine, _ other: SourceLine) -> ClosedRange<Int> {
    min(one.number, other.number)...max(one.number, other.number)
}

/// The lines of a text, whatever ends them.
func sourceLines(of text: String) -> [SourceLine] {
    text.split(omittingEmptySubsequences: false) { $0.isNewline && $0 != "\u{0C}" }
        .enumerated().map { SourceLine($0 + 1, String($1)) }
}

/// NFC, letters that only look right replaced, tabs and odd spaces as spaces, page breaks and marks gone.
private func repaired(_ raw: String) -> String {
    var bytes = Array(raw.utf8)
    if let composed = bytes.withUnsafeBufferPointer({ NFC.normalized($0) }) { bytes = composed }
    if let better = bytes.withUnsafeBufferPointer({ repairedLookAlikes(in: $0) }) { bytes = better }
    var text = ""
    for letter in withoutForbidden(String(decoding: bytes, as: UTF8.self)) {
        switch letter {
        case "\r": continue
        case "\t": text += "    "
        default: text.append(letter.isWhitespace ? " " : letter)
        }
    }
    return text
}

func singleSpaced(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// `Thời hạn : 30 / 6 / 2025 .` as a scanner reads it: no space before a sign that ends something, none in
/// dates.
private func withoutOddSpaces(_ text: String) -> String {
    let letters = Array(text)
    var output = ""
    for (index, letter) in letters.enumerated() {
        if letter == " ", index > 0, index + 1 < letters.count {
            let (before, sign) = (letters[index - 1], letters[index + 1])
            let isLast = index + 2 == letters.count || letters[index + 2] == " "
            if ":;,.)".contains(sign), isLast, before.isLetter || before.isNumber { continue }
            if sign == "/", isLast || letters[index + 2].isNumber,
                before.isNumber || before == "V" || before == "I",
                isFigure(letters, after: index + 1)
            {
                continue
            }
            if before == "/", sign.isNumber, isFigure(letters, before: index - 1) { continue }
        }
        output.append(letter)
    }
    return output
}

private func isFigure(_ letters: [Character], after index: Int) -> Bool {
    letters[(index + 1)...].first { $0 != " " }?.isNumber ?? false
}

private func isFigure(_ letters: [Character], before index: Int) -> Bool {
    letters[..<index].last { $0 != " " }.map { $0.isNumber || "IVX".contains($0) } ?? false
}

/// Without the stars of Markdown; a star that begins a list stays.
private func withoutEmphasis(_ text: String) -> String {
    guard text.contains("*") || text.contains("\\") else { return text }
    var output = ""
    var letters = Array(text)[...]
    if letters.first == "*", letters.dropFirst().first == " " {
        output = "- "
        letters = letters.dropFirst(2)
    }
    while let letter = letters.popFirst() {
        if letter == "*" { continue }
        if letter == "\\", let next = letters.first, next.isPunctuation || next.isSymbol {
            output.append(next)
            letters = letters.dropFirst()
            continue
        }
        output.append(letter)
    }
    return output
}
