internal import Diagnostics

/// Finds the tags of a file. What lies between them is text.
struct TagScanner {
    private let source: SourceText
    private let bytes: ArraySlice<UInt8>
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    private(set) var tags: [TemplateTag] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter start: where the text begins, behind a byte order mark.
    init(_ source: SourceText, from start: Int) {
        self.source = source
        bytes = source.bytes[start..<source.fileLength]
    }

    mutating func scan() {
        var position = bytes.startIndex
        while let start = find(opening, from: position) {
            guard let end = readTag(at: start), diagnostics.count < TagPairs.mostFaults else { return }
            position = end
        }
    }

    /// Gives the end of the tag; nil where it has none, so that nothing behind it can be trusted.
    private mutating func readTag(at start: Int) -> Int? {
        let inside = skipSpace(from: start + opening.count)
        let sigil = inside < bytes.endIndex ? bytes[inside] : 0
        switch sigil {
        case UInt8(ascii: "!"): return readComment(at: start)
        case UInt8(ascii: "="): return readDelimiters(at: start, inside: inside + 1)
        case UInt8(ascii: "{"): return readTriple(at: start, inside: inside + 1)
        default: break
        }
        let kind = Self.kinds[sigil]
        let nameStart = inside + (kind == nil ? 0 : 1)
        guard let nameEnd = find(closing, from: nameStart) else { return unclosed(start) }
        return add(kind ?? .escaped, start..<nameEnd + closing.count, name: nameStart..<nameEnd)
    }

    private static let kinds: [UInt8: TemplateTag.Kind] = [
        UInt8(ascii: "&"): .raw, UInt8(ascii: "#"): .section, UInt8(ascii: "^"): .inverted,
        UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block, UInt8(ascii: "/"): .close,
        UInt8(ascii: ">"): .partial,
    ]

    private mutating func readComment(at start: Int) -> Int? {
        guard let end = find(closing, from: start + opening.count) else { return unclosed(start) }
        return addSilent(start..<end + closing.count)
    }

    private mutating func readTriple(at start: Int, inside: Int) -> Int? {
        let brace = UInt8(ascii: "}")
        guard let nameEnd = find(closing, from: inside) else { return unclosed(start) }
        guard let end = find([brace] + closing, from: inside), end <= nameEnd else {
            let range = start..<nameEnd + closing.count
            diagnostics.append(.missingThirdBrace(SourceString(source, range)))
            return addSilent(range)
        }
        return add(.raw, start..<end + 1 + closing.count, name: inside..<end)
    }

    private mutating func readDelimiters(at start: Int, inside: Int) -> Int? {
        let equals = UInt8(ascii: "=")
        guard let end = find(closing, from: inside) else { return unclosed(start) }
        let range = start..<end + closing.count
        let parts = bytes[inside..<max(inside, end - 1)].split(whereSeparator: isTagSpace)
        if end > inside, bytes[end - 1] == equals, parts.count == 2, !parts.joined().contains(equals) {
            (opening, closing) = (Array(parts[0]), Array(parts[1]))
        } else {
            diagnostics.append(.malformedDelimiters(SourceString(source, range)))
        }
        return addSilent(range)
    }

    private mutating func add(_ kind: TemplateTag.Kind, _ range: Range<Int>, name: Range<Int>) -> Int {
        let name = trimmed(name)
        if let end = runOn(in: name) {
            _ = unclosed(range.lowerBound, before: end)
            return end
        }
        if let fault = fault(inName: name, kind) {
            diagnostics.append(.malformedName(SourceString(source, name.isEmpty ? range : name), fault))
            return addSilent(range)
        }
        tags.append(TemplateTag(kind: kind, range: range, name: name))
        return range.upperBound
    }

    private mutating func addSilent(_ range: Range<Int>) -> Int {
        tags.append(TemplateTag(kind: .silent, range: range, name: range.upperBound..<range.upperBound))
        return range.upperBound
    }

    private mutating func unclosed(_ start: Int, before end: Int? = nil) -> Int? {
        let place = SourceString(source, start..<(end ?? bytes.endIndex))
        diagnostics.append(.unclosedTag(place, closing: String(decoding: closing, as: UTF8.self)))
        return nil
    }
}

// MARK: - Bytes

extension TagScanner {
    private func fault(inName name: Range<Int>, _ kind: TemplateTag.Kind) -> NameFault? {
        if name.isEmpty { return .empty }
        if bytes[name].contains(where: isTagSpace) { return .space }
        let dot = UInt8(ascii: ".")
        guard kind.namesField, bytes[name].count > 1 else { return nil }
        let parts = bytes[name].split(separator: dot, omittingEmptySubsequences: false)
        return parts.contains(where: \.isEmpty) ? .emptyPart : nil
    }

    /// Where a name ends that runs into the next line or the next tag, because its own tag was not closed.
    private func runOn(in name: Range<Int>) -> Int? {
        let line = bytes[name].firstIndex(of: UInt8(ascii: "\n"))
        let tag = find(opening, from: name.lowerBound).flatMap { name.contains($0) ? $0 : nil }
        return [line, tag].compactMap { $0 }.min()
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = bytes[range].firstIndex { !isTagSpace($0) } ?? range.upperBound
        let end = bytes[start..<range.upperBound].lastIndex { !isTagSpace($0) }.map { $0 + 1 } ?? start
        return start..<end
    }

    private func skipSpace(from start: Int) -> Int {
        bytes[min(start, bytes.endIndex)...].firstIndex { !isTagSpace($0) } ?? bytes.endIndex
    }

    /// Where `wanted` (never empty) begins at `start` or behind it.
    private func find(_ wanted: [UInt8], from start: Int) -> Int? {
        var position = start
        while position <= bytes.endIndex - wanted.count {
            guard let candidate = bytes[position...].firstIndex(of: wanted[0]) else { return nil }
            if bytes[candidate...].starts(with: wanted) { return candidate }
            position = candidate + 1
        }
        return nil
    }
}
