internal import Diagnostics

/// An `<a>` that is open.
struct OpenLink {
    let contentStart: Int
    /// False where the destination was refused: its text stands without a link.
    let isShown: Bool
    let origin: Range<Int>
    /// Addresses in angle brackets inside this one: HTML has no link in a link, so they stand as text.
    var inner = 0
}

/// An `<img>` whose `alt` is being written.
struct OpenImage {
    let alternativeStart: Int
    let isShown: Bool
    let origin: Range<Int>
    let destination: String
    /// Images inside the alternative text of this one.
    var inner = 0
}

extension Renderer {
    mutating func startLink(_ node: Node) {
        if openLink != nil {
            openLink?.inner += 1
            return
        }
        let (origin, isShown) = writeTarget(of: node, before: "<a href=\"", isImage: false)
        if isShown {
            document.html.append(UInt8(ascii: "\""))
            writeTitle(node)
            document.html.append(UInt8(ascii: ">"))
        }
        openLink = OpenLink(contentStart: document.html.count, isShown: isShown, origin: origin)
    }

    mutating func endLink() {
        guard let link = openLink else { return }
        if link.inner > 0 {
            openLink?.inner -= 1
            return
        }
        openLink = nil
        guard link.isShown else { return }
        if document.html.count == link.contentStart { report(emptyLinkAt: link.origin) }
        document.html.append("</a>" as StaticString)
    }

    mutating func startImage(_ node: Node) {
        let (origin, isShown) = writeTarget(of: node, before: "<img src=\"", isImage: true)
        if isShown { document.html.append("\" alt=\"" as StaticString) }
        openImage = OpenImage(
            alternativeStart: document.html.count, isShown: isShown, origin: origin,
            destination: String(decoding: node.url, as: UTF8.self))
    }

    /// Inside an image only text counts: `alt` holds no elements.
    mutating func writeAlternative(_ node: Node, _ kind: Node.Kind, _ step: SyntaxTree.Step) {
        switch kind {
        case .text, .code: document.html.appendEscaped(node.literal)
        case .html: writeInlineHTML(node)
        case .softBreak, .lineBreak: document.html.append(UInt8(ascii: " "))
        case .image where step == .enter: openImage?.inner += 1
        case .image where openImage?.inner ?? 0 > 0: openImage?.inner -= 1
        case .image: endImage(node)
        default: break
        }
    }

    private mutating func endImage(_ node: Node) {
        guard let image = openImage else { return }
        openImage = nil
        guard image.isShown else { return }
        if document.html[image.alternativeStart...].allSatisfy(isSpace) { report(imageWithoutText: image) }
        document.html.append(UInt8(ascii: "\""))
        writeTitle(node)
        document.html.append(UInt8(ascii: ">"))
    }

    /// Writes `opening` and the target, or leaves a hole for it; writes nothing where it is refused.
    private mutating func writeTarget(
        of node: Node, before opening: StaticString, isImage: Bool
    ) -> (origin: Range<Int>, isShown: Bool) {
        let url = node.url
        let target = LinkTarget(url)
        if target == .external {
            document.html.append(opening)
            appendURL(url, to: &document.html)
            return (search.blockLine(in: source), true)
        }
        let origin = search.destination(url, in: source) ?? search.blockLine(in: source)
        guard target == .local else {
            report(refused: url, at: origin)
            return (origin, false)
        }
        document.html.append(opening)
        document.links.append(
            MarkdownDocument.Link(
                destination: String(decoding: url, as: UTF8.self), origin: source.origin(origin),
                isImage: isImage, hole: document.html.count))
        return (origin, true)
    }

    private mutating func writeTitle(_ node: Node) {
        let title = node.title
        guard !title.isEmpty else { return }
        document.html.append(" title=\"" as StaticString)
        document.html.appendEscaped(title)
        document.html.append(UInt8(ascii: "\""))
    }
}
