/// A text broken into lines that are as even as can be.
struct WrappedText {
    let first: String
    /// After the first; mostly none, and then without memory of its own.
    let others: [String]
    /// Of the longest line, in units of the canvas.
    let width: Double
    let isBold: Bool
    /// The text was too long, and lost its end.
    let isCut: Bool

    var height: Double { TextMetrics.height(lines: 1 + others.count) }

    private init(_ first: String, _ others: [String], width: Double, isBold: Bool, isCut: Bool) {
        (self.first, self.others, self.width) = (first, others, width)
        (self.isBold, self.isCut) = (isBold, isCut)
    }

    /// One line, however long.
    init(_ line: String, isBold: Bool = false) {
        let width = TextMetrics.width(of: line, isBold: isBold)
        self.init(line, [], width: width, isBold: isBold, isCut: false)
    }

    /// Breaks at spaces. What `most` lines cannot hold, or a line cannot hold of a word, ends in an ellipsis.
    init(_ text: String, within limit: Double, lines most: Int, isBold: Bool = false) {
        let width = TextMetrics.width(of: text, isBold: isBold)
        if width <= limit {
            self.init(text, [], width: width, isBold: isBold, isCut: false)
            return
        }
        let (lines, isCut) = LineBreaker(text, isBold: isBold).evenLines(within: limit, atMost: max(most, 1))
        let widest = lines.reduce(0) { max($0, TextMetrics.width(of: $1, isBold: isBold)) }
        self.init(lines.first ?? "", Array(lines.dropFirst()), width: widest, isBold: isBold, isCut: isCut)
    }

    /// A name and a figure on one line, or the figure on lines of its own.
    init(_ name: String, then figure: String, within limit: Double, isBold: Bool) {
        let upper = WrappedText(name, within: limit, lines: 3, isBold: isBold)
        let lower = WrappedText(figure, within: limit, lines: 2, isBold: isBold)
        let joined = upper.width + TextMetrics.width(of: " ", isBold: isBold) + lower.width
        if joined <= limit, upper.others.isEmpty, lower.others.isEmpty {
            self.init(name + " " + figure, [], width: joined, isBold: isBold, isCut: false)
            return
        }
        self.init(
            upper.first, upper.others + [lower.first] + lower.others, width: max(upper.width, lower.width),
            isBold: isBold, isCut: upper.isCut || lower.isCut)
    }
}
