internal import Diagnostics
internal import VietnameseText

/// What is known of the headings so far.
struct HeadingState {
    /// The page's title is level 1 and stands outside the text.
    var lastLevel = 1
    /// Every anchor given, with the last number appended to it.
    var anchors: [String: Int] = [:]
    /// Of the heading that is open: behind its `<h2`, where the `id` will go.
    var start = 0
    var firstLink = 0
    /// Buffers that every heading uses again.
    var text: [UInt8] = []
    var slug: [UInt8] = []

    /// `wanted`, or with the first free number behind it: `muc-tieu`, `muc-tieu-2`.
    mutating func unique(_ wanted: String) -> String {
        if anchors.isEmpty { anchors.reserveCapacity(16) }
        guard var number = anchors.updateValue(1, forKey: wanted) else { return wanted }
        var anchor: String
        repeat {
            number += 1
            anchor = "\(wanted)-\(number)"
        } while anchors[anchor] != nil
        anchors[wanted] = number
        anchors[anchor] = 1
        return anchor
    }
}

extension Renderer {
    mutating func writeHeading(_ node: Node, _ step: SyntaxTree.Step) {
        if let cell = tables.cell(of: node) { return writeCell(cell, node, step) }
        let level = min(6, max(2, node.headingLevel) + options.headingShift)
        if step == .enter {
            search.enter(node, in: source, tables)
            document.html.startLine()
            appendTag("<h", level)
            headings.start = document.html.count
            headings.firstLink = document.links.count
            document.html.append(UInt8(ascii: ">"))
        } else {
            finishHeading(node, level)
            appendTag("</h", level)
            document.html.append(">\n" as StaticString)
        }
    }

    private mutating func appendTag(_ opening: StaticString, _ level: Int) {
        document.html.append(opening)
        document.html.append(UInt8(ascii: "0") + UInt8(level))
    }

    /// The anchor comes from the heading's text, which is known only now: it is put in where the tag stands.
    private mutating func finishHeading(_ node: Node, _ level: Int) {
        headings.text.removeAll(keepingCapacity: true)
        document.html.withUnsafeBufferPointer {
            appendText(ofHTML: UnsafeBufferPointer(rebasing: $0[(headings.start + 1)...]), to: &headings.text)
        }
        headings.slug.removeAll(keepingCapacity: true)
        headings.slug.append(contentsOf: options.anchorPrefix.utf8)
        headings.text.withUnsafeBufferPointer { appendSlug(of: $0, to: &headings.slug) }
        let anchor = headings.unique(String(decoding: headings.slug, as: UTF8.self))
        let place = insertID(anchor)
        let heading = MarkdownDocument.Heading(
            level: level, anchor: anchor, text: String(decoding: headings.text, as: UTF8.self),
            origin: source.origin(search.blockLine(in: source)), place: place)
        document.headings.append(heading)
        checkLevel(node.headingLevel, heading)
    }

    /// Puts the `id` into the heading's tag; the holes behind it move.
    ///
    /// - Returns: where the anchor stands.
    private mutating func insertID(_ anchor: String) -> Int {
        headings.slug.removeAll(keepingCapacity: true)
        headings.slug.append(" id=\"" as StaticString)
        headings.slug.append(contentsOf: anchor.utf8)
        headings.slug.append(UInt8(ascii: "\""))
        document.html.insert(contentsOf: headings.slug, at: headings.start)
        for index in headings.firstLink..<document.links.count {
            document.links[index].hole += headings.slug.count
        }
        return headings.start + headings.slug.count - 1 - anchor.utf8.count
    }

    private mutating func checkLevel(_ written: Int, _ heading: MarkdownDocument.Heading) {
        if written == 1 { report(topHeading: heading) }
        let level = max(2, written)
        if level > headings.lastLevel + 1 { report(skippedTo: level, heading) }
        headings.lastLevel = level
    }
}
