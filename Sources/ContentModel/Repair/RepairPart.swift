internal import CommonMark
internal import FrontMatter
internal import VietnameseText

/// A piece of a file that people wrote as text: the body, or a value of the front matter.
struct RepairPart {
    enum Style: Sendable { case body, plain, singleQuoted, doubleQuoted, block }

    let style: Style
    /// In the file, without the value's quotes and without the head of a block.
    let range: Range<Int>

    /// - Parameter origin: the value as it stands in the file.
    init?(value origin: Range<Int>, in bytes: [UInt8]) {
        guard let first = bytes[origin].first else { return nil }
        let inner = origin.count > 1 ? origin.lowerBound + 1..<origin.upperBound - 1 : origin
        switch first {
        case UInt8(ascii: "\""): (style, range) = (.doubleQuoted, inner)
        case UInt8(ascii: "'"): (style, range) = (.singleQuoted, inner)
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            let head = bytes[origin].firstIndex(of: UInt8(ascii: "\n")) ?? origin.upperBound
            (style, range) = (.block, head..<origin.upperBound)
        default: (style, range) = (.plain, origin)
        }
    }

    init(body: Range<Int>) {
        style = .body
        range = body
    }

    /// What of it may be repaired: no quotes, no code, none of the names that are to be kept.
    ///
    /// - Parameter own: the part alone; the result counts from its beginning.
    func free(in own: UnsafeBufferPointer<UInt8>, keeping names: [[UInt8]]) -> [Range<Int>] {
        var kept: [Range<Int>] =
            switch style {
            case .body: protectedParts(ofMarkdown: own)
            case .block, .plain, .singleQuoted, .doubleQuoted: protectedParts(ofIndented: own)
            }
        kept += names.flatMap { occurrences(of: $0, in: own) }
        return complement(of: kept, in: own.count)
    }

    /// Whether `"` in it is a quotation mark and nothing else.
    func holdsQuotationMarks(_ own: UnsafeBufferPointer<UInt8>) -> Bool {
        switch style {
        case .body, .plain, .block: true
        // Two apostrophes are one there, and a mark may be escaped.
        case .singleQuoted: !hasPair(UInt8(ascii: "'"), in: own)
        case .doubleQuoted: !own.contains(UInt8(ascii: "\\"))
        }
    }

    private func hasPair(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 == byte && $1 == byte }
    }
}

private func occurrences(of name: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard let first = name.first, text.count >= name.count else { return [] }
    return (0...text.count - name.count).compactMap { start in
        guard text[start] == first, text[start..<start + name.count].elementsEqual(name) else { return nil }
        return start..<start + name.count
    }
}

private func complement(of ranges: [Range<Int>], in count: Int) -> [Range<Int>] {
    var free: [Range<Int>] = []
    var start = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        if range.lowerBound > start { free.append(start..<range.lowerBound) }
        start = max(start, range.upperBound)
    }
    if start < count { free.append(start..<count) }
    return free
}
