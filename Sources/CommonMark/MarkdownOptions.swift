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
    /// In bytes. libcmark ends the process where memory runs out, and a text made of stars alone takes 120
    /// times its size.
    static let largestText = 1 << 20
}
