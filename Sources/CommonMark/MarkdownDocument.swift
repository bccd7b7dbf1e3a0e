public import Diagnostics

/// A piece of Markdown, rendered once: safe HTML with a hole wherever a link's target depends on the site.
public struct MarkdownDocument: Sendable {
    /// A heading of the text: an entry of its table of contents.
    public struct Heading: Sendable {
        /// As rendered, 2 to 6.
        public let level: Int
        /// The `id` of the element: ASCII, unique in the document.
        public let anchor: String
        /// Without markup.
        public let text: String
        /// The heading's first line; nil in a compacted document.
        public internal(set) var origin: SourceString?
        /// The offset in `html` where the anchor stands.
        let place: Int
    }

    /// A link or an image whose destination is no address outside the site.
    public struct Link: Sendable {
        /// As written, with escapes and entities resolved; may be empty.
        public let destination: String
        /// The destination in the source where it can be told, else the first line of its block.
        public internal(set) var origin: SourceString
        public let isImage: Bool
        /// The offset in `html` where the target belongs, between the quotation marks of an attribute.
        public internal(set) var hole: Int
    }

    /// UTF-8; not to be published as it is while `links` isn't empty.
    public internal(set) var html: [UInt8] = []
    /// In the order of the text.
    public internal(set) var headings: [Heading] = []
    /// In the order of their holes.
    public internal(set) var links: [Link] = []

    /// The same document, keeping no more of the text that it was read from than the lines that links stand
    /// in, and no more memory than its HTML takes.
    public func compacted() -> MarkdownDocument {
        var copy = fitted()
        for index in headings.indices { copy.headings[index].origin = nil }
        for index in links.indices { copy.links[index].origin = links[index].origin.detached }
        return copy
    }

    /// The same document in no more memory than its HTML takes.
    public func fitted() -> MarkdownDocument {
        var copy = self
        copy.html = html.withUnsafeBufferPointer { Array($0) }
        return copy
    }

    public var isEmpty: Bool { html.isEmpty }

    /// Appends the HTML with its holes filled.
    /// - Parameters:
    ///   - prefix: put before every anchor, where several records stand on one page. ASCII.
    ///   - resolve: appends the target of the link with this index, escaped for a quoted attribute
    ///     (`appendURL` does that).
    public func appendHTML(
        into output: inout [UInt8], anchorPrefix prefix: String = "",
        resolve: (Int, inout [UInt8]) -> Void
    ) {
        output.reserveCapacity(output.count + html.count + 32 * links.count)
        var copied = 0
        var others = prefix.isEmpty ? [] : headings[...]
        for (index, link) in links.enumerated() {
            while let heading = others.first, heading.place <= link.hole {
                appendAnchor(prefix, heading, &copied, into: &output)
                others.removeFirst()
            }
            output.append(contentsOf: html[copied..<link.hole])
            resolve(index, &output)
            copied = link.hole
        }
        for heading in others { appendAnchor(prefix, heading, &copied, into: &output) }
        output.append(contentsOf: html[copied...])
    }

    private func appendAnchor(
        _ prefix: String, _ heading: Heading, _ copied: inout Int, into output: inout [UInt8]
    ) {
        output.append(contentsOf: html[copied..<heading.place])
        output.append(contentsOf: prefix.utf8)
        copied = heading.place
    }
}
