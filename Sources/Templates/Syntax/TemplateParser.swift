internal import Diagnostics

/// Turns a file's tags and the text between them into a tree, and decides for each line whether it prints.
struct TemplateParser {
    private let source: SourceText
    private let tags: [TemplateTag]
    private let partners: [Int?]
    private let inheritance: [Bool]
    private let lines: [TagLine]
    private var nodes: [TemplateNode] = []
    /// The nodes that wait for their end, by the index of their opening tag.
    private var opened: [Int: Int] = [:]
    private var isAtLineStart = true

    static func parse(_ source: SourceText) -> (tree: TemplateTree, diagnostics: [Diagnostic]) {
        let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var scanner = TagScanner(source, from: start)
        scanner.scan()
        let pairs = TagPairs(scanner.tags, in: source)
        var parser = TemplateParser(source, scanner.tags, pairs.partners, start)
        parser.walk(from: start)
        let faults = scanner.diagnostics + pairs.diagnostics
        let references = scanner.tags.filter { $0.kind == .partial || $0.kind == .parent }
        let tree = TemplateTree(
            source: source, nodes: parser.nodes,
            references: references.map { SourceString(source, $0.name) }, isBroken: !faults.isEmpty)
        return (tree, faults)
    }

    private init(_ source: SourceText, _ tags: [TemplateTag], _ partners: [Int?], _ start: Int) {
        self.source = source
        self.tags = tags
        self.partners = partners
        inheritance = tags.indices.map { i in
            let opener = tags[i].kind == .close ? partners[i].map { tags[$0].kind } : tags[i].kind
            return opener == .block || opener == .parent
        }
        lines = TagLine.lines(
            of: tags, inheritance: inheritance, in: source.bytes[start..<source.fileLength])
    }

    private mutating func walk(from start: Int) {
        var position = start
        for i in tags.indices {
            let textEnd = leavesLine(i) ? max(position, leadStart(i)) : tags[i].range.lowerBound
            addText(position..<textEnd)
            if !leavesLine(i) { beginLine(with: tags[i].range.lowerBound..<tags[i].range.lowerBound) }
            addTag(i)
            position = takesNewline(i) ? lines[i].end ?? tags[i].range.upperBound : tags[i].range.upperBound
            isAtLineStart = takesNewline(i) || leavesLine(i) && standsBetweenLines(i)
        }
        addText(position..<source.fileLength)
    }
}

// MARK: - Lines

extension TemplateParser {
    /// Whether the white space before the tag is not printed.
    private func leavesLine(_ i: Int) -> Bool {
        switch tags[i].kind {
        case .escaped, .raw: return false
        case .section, .inverted, .partial, .silent: return lines[i].isAlone
        case .parent: return isAlone(i, partners[i])
        case .block: return startsLine(i) || isAlone(i, partners[i])
        case .close:
            guard inheritance[i], let opening = partners[i] else { return lines[i].isAlone }
            return tags[opening].kind == .parent || endsLine(i)
        }
    }

    /// Whether the line's end behind the tag is not printed (here).
    private func takesNewline(_ i: Int) -> Bool {
        switch tags[i].kind {
        case .escaped, .raw: return false
        case .section, .inverted, .partial, .silent: return lines[i].isAlone
        case .parent: return false
        case .block: return startsLine(i)
        case .close:
            guard inheritance[i], let opening = partners[i] else { return lines[i].isAlone }
            return isAlone(opening, i) || tags[opening].kind == .block && lines[i].isAlone
        }
    }

    /// A pair stands alone if nothing is before its opening and nothing behind its closing tag.
    private func isAlone(_ opening: Int, _ closing: Int?) -> Bool {
        lines[opening].start != nil && closing.flatMap { lines[$0].end } != nil
    }

    /// The content of a block begins on its own line.
    private func startsLine(_ opening: Int) -> Bool { lines[opening].leads && lines[opening].end != nil }

    /// The content of a block ends with its own line.
    private func endsLine(_ closing: Int) -> Bool { lines[closing].leads && lines[closing].trails }

    /// Such a tag prints nothing and leaves the next one at the line's start.
    private func standsBetweenLines(_ i: Int) -> Bool {
        tags[i].kind == .block ? startsLine(i) : tags[i].kind == .close && inheritance[i] && endsLine(i)
    }

