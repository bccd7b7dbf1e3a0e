/// Fills lines with words.
struct LineBreaker {
    private let words: [(text: Substring, width: Double)]
    private let space: Double
    private let isBold: Bool

    init(_ text: String, isBold: Bool) {
        self.isBold = isBold
        space = TextMetrics.width(of: " ", isBold: isBold)
        // More words than any label shows need not be measured.
        words = text.utf8.split(maxSplits: 60) { $0 <= 0x20 }.prefix(60).map {
            let word = Substring($0)
            return (word, TextMetrics.width(of: word, isBold: isBold))
        }
    }

    /// The narrowest lines that are no more than those of the full width. Cut: a word was broken, or
    /// something is left out.
    func evenLines(within limit: Double, atMost most: Int) -> (lines: [String], isCut: Bool) {
        guard let count = lineCount(within: limit), count <= most else {
            return (cutLines(within: limit, atMost: most), true)
        }
        var (narrow, wide) = (limit / 2, limit)
        for _ in 0..<5 where count > 1 {
            let middle = (narrow + wide) / 2
            if lineCount(within: middle) == count { wide = middle } else { narrow = middle }
        }
        return (lines(within: wide), false)
    }

    /// Nil where a word is wider than a line.
    private func lineCount(within limit: Double) -> Int? {
        var (count, width) = (0, Double.infinity)
        for word in words {
            guard word.width <= limit else { return nil }
            width += space + word.width
            if width > limit { (count, width) = (count + 1, word.width) }
        }
        return count
    }

    /// For words that are no wider than a line.
    private func lines(within limit: Double) -> [String] {
        var lines: [String] = []
        var width = Double.infinity
        for word in words {
            width += space + word.width
            if width > limit {
                lines.append(String(word.text))
                width = word.width
            } else {
                lines[lines.count - 1] += " " + word.text
            }
        }
        return lines
    }

    /// As many lines as there may be, the last ending in an ellipsis.
    private func cutLines(within limit: Double, atMost most: Int) -> [String] {
        var lines: [String] = []
        var width = Double.infinity
        for word in words {
            width += space + word.width
            if width <= limit {
                lines[lines.count - 1] += " " + word.text
                continue
            }
            if lines.count == most { break }
            lines.append(String(word.text))
            width = word.width
            if width > limit { break }
        }
        if let last = lines.popLast() { lines.append(shortened(last, within: limit)) }
        return lines
    }

    /// As much as fits beside an ellipsis.
    private func shortened(_ line: String, within limit: Double) -> String {
        var (kept, width) = ("", TextMetrics.width(of: "…", isBold: isBold))
        for character in line {
            width += TextMetrics.width(of: String(character), isBold: isBold)
            if width > limit { break }
            kept.append(character)
        }
        return kept + "…"
    }
}
