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
        /// The heading's first line.
        public let origin: SourceString
    }

    /// A link or an image whose destination is no address outside the site.
    public struct Link: Sendable {
        /// As written, with escapes and entities resolved; may be empty.
        public let destination: String
        /// The destination in the source where it can be told, else the first line of its block.
        public let origin: SourceString
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

    public var isEmpty: Bool { html.isEmpty }

    /// Appends the HTML with its holes filled.
    /// - Parameter resolve: appends the target of the link with this index, escaped for a quoted attribute
    ///   (`appendURL` does that).
    public func appendHTML(into output: inout [UInt8], resolve: (Int, inout [UInt8]) -> Void) {
        output.reserveCapacity(output.count + html.count + 32 * links.count)
        var copied = 0
        for (index, link) in links.enumerated() {
            output.append(contentsOf: html[copied..<link.hole])
            resolve(index, &output)
            copied = link.hole
        }
        output.append(contentsOf: html[copied...])
    }
}
