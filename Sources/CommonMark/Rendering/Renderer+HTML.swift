/// Raw HTML has no effect: tags are shown as text, comments are left out, and the editor is told of both.
extension Renderer {
    mutating func writeInlineHTML(_ node: Node) {
        let literal = node.literal
        if isInCell, openImage == nil, RawTag.isLineBreak(literal) {
            // The one tag that Markdown has no other way to write: a line's end inside a cell.
            document.html.append("<br>\n" as StaticString)
            return
        }
        let origin = search.tag(literal, in: source) ?? search.blockLine(in: source)
        if RawTag.isComment(literal) {
            report(commentAt: origin)
        } else {
            report(RawTag(literal), at: origin)
            document.html.appendEscaped(literal)
        }
    }

    mutating func writeHTMLBlock(_ node: Node) {
        let literal = node.literal
        let shown = RawTag.withoutComments(literal)
        let origin = source.visible(tables.lines(of: node).lowerBound)
        if shown.count < literal.count { report(commentAt: origin) }
        shown.withUnsafeBufferPointer { shown in
            let start = shown.firstIndex { !isSpace($0) } ?? shown.endIndex
            let end = shown.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start
            guard start < end else { return }
            let text = UnsafeBufferPointer(rebasing: shown[start..<end])
            if shown.count == literal.count { report(RawTag(text), at: origin) }
            document.html.startLine()
            document.html.append("<p>" as StaticString)
            document.html.appendEscaped(text)
            document.html.append("</p>\n" as StaticString)
        }
    }
}

/// What stands between `<` and `>` in raw HTML.
struct RawTag {
    /// In lower case; empty for declarations and the like.
    let name: String
    let isClosing: Bool

    init(_ html: UnsafeBufferPointer<UInt8>) {
        let rest = html.dropFirst()
        isClosing = rest.first == UInt8(ascii: "/")
        let letters = rest.dropFirst(isClosing ? 1 : 0).prefix {
            ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-")
        }
        name = String(decoding: letters, as: UTF8.self).lowercased()
    }

    static func isComment(_ html: UnsafeBufferPointer<UInt8>) -> Bool { html.starts(with: "<!--".utf8) }

    /// `<br>`, `<br/>`, `<BR />`
    static func isLineBreak(_ html: UnsafeBufferPointer<UInt8>) -> Bool {
        html.count <= 8
            && html.lazy.filter { !isSpace($0) && $0 != UInt8(ascii: "/") }
                .map { $0 | 0x20 }.elementsEqual("<br>".utf8.map { $0 | 0x20 })
    }

    /// A comment without an end stays: it would take the rest of the text with it.
    static func withoutComments(_ html: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var kept: [UInt8] = []
        var rest = html[...]
        while let start = rest.indices.first(where: { rest[$0...].starts(with: "<!--".utf8) }),
            let end = endOfComment(rest[(start + 4)...])
        {
            kept.append(contentsOf: rest[..<start])
            rest = rest[end...]
        }
        kept.append(contentsOf: rest)
        return kept
    }

    private static func endOfComment(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var dashes = 0
        for (index, byte) in zip(text.indices, text) {
            if byte == UInt8(ascii: ">"), dashes >= 2 { return index + 1 }
            dashes = byte == UInt8(ascii: "-") ? dashes + 1 : 0
        }
        return nil
    }
}
