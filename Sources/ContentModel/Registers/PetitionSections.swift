public import CommonMark
internal import VietnameseText

extension Markdown {
    /// The heading of the second level with these words.
    ///
    /// - Parameter name: folded, as `tra loi`.
    public func section(_ name: String) -> MarkdownDocument.Heading? {
        document.headings.first { $0.level == 2 && folded($0.text) == name }
    }
}

extension Petition {
    /// The heading that the answer stands under; nil where there is none yet.
    public var answerHeading: MarkdownDocument.Heading? { document.body?.section("tra loi") }
}
