extension MarkdownDocument {
    /// Appends the text without markup, words parted by single spaces: for search and counting.
    public func appendPlainText(to output: inout [UInt8]) {
        html.withUnsafeBufferPointer { appendText(ofHTML: $0, to: &output) }
    }

    /// Appends the first paragraph without markup, for a description; cut at a word's end, with "…", where
    /// it is longer than `maximumLength` bytes. Nothing where the text has no paragraph.
    public func appendSummary(to output: inout [UInt8], maximumLength: Int) {
        let start = output.count
        html.withUnsafeBufferPointer { html in
            guard let opening = firstIndex(of: "<p>", in: html, from: 0) else { return }
            let end = firstIndex(of: "</p>", in: html, from: opening) ?? html.count
            appendText(ofHTML: UnsafeBufferPointer(rebasing: html[opening..<end]), to: &output)
        }
        guard output.count - start > maximumLength else { return }
        let room = output[start..<start + max(0, maximumLength - 2)]
        let end = room.lastIndex(of: UInt8(ascii: " ")) ?? start
        output.removeLast(output.count - end)
        output.append("…" as StaticString)
    }
}

private func firstIndex(of tag: StaticString, in html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let tag = UnsafeBufferPointer(start: tag.utf8Start, count: tag.utf8CodeUnitCount)
    return html[start...].indices.first { html[$0] == tag[0] && html[$0...].starts(with: tag) }
}

/// Appends the text of HTML that the renderer wrote: tags fall away, its four entities are resolved, spaces and
/// line ends become single spaces.
func appendText(ofHTML html: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    output.reserveCapacity(output.count + html.count)
    let start = output.count
    var needsSpace = false
    var offset = 0
    while offset < html.count {
        let byte = html[offset]
        if byte == UInt8(ascii: "<") {
            offset = (html[offset...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1) + 1
            continue
        }
        if isSpace(byte) {
            needsSpace = true
            offset += 1
            continue
        }
        if needsSpace, output.count > start { output.append(UInt8(ascii: " ")) }
        needsSpace = false
        if byte == UInt8(ascii: "&") {
            offset += appendEntity(in: html, at: offset, to: &output)
        } else {
            output.append(byte)
            offset += 1
        }
    }
}

/// Returns how many bytes the entity took.
private func appendEntity(in html: UnsafeBufferPointer<UInt8>, at offset: Int, to output: inout [UInt8]) -> Int {
    let rest = html[offset...]
    for (entity, byte) in [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")] as [(String, Unicode.Scalar)]
    where rest.starts(with: entity.utf8) {
        output.append(UInt8(ascii: byte))
        return entity.utf8.count
    }
    output.append(html[offset])
    return 1
}
