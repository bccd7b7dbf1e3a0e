internal import VietnameseText

/// A word or a sign of a text, with its place.
struct Token {
    /// Lower case without marks; the sign itself where it is no word.
    let folded: String
    /// Lower case with its marks.
    let marked: String
    let range: Range<String.Index>
    let isWord: Bool
    let startsUpper: Bool
    /// Capitals only: an abbreviation.
    let isAllCaps: Bool
    /// How many letters it has as written.
    let count: Int
}

/// Parts a text into words (letters and digits) and single signs; spaces go.
func tokens(of text: String) -> [Token] {
    var found: [Token] = []
    var index = text.startIndex
    while index < text.endIndex {
        let start = index
        let letter = text[index]
        if isWordLetter(letter) {
            while index < text.endIndex, isWordLetter(text[index]) { index = text.index(after: index) }
            let word = text[start..<index]
            found.append(
                Token(
                    folded: VietnameseText.folded(String(word)), marked: word.lowercased(),
                    range: start..<index, isWord: true,
                    startsUpper: letter.isUppercase, isAllCaps: word.allSatisfy(\.isUppercase),
                    count: word.count))
        } else {
            index = text.index(after: index)
            if letter.isWhitespace { continue }
            found.append(
                Token(
                    folded: String(letter), marked: String(letter), range: start..<index, isWord: false,
                    startsUpper: false,
                    isAllCaps: false, count: 1))
        }
    }
    return found
}

private func isWordLetter(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }

/// The folded words of a text with single spaces between, without its signs.
func plainWords(_ text: some StringProtocol) -> String {
    tokens(of: String(text)).filter(\.isWord).map(\.folded).joined(separator: " ")
}

/// The letters and digits of a text alone, folded: what two printings of one sentence have in common.
func skeleton(_ text: some StringProtocol) -> [UInt8] {
    Array(
        folded(String(text)).unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) }
            .map { String($0) }.joined().utf8)
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil }

extension StringProtocol {
    /// Without spaces at both ends.
    func trimmed() -> String { String(trimmedPart()) }

    func trimmedPart() -> SubSequence {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return self[startIndex..<startIndex] }
        return self[first...last]
    }

    /// Without the given signs and spaces at both ends.
    func trimming(_ signs: String) -> String {
        func goes(_ letter: Character) -> Bool { letter.isWhitespace || signs.contains(letter) }
        guard let first = firstIndex(where: { !goes($0) }), let last = lastIndex(where: { !goes($0) })
        else { return "" }
        return String(self[first...last])
    }

    /// Without a full stop, a semicolon, `/.` or a comma at the end.
    func withoutEnd() -> String {
        var text = trimmed()
        while let last = text.last, ".;,/".contains(last) {
            if text.hasSuffix("...") { break }
            text.removeLast()
            text = text.trimmed()
        }
        return text
    }

    /// Whether it has letters, and capitals only; `IV/2025` is a numeral.
    var isCapitals: Bool {
        var letters = 0
        var isNumeral = true
        for letter in self where letter.isLetter {
            if letter.isLowercase { return false }
            letters += 1
            if !"IVX".contains(letter) { isNumeral = false }
        }
        return letters >= 2 && !isNumeral
    }

    var startsLower: Bool { first(where: { !$0.isWhitespace })?.isLowercase ?? false }
}
