extension MarkdownDocument {
    /// Appends the text without markup, words parted by single spaces: for search and counting.
    public func appendPlainText(to output: inout [UInt8]) {
        html.withUnsafeBufferPointer { appendText(ofHTML: $0, to: &output) }
    }

    /// Appends the text without markup of so many bytes of HTML at most; the last word may be cut.
    public func appendOpening(to output: inout [UInt8], from maximumLength: Int) {
        html.withUnsafeBufferPointer { html in
            appendText(
                ofHTML: UnsafeBufferPointer(rebasing: html[..<min(html.count, maximumLength)]), to: &output)
        }
    }

    /// Appends the first paragraph without markup, for a description; cut at a word's end, with "…", where
    /// it is longer than `maximumLength` bytes. Nothing where the text has no paragraph, or no word fits.
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
        if end > start { output.append("…" as StaticString) }
    }
}

private func firstIndex(of tag: StaticString, in html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let tag = UnsafeBufferPointer(start: tag.utf8Start, count: tag.utf8CodeUnitCount)
    return html[start...].indices.first { html[$0] == tag[0] && html[$0...].starts(with: tag) }
}

/// Appends the text of HTML that the renderer wrote: tags fall away, its four entities are resolved, spaces
/// and line ends become single spaces.
func appendText(ofHTML html: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    output.append(addingCapacity: html.count) { room in
        var offset = 0
        var needsSpace = false
        while offset < html.count {
            let byte = html[offset]
            if byte == UInt8(ascii: "<") {
                while offset < html.count, html[offset] != UInt8(ascii: ">") { offset += 1 }
                offset += 1
            } else if isSpace(byte) {
                needsSpace = room.count > 0
                offset += 1
            } else {
                if needsSpace { room.append(UInt8(ascii: " ")) }
                needsSpace = false
                let character = byte == UInt8(ascii: "&") ? entity(in: html, at: offset) : (byte, 1)
                room.append(character.0)
                offset += character.1
            }
        }
    }
}

/// The character that an entity stands for, and the entity's length.
private func entity(in html: UnsafeBufferPointer<UInt8>, at offset: Int) -> (UInt8, Int) {
    guard offset + 3 < html.count else { return (html[offset], 1) }
    switch html[offset + 1] {
    case UInt8(ascii: "a"): return (UInt8(ascii: "&"), 5)
    case UInt8(ascii: "q"): return (UInt8(ascii: "\""), 6)
    case UInt8(ascii: "l"): return (UInt8(ascii: "<"), 4)
    default: return (UInt8(ascii: ">"), 4)
    }
}
