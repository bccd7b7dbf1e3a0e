/// How a piece of Markdown fits into its page.
public struct MarkdownOptions: Sendable {
    /// Added to every heading's level: 0 where the text's `##` is the page's `<h2>`.
    public var headingShift: Int
    /// Put before every anchor, so that two texts on one page keep theirs apart. ASCII.
    public var anchorPrefix: String

    public init(headingShift: Int = 0, anchorPrefix: String = "") {
        self.headingShift = headingShift
        self.anchorPrefix = anchorPrefix
    }

    /// The deepest nesting of blocks and inlines that is rendered; browsers give up at a few hundred.
    static let deepestNesting = 100
    /// libcmark ends the process where a buffer outgrows a gigabyte, and its buffers may be three times the text.
    static let largestText = 256 << 20
}
