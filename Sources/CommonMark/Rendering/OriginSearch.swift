internal import Glibc

/// Finds in the source what the tree tells only in decoded form: libcmark gives inlines no reliable columns.
struct OriginSearch {
    /// The block being rendered, as bytes of the source.
    private var block = 0..<0
    private var firstLine = 0
    /// Behind the last thing found; the text comes in order, so the next one is usually farther on.
    private var cursor = 0
    /// How many bytes may still be looked through: a text made to be slow gets rougher places instead.
    private var budget: Int?

    mutating func enter(_ node: Node, in source: MarkdownSource, _ tables: TableSet) {
        let lines = tables.lines(of: node)
        firstLine = lines.lowerBound
        block = source.lines[lines]
        cursor = block.lowerBound
    }

    /// The first line of the block: where there is nothing better to point at.
    func blockLine(in source: MarkdownSource) -> Range<Int> { source.visible(firstLine) }

    /// A link's destination: behind "(" or "<" in this block, else behind the ":" of a definition anywhere.
    mutating func destination(_ url: UnsafeBufferPointer<UInt8>, in source: MarkdownSource) -> Range<Int>? {
        if url.isEmpty { return nil }
        let isInline = { (before: UInt8) in before == UInt8(ascii: "(") || before == UInt8(ascii: "<") }
        for area in [cursor..<block.upperBound, block] {
            guard let found = find(url, in: area, of: source, after: isInline) else { continue }
            cursor = max(cursor, found.upperBound)
            return found
        }
        return find(url, in: 0..<source.bytes.count, of: source) { $0 == UInt8(ascii: ":") || isInline($0) }
    }

    /// A tag of this block, as it stands.
    mutating func tag(_ literal: UnsafeBufferPointer<UInt8>, in source: MarkdownSource) -> Range<Int>? {
        let found = find(literal, in: cursor..<block.upperBound, of: source) { _ in true }
        if let found { cursor = found.upperBound }
        return found
    }

    private mutating func find(
        _ wanted: UnsafeBufferPointer<UInt8>, in area: Range<Int>, of source: MarkdownSource,
        after accepts: (UInt8) -> Bool
    ) -> Range<Int>? {
        guard let first = wanted.first, let text = source.bytes.baseAddress else { return nil }
        var left = budget ?? (1 << 16 + 8 * source.bytes.count)
        defer { budget = left }
        var offset = area.lowerBound
        while left > 0, offset + wanted.count <= area.upperBound {
            let hit = memchr(text + offset, Int32(first), area.upperBound - offset)
            let found = hit.map { UnsafeRawPointer(text).distance(to: $0) } ?? area.upperBound
            left -= found - offset + 1
            guard found + wanted.count <= area.upperBound else { return nil }
            if source.bytes[found..<found + wanted.count].elementsEqual(wanted),
                accepts(source.bytes[..<found].last { !isSpace($0) } ?? 0)
            {
                return found..<found + wanted.count
            }
            offset = found + 1
        }
        return nil
    }
}
