/// What the files say, letter by letter: to find lines that nobody took.
struct Written {
    private let text: SearchedText

    init(_ files: [String]) { text = SearchedText(files.flatMap { skeleton($0) + [0x0A] }) }

    /// Whether the line stands in one piece in a file, or in a table its cells do.
    func has(_ line: SourceLine) -> Bool {
        if holds(skeleton(line.text)) { return true }
        // The number of a paragraph became its `ma`.
        if let (found, rest) = marker(of: line.text), holds(skeleton(found.label)), holds(skeleton(rest)) {
            return true
        }
        if let colon = line.text.firstIndex(of: ":"), holds(skeleton(line.text[...colon])),
            holds(skeleton(line.text[colon...]))
        {
            return true
        }
        if line.text.hasPrefix("|") {
            return line.text.split(whereSeparator: { "|⏎".contains($0) }).allSatisfy { holds(skeleton($0)) }
        }
        let pieces = String(line.columns).split(separator: "   ").flatMap { $0.split(separator: "  ") }
        return pieces.count > 1 && pieces.allSatisfy { holds(skeleton($0)) }
    }

    private func holds(_ piece: [UInt8]) -> Bool { text.contains(piece) }
}
