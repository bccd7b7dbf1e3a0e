internal import Diagnostics

/// Which opening tag belongs to which closing one.
struct TagPairs {
    /// Sections, blocks and parents within each other; more than a person writes, less than a stack bears.
    static let deepest = 100
    /// More faults of one file are not looked for: each is a walk through the file, and nobody reads them.
    static let mostFaults = 100

    /// For each tag the other end of its pair; nil for single tags and for those that have lost it.
    private(set) var partners: [Int?]
    private(set) var diagnostics: [Diagnostic] = []
    private let tags: [TemplateTag]
    private let source: SourceText
    private var open: [Int] = []
    /// For each name the last tag that closes it.
    private let lastClose: [ArraySlice<UInt8>: Int]

    init(_ tags: [TemplateTag], in source: SourceText) {
        self.tags = tags
        self.source = source
        partners = Array(repeating: nil, count: tags.count)
        let closes = tags.indices.filter { tags[$0].kind == .close }
        lastClose = Dictionary(
            closes.map { (source.bytes[tags[$0].name], $0) }, uniquingKeysWith: { _, last in last })
        match()
    }

    private mutating func match() {
        for (i, tag) in tags.enumerated() {
            if tag.kind.opens {
                open.append(i)
                guard open.count <= Self.deepest else { return diagnostics.append(.tooDeep(string(i))) }
            } else if tag.kind == .close {
                close(i)
            }
            guard diagnostics.count < Self.mostFaults else { return }
        }
        while let unclosed = open.popLast() { reportUnclosed(unclosed) }
    }

    private mutating func close(_ i: Int) {
        if let match = open.lastIndex(where: { hasSameName($0, i) }) {
            while open.count > match + 1, let unclosed = open.popLast() { reportUnclosed(unclosed) }
            pair(open.removeLast(), i)
        } else if let last = open.last, lastClose[source.bytes[tags[last].name], default: 0] < i {
            // Nothing else closes the innermost one: this is its end, misspelt. One fault, not two.
            diagnostics.append(
                .mismatchedClose(name(i), expected: name(last).string).relating(
                    to: string(last).location, "mở ở đây"))
            pair(open.removeLast(), i)
        } else {
            diagnostics.append(.strayClose(string(i)))
        }
    }

    private mutating func pair(_ opening: Int, _ closing: Int) {
        partners[opening] = closing
        partners[closing] = opening
    }

    private mutating func reportUnclosed(_ i: Int) {
        diagnostics.append(.unclosedSection(string(i), name: name(i).string))
    }

    private func hasSameName(_ one: Int, _ other: Int) -> Bool {
        source.bytes[tags[one].name] == source.bytes[tags[other].name]
    }

    private func string(_ i: Int) -> SourceString { SourceString(source, tags[i].range) }
    private func name(_ i: Int) -> SourceString { SourceString(source, tags[i].name) }
}
