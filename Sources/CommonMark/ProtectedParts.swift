internal import Diagnostics

/// What of a Markdown text is not its author's prose: block quotes (of law, say), code, HTML, the targets of
/// links. In order, none overlapping another; byte offsets.
public func protectedParts(ofMarkdown text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    let lines = Lines(text)
    guard lines.firstTooDeep(in: text) == nil, let tree = SyntaxTree(text) else { return [0..<text.count] }
    var blocks: [Range<Int>] = []
    tree.walk { node, step in
        guard step == .enter, [.quote, .codeBlock, .htmlBlock].contains(node.kind) else { return .into }
        blocks.append(lines[node.firstLine...node.lastLine])
        return .skip
    }
    return united(blocks + definitions(in: text, lines) + InlineParts(text).all)
}

/// The same for a text whose lines are indented, as in front matter: judged by how lines begin.
public func protectedParts(ofIndented text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    let lines = Lines(text)
    var blocks: [Range<Int>] = []
    var isInFence = false
    var isInQuote = false
    for index in 0..<lines.count {
        let line = text[lines[index]].drop { $0 == 0x20 || $0 == 0x09 }
        let isFence = line.starts(with: Array("```".utf8)) || line.starts(with: Array("~~~".utf8))
        let isBlank = line.allSatisfy { $0 <= 0x20 }
        isInQuote = !isBlank && (isInQuote || line.first == UInt8(ascii: ">"))
        if isInQuote || isInFence || isFence { blocks.append(lines[index]) }
        if isFence { isInFence.toggle() }
    }
    return united(blocks + InlineParts(text).all)
}

/// Lines like `[1]: https://…`, which show up nowhere in the tree.
private func definitions(in text: UnsafeBufferPointer<UInt8>, _ lines: Lines) -> [Range<Int>] {
    (0..<lines.count).map { lines[$0] }.filter { range in
        let line = text[range].drop { $0 == 0x20 }
        guard line.first == UInt8(ascii: "["), let end = line.firstIndex(of: UInt8(ascii: "]")) else {
            return false
        }
        return end + 1 < line.endIndex && text[end + 1] == UInt8(ascii: ":")
    }
}

/// The same bytes as ranges in order, none overlapping another.
func united(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var united: [Range<Int>] = []
    for range in ranges.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
        if let last = united.last, range.lowerBound <= last.upperBound {
            united[united.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
            united.append(range)
        }
    }
    return united
}
