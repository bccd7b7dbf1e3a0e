/// Names of people and, beside them, where they live.
func people(in text: UnsafeBufferPointer<UInt8>) -> [PersonalDatum] {
    sentences(of: text).flatMap { sentence in
        let words = words(in: sentence, of: text)
        let names = names(among: words)
        return names + (names.isEmpty && !hasBareName(words) ? [] : addresses(among: words))
    }
}

/// A word between spaces, without the punctuation around it.
private struct SpokenWord {
    let range: Range<Int>
    /// Lower case.
    let lower: String
    /// Lower case without marks.
    let folded: String
    let isCapitalized: Bool
    /// Whether punctuation parts it from the next word.
    let endsPhrase: Bool
}

/// Parted by full stops before a space, by `;`, `!`, `?` and by empty lines; a single line break is a space.
private func sentences(of text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for (offset, byte) in text.enumerated() {
        let next = offset + 1 < text.count ? text[offset + 1] : UInt8(ascii: "\n")
        let isEnd =
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): next <= 0x20
            case UInt8(ascii: ";"): true
            case UInt8(ascii: "\n"): next == UInt8(ascii: "\n")
            default: false
            }
        guard isEnd else { continue }
        found.append(start..<offset)
        start = offset + 1
    }
    return found + [start..<text.count]
}

/// What stands between spaces. (`split` of a part of a buffer counts from the part's start.)
private func pieces(of sentence: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = sentence.lowerBound
    for offset in sentence where text[offset] <= 0x20 {
        if start < offset { found.append(start..<offset) }
        start = offset + 1
    }
    return start < sentence.upperBound ? found + [start..<sentence.upperBound] : found
}

private func words(in sentence: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> [SpokenWord] {
    pieces(of: sentence, in: text).compactMap { piece in
        let start = piece.first { isLetterByte(text[$0]) || isDigit(text[$0]) }
        let last = piece.last { isLetterByte(text[$0]) || isDigit(text[$0]) }
        guard let start, let last else { return nil }
        let word = String(decoding: text[start...last], as: UTF8.self)
        return SpokenWord(
            range: start..<last + 1, lower: word.lowercased(), folded: folded(word),
            isCapitalized: word.unicodeScalars.first?.properties.isUppercase ?? false,
            endsPhrase: last + 1 < piece.upperBound)
    }
}

/// With their marks: "có Sở Nội vụ" and "địa chỉ Sở Nội vụ" introduce nobody.
private let titles: Set<String> = ["ông", "ong", "bà", "anh", "chị", "cô", "chú", "bác", "cháu"]

/// What the name of an office begins with.
private let offices: Set<String> = [
    "sở", "bộ", "cục", "vụ", "phòng", "ủy", "uỷ", "ubnd", "hđnd", "đảng",
]

/// Names behind a title ("ông Nguyễn Văn A") or behind "tên là", "tôi là".
private func names(among words: [SpokenWord]) -> [PersonalDatum] {
    words.indices.compactMap { index in
        guard isTitle(index, words) || isIntroduction(index, words) else { return nil }
        return name(at: index + 1, among: words).map { PersonalDatum(.personName, $0) }
    }
}

/// "đường Bà Huyện Thanh Quan" is a street.
private func isTitle(_ index: Int, _ words: [SpokenWord]) -> Bool {
    guard titles.contains(words[index].lower) else { return false }
    let isPlace = index > 0 && words[index].isCapitalized && places.contains(words[index - 1].folded)
    let isOffice = words.indices.contains(index + 1) && offices.contains(words[index + 1].lower)
    return !isPlace && !isOffice
}

private func isIntroduction(_ index: Int, _ words: [SpokenWord]) -> Bool {
    guard index > 0, words[index].folded == "la" || words[index].folded == "ten" else { return false }
    return ["ten", "toi"].contains(words[index - 1].folded)
}

/// Two to five capitalized words in one phrase.
private func name(at start: Int, among words: [SpokenWord]) -> Range<Int>? {
    var end = start
    while end < words.count, end - start < 5, words[end].isCapitalized {
        end += 1
        if words[end - 1].endsPhrase { break }
    }
    guard end - start >= 2, start > 0, !words[start - 1].endsPhrase else { return nil }
    return words[start].range.lowerBound..<words[end - 1].range.upperBound
}

/// Family names that nine in ten Vietnamese bear.
private let familyNames: Set<String> = [
    "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo",
    "duong", "ly", "dinh", "trinh", "dao", "mai", "truong", "lam", "doan", "luong", "ta", "cao",
]

/// What stands before the name of a street or a place, not before a person's.
private let places: Set<String> = [
    "duong", "pho", "ngo", "hem", "ngach", "kiet", "phuong", "xa", "quan", "huyen", "tinh", "truong", "cau",
    "cho", "khu", "chu", "dan", "to",
]

/// A name without a title: a family name and one to four capitalized words, not behind the word for a place.
private func hasBareName(_ words: [SpokenWord]) -> Bool {
    words.indices.contains { index in
        guard words[index].isCapitalized, familyNames.contains(words[index].folded) else { return false }
        if index > 0, places.contains(words[index - 1].folded) { return false }
        return !words[index].endsPhrase && index + 2 < words.count && words[index + 1].isCapitalized
            && words[index + 2].isCapitalized
    }
}

/// "số 12 đường …", "số nhà 12", "nhà số 12", "ngõ 5", "tổ dân phố 3", "thôn …"
private func addresses(among words: [SpokenWord]) -> [PersonalDatum] {
    for index in words.indices where isAddress(index, words) {
        var end = index
        while end + 1 < words.count, end - index < 5, !words[end].endsPhrase { end += 1 }
        return [
            PersonalDatum(.homeAddress, words[index].range.lowerBound..<words[end].range.upperBound)
        ]
    }
    return []
}

private func isAddress(_ index: Int, _ words: [SpokenWord]) -> Bool {
    func word(_ offset: Int) -> String {
        words.indices.contains(index + offset) ? words[index + offset].folded : ""
    }
    func isNumber(_ offset: Int) -> Bool { word(offset).utf8.first.map(isDigit) ?? false }
    switch word(0) {
    case "so":
        return (word(1) == "nha" && isNumber(2))
            || (isNumber(1) && ["duong", "pho", "ngo", "hem", "ngach", "kiet", "to"].contains(word(2)))
    case "nha": return word(1) == "so" && isNumber(2)
    case "ngo", "hem", "ngach", "kiet": return isNumber(1)
    case "to": return isNumber(1) || (word(1) == "dan" && word(2) == "pho")
    case "thon", "xom", "ap", "buon", "lang":
        return words.indices.contains(index + 1) && (words[index + 1].isCapitalized || isNumber(1))
    default: return false
    }
}
