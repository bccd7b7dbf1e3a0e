internal import VietnameseText

/// What stands before a paragraph and says where it belongs: `I.`, `1.2.`, `a)`, `-`.
struct Marker: Equatable {
    enum Kind: Int, Comparable {
        case part, upper, roman, decimal, deeper, deepest, letter, parenthesis, dash, plus

        static func < (one: Kind, other: Kind) -> Bool { one.rawValue < other.rawValue }
    }

    let kind: Kind
    /// As a plan cites it: `IV`, `1.2`, `đ`; empty for dashes.
    let label: String
    /// The last number of the label; 0 for dashes.
    let value: Int
}

/// The marker that a paragraph begins with, and what stands behind it.
func marker(of text: String) -> (Marker, String)? {
    guard let first = text.first else { return nil }
    if "-–—•●▪◦*".contains(first) { return dash(text, .dash) }
    if first == "+" { return dash(text, .plus) }
    if first == "(" { return parenthesized(text) }
    if text.lowercased().hasPrefix("phần ") { return part(text) }
    if let found = named(text) { return found }
    let label = text.prefix { $0.isLetter || $0.isNumber || $0 == "." }
    let rest = text.dropFirst(label.count)
    let name = label.hasSuffix(".") ? String(label.dropLast()) : String(label)
    guard !name.isEmpty, name.utf8.count <= 12 else { return gluedMarker(text) }
    let isClosed = label.hasSuffix(".") || rest.first == ")" || rest.first == "/" || rest.first == ":"
    let behind = label.hasSuffix(".") ? rest : isClosed ? rest.dropFirst() : rest
    guard behind.isEmpty || behind.first?.isWhitespace == true || rest.first == ")" else {
        return gluedMarker(text)
    }
    let body = behind.trimmed()
    return classified(name, isClosed: isClosed, hasParenthesis: rest.first == ")", body)
        ?? gluedMarker(text)
}

private func classified(
    _ name: String, isClosed: Bool, hasParenthesis: Bool, _ body: String
) -> (Marker, String)? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    if parts.count == 1, let roman = romanValue(name), isClosed {
        return (Marker(kind: .roman, label: name, value: roman), body)
    }
    if parts.count > 1, parts.dropFirst().allSatisfy({ number(in: $0) != nil }),
        number(in: parts[0]) != nil || romanValue(String(parts[0])) != nil || isUpper(parts[0])
    {
        // "1.5 triệu" is no marker, "1.5. Tiêu chí" and "1.5 Tiêu chí" are.
        guard isClosed || body.first?.isUppercase == true || body.first.map("“\"".contains) == true else {
            return nil
        }
        let isDeep = parts.count > 2 + (number(in: parts[0]) == nil ? 1 : 0)
        let kind: Marker.Kind =
            number(in: parts[0]) == nil && parts.count == 2 ? .decimal : isDeep ? .deepest : .deeper
        return (Marker(kind: kind, label: name, value: number(in: parts[parts.count - 1]) ?? 0), body)
    }
    guard parts.count == 1, isClosed else { return nil }
    if let value = number(in: parts[0]) {
        return (Marker(kind: hasParenthesis ? .parenthesis : .decimal, label: name, value: value), body)
    }
    guard name.count == 1, let letter = name.first else { return nil }
    let value = letterValue(letter)
    guard value > 0 else { return nil }
    return (Marker(kind: letter.isUppercase ? .upper : .letter, label: name, value: value), body)
}

/// `5.Thực hiện`, `1.Ban hành`: a number, a point and a capital without a space.
private func gluedMarker(_ text: String) -> (Marker, String)? {
    let digits = text.prefix { $0.isNumber }
    guard (1...2).contains(digits.count), let value = Int(digits) else { return nil }
    let behind = text.dropFirst(digits.count)
    guard behind.first == "." || behind.first == ")", behind.dropFirst().first?.isUppercase == true else {
        return nil
    }
    return (Marker(kind: .decimal, label: String(digits), value: value), String(behind.dropFirst()))
}

private func dash(_ text: String, _ kind: Marker.Kind) -> (Marker, String)? {
    let body = text.dropFirst().trimmed()
    guard !body.isEmpty, !"-–*+".contains(body.first ?? " ") else { return nil }
    return (Marker(kind: kind, label: "", value: 0), body)
}

/// `(1) …`
private func parenthesized(_ text: String) -> (Marker, String)? {
    let inner = text.dropFirst().prefix { $0.isNumber || $0.isLetter }
    guard let value = number(in: inner), text.dropFirst(inner.count + 1).first == ")" else { return nil }
    let body = text.dropFirst(inner.count + 2).trimmed()
    return (Marker(kind: .parenthesis, label: String(inner), value: value), body)
}

/// `Nhiệm vụ 1: …`, `Giải pháp số 2. …`
private func named(_ text: String) -> (Marker, String)? {
    let kinds = [
        "Nhiệm vụ ", "Giải pháp ", "Nội dung ", "Công việc ", "Dự án ", "Hoạt động ", "Chương trình ",
    ]
    guard let kind = kinds.first(where: text.hasPrefix) else { return nil }
    var rest = text.dropFirst(kind.count)
    if rest.hasPrefix("số ") { rest = rest.dropFirst(3) }
    let digits = rest.prefix { $0.isNumber }
    let behind = rest.dropFirst(digits.count)
    guard (1...2).contains(digits.count), let value = number(in: digits),
        behind.first.map(".:".contains) ?? false,
        behind.dropFirst().first?.isWhitespace == true
    else { return nil }
    return (Marker(kind: .decimal, label: String(digits), value: value), behind.dropFirst().trimmed())
}

/// `Phần I. …`, `Phần thứ nhất: …`
private func part(_ text: String) -> (Marker, String)? {
    let behind = text.dropFirst(5).trimmed()
    let label = behind.prefix { $0.isLetter || $0.isNumber }
    guard let value = romanValue(String(label)) ?? number(in: label), text.count < 200 else { return nil }
    return (
        Marker(kind: .part, label: String(label), value: value),
        behind.dropFirst(label.count).trimming(".:-–")
    )
}

private func number(in text: Substring) -> Int? {
    text.utf8.count <= 3 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
}

private func isUpper(_ text: Substring) -> Bool { text.count == 1 && (text.first?.isUppercase ?? false) }

/// I to XXXIX; nil for any other text.
func romanValue(_ text: String) -> Int? {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10]
    var total = 0
    var last = 0
    guard (1...7).contains(text.count) else { return nil }
    for letter in text.reversed() {
        guard let value = values[letter] else { return nil }
        total += value < last ? -value : value
        last = max(last, value)
    }
    return total
}

/// The place in the Vietnamese alphabet of lists: a, b, c, d, đ, e, g, h, i, k, …
private func letterValue(_ letter: Character) -> Int {
    let alphabet = "abcdđeghiklmnopqrstuvxy"
    let lower = Character(letter.lowercased())
    return alphabet.firstIndex(of: lower).map { alphabet.distance(from: alphabet.startIndex, to: $0) + 1 }
        ?? 0
}
