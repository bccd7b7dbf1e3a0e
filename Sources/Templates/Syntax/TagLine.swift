/// How a tag lies in its line: what decides whether it stands alone there and goes with the whole line.
struct TagLine: Sendable {
    /// Where the line begins, if nothing but white space is before the tag.
    var start: Int?
    /// Where the next line begins (or the file ends), if nothing but white space is behind the tag.
    var end: Int?
    /// As `start`, but other tags of inheritance may be before it: `{{<layout}}{{$block}}`.
    var leads = false
    /// As `end`, but other tags of inheritance may be behind it: `{{/block}}{{/layout}}`.
    var trails = false

    var isAlone: Bool { start != nil && end != nil }
}

extension TagLine {
    /// The lines of all tags.
    /// - Parameter belongs: for each tag, whether it opens (or closes) a block or a parent.
    static func lines(
        of tags: [TemplateTag], inheritance belongs: [Bool], in bytes: ArraySlice<UInt8>
    ) -> [TagLine] {
        var lines = [TagLine](repeating: TagLine(), count: tags.count)
        for (i, tag) in tags.enumerated() {
            let before = spaceBefore(
                tag.range.lowerBound, notBefore: i > 0 ? tags[i - 1].range.upperBound : nil, bytes)
            lines[i].start = before.isLineStart ? before.position : nil
            let joins = i > 0 && before.reachesTag && joined(tags, belongs, i - 1, i)
            lines[i].leads = before.isLineStart || joins && lines[i - 1].leads
        }
        for (i, tag) in tags.enumerated().reversed() {
            let isLast = i == tags.count - 1
            let behind = spaceBehind(
                tag.range.upperBound, notBehind: isLast ? nil : tags[i + 1].range.lowerBound, bytes)
            lines[i].end = behind.isLineEnd ? behind.position : nil
            let joins = !isLast && behind.reachesTag && joined(tags, belongs, i, i + 1)
            lines[i].trails = behind.isLineEnd || joins && tag.kind == .close && lines[i + 1].trails
        }
        return lines
    }

    /// Neighbours of inheritance that both open or both close: a pair of one block does not join.
    private static func joined(_ tags: [TemplateTag], _ belongs: [Bool], _ one: Int, _ other: Int) -> Bool {
        belongs[one] && belongs[other] && (tags[one].kind == .close) == (tags[other].kind == .close)
    }

    private static func spaceBefore(
        _ position: Int, notBefore limit: Int?, _ bytes: ArraySlice<UInt8>
    ) -> (position: Int, isLineStart: Bool, reachesTag: Bool) {
        let first = limit ?? bytes.startIndex
        let start = bytes[first..<position].lastIndex { !isLineSpace($0) }.map { $0 + 1 } ?? first
        if start > first { return (start, bytes[start - 1] == UInt8(ascii: "\n"), false) }
        return (start, limit == nil, limit != nil)
    }

    private static func spaceBehind(
        _ position: Int, notBehind limit: Int?, _ bytes: ArraySlice<UInt8>
    ) -> (position: Int, isLineEnd: Bool, reachesTag: Bool) {
        let last = limit ?? bytes.endIndex
        let end = bytes[position..<last].firstIndex { !isLineSpace($0) } ?? last
        if end == last { return (end, limit == nil, limit != nil) }
        let isReturn = bytes[end] == UInt8(ascii: "\r") && end + 1 < last
        let newline = isReturn ? end + 1 : end
        return (newline + 1, bytes[newline] == UInt8(ascii: "\n"), false)
    }
}