    private func leadStart(_ i: Int) -> Int {
        lines[i].start ?? (i > 0 && lines[i].leads ? tags[i - 1].range.upperBound : tags[i].range.lowerBound)
    }

    private mutating func addText(_ range: Range<Int>) {
        var rest = range
        while !rest.isEmpty {
            let newline = source.bytes[rest].firstIndex(of: UInt8(ascii: "\n"))
            let line = rest.lowerBound..<(newline.map { $0 + 1 } ?? rest.upperBound)
            addLine(line, isWhole: newline != nil)
            isAtLineStart = newline != nil
            rest = line.upperBound..<rest.upperBound
        }
    }

    /// An empty line is not indented: it would get white space at its end.
    private mutating func addLine(_ line: Range<Int>, isWhole: Bool) {
        let content = source.bytes[line].firstIndex { !isLineSpace($0) } ?? line.upperBound
        let isBlank = isWhole && !source.bytes[content..<line.upperBound].contains { !isTagSpace($0) }
        guard isAtLineStart, !isBlank else { return nodes.append(.text(line)) }
        beginLine(with: line.lowerBound..<content)
        if content < line.upperBound { nodes.append(.text(content..<line.upperBound)) }
    }

    private mutating func beginLine(with space: Range<Int>) {
        guard isAtLineStart else { return }
        nodes.append(.lineStart(space))
        isAtLineStart = false
    }
}

// MARK: - Tags

extension TemplateParser {
    private mutating func addTag(_ i: Int) {
        let name = SourceString(source, tags[i].name)
        let indentation = leavesLine(i) ? leadStart(i)..<tags[i].range.lowerBound : nil
        switch tags[i].kind {
        case .escaped: nodes.append(.variable(name, raw: false))
        case .raw: nodes.append(.variable(name, raw: true))
        case .partial: nodes.append(.partial(name, indentation: indentation))
        case .silent: break
        case .section, .inverted, .parent, .block:
            guard partners[i] != nil else { return }
            opened[i] = nodes.count
            nodes.append(openNode(i, name, indentation))
        case .close:
            guard let opening = partners[i], let index = opened[opening] else { return }
            close(index)
        }
    }

    private func openNode(_ i: Int, _ name: SourceString, _ indentation: Range<Int>?) -> TemplateNode {
        switch tags[i].kind {
        case .parent: .parent(name, indentation: indentation, end: 0)
        case .block: .block(name, layout(i), end: 0)
        default: .section(name, inverted: tags[i].kind == .inverted, end: 0)
        }
    }

    private mutating func close(_ index: Int) {
        let end = nodes.count
        switch nodes[index] {
        case .section(let name, let inverted, _): nodes[index] = .section(name, inverted: inverted, end: end)
        case .parent(let name, let space, _): nodes[index] = .parent(name, indentation: space, end: end)
        case .block(let name, let layout, _): nodes[index] = .block(name, layout, end: end)
        case .text, .lineStart, .variable, .partial: break
        }
    }

    private func layout(_ opening: Int) -> BlockLayout {
        guard let closing = partners[opening] else { return BlockLayout() }
        var layout = BlockLayout(startsLine: startsLine(opening), endsLine: endsLine(closing))
        if lines[opening].start != nil, leavesLine(opening) {
            layout.indentation = leadStart(opening)..<tags[opening].range.lowerBound
        }
        if layout.startsLine, let start = lines[opening].end {
            layout.contentIndentation = firstIndentation(start..<tags[closing].range.lowerBound)
        }
        layout.newline = lineEnd(behind: closing)
        return layout
    }

    /// The line's end that a block leaves unprinted, be it behind other closing tags.
    private func lineEnd(behind closing: Int) -> Range<Int> {
        guard takesNewline(closing) || endsLine(closing) else { return 0..<0 }
        let last = (closing..<tags.count).first { lines[$0].end != nil } ?? closing
        return tags[last].range.upperBound..<(lines[last].end ?? tags[last].range.upperBound)
    }

    /// The white space before the first line that is not blank.
    private func firstIndentation(_ content: Range<Int>) -> Range<Int>? {
        guard let first = source.bytes[content].firstIndex(where: { !isTagSpace($0) }) else { return nil }
        let before = source.bytes[content.lowerBound..<first].lastIndex { !isLineSpace($0) }
        return (before.map { $0 + 1 } ?? content.lowerBound)..<first
    }
}
