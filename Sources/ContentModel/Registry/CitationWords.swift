internal import VietnameseText

/// The words of a citation, folded, numbers and symbols each one word.
struct CitationWords {
    let text: String
    let words: [String]

    init(_ citation: String) {
        let plain = folded(citation).replacing("–", with: "-").replacing("‑", with: "-")
        text = plain
        let parts = plain.split { !$0.isLetter && !$0.isNumber && !"/-.&".contains($0) }
            .map { $0.trimmingEnds }.filter { !$0.isEmpty }
        var words: [String] = []
        for part in parts {
            // "61/2018/NĐ - CP" is one symbol.
            if let last = words.last, last.hasSuffix("-"), last.contains("/") {
                words[words.count - 1] = last + part
            } else if part == "-", let last = words.last, last.contains("/"), last.last?.isLetter ?? false {
                words[words.count - 1] = last + "-"
            } else if part != "-" {
                words.append(String(part))
            }
        }
        self.words = words
    }

    /// Whether a year stands in the text, alone or at the end of a date.
    func name(_ year: Int) -> Bool {
        words.contains { $0 == "\(year)" || $0.hasSuffix("/\(year)") || $0.hasSuffix("-\(year)") }
    }

    /// Whether the text says of which province or city it speaks.
    var namePlace: Bool { text.contains("tinh ") || text.contains("thanh pho ") }

    /// Whether these words say that what follows was replaced or repealed by what came before.
    func sayReplaced(_ range: Range<Int>) -> Bool {
        let part = " " + words[range].joined(separator: " ") + " "
        if part.contains(" boi ") || part.contains(" bang ") { return false }
        return part.contains(" thay the ") || part.contains(" thay cho ") || part.contains(" bai bo ")
    }

    /// The kind that stands before a number: `nd` for "Nghị định số", "NĐ".
    func kindCode(before index: Int) -> String? {
        var before = words[..<index]
        if before.last == "so" { before = before.dropLast() }
        guard let last = before.last else { return nil }
        let pair = before.dropLast().last.map { "\($0) \(last)" } ?? last
        return Self.kinds[pair] ?? Self.kinds[last] ?? (Self.codes.contains(last) ? last : nil)
    }

    private static let kinds = [
        "nghi dinh": "nd", "thong tu": "tt", "quyet dinh": "qd", "nghi quyet": "nq", "chi thi": "ct",
        "luat": "luat",
    ]
    private static let codes: Set<String> = ["nd", "tt", "qd", "nq", "ct"]
}

extension StringProtocol {
    /// Without points and hyphens around; a hyphen that stands alone stays.
    fileprivate var trimmingEnds: SubSequence {
        if self == "-" { return self[...] }
        let ends: Set<Character> = [".", "-", "/"]
        var part = self[...]
        while let first = part.first, ends.contains(first) { part = part.dropFirst() }
        while let last = part.last, last == "." || last == "/" || (last == "-" && !part.contains("/")) {
            part = part.dropLast()
        }
        return part
    }
}
