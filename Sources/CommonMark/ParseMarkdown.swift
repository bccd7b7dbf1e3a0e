public import Diagnostics

/// Parses Markdown (CommonMark 0.30 with GitHub's pipe tables) and renders it to safe HTML.
///
/// `text` is the body of a file or a value of its front matter; places in diagnostics are places in the file.
/// Raw HTML is shown as text, links to anything but the site, the web, mail and telephones are refused, and
/// the result always has balanced elements without `style` or event attributes. Bytes are taken to be UTF-8
/// in NFC. A text of more than 1 MiB is refused with CK0005.
public func parseMarkdown(
    _ text: SourceString, options: MarkdownOptions = MarkdownOptions()
) -> (MarkdownDocument, [Diagnostic]) {
    guard text.count <= MarkdownOptions.largestText else { return (MarkdownDocument(), [tooLarge(text)]) }
    return text.withUTF8 { bytes in
        let source = MarkdownSource(text: text, bytes: bytes, lines: Lines(bytes))
        var faults = Faults(source)
        if let line = source.lines.firstTooDeep(in: bytes) {
            faults.addTooDeep(at: source.visible(line))
            return (MarkdownDocument(), faults.collected())
        }
        guard var tree = SyntaxTree(bytes) else { return (MarkdownDocument(), []) }
        var tables = TableSet(source, faults)
        while let rewritten = tables.rewrite(tree) {
            guard let reparsed = SyntaxTree(rewritten) else { break }
            tree = reparsed
        }
        var renderer = Renderer(source, tables, options)
        tree.walk { renderer.render($0, $1) }
        return renderer.finish()
    }
}

private func tooLarge(_ text: SourceString) -> Diagnostic {
    Diagnostic(
        .fileTooLarge, at: text.source.location(text.range.lowerBound..<text.range.lowerBound),
        "nội dung Markdown không quá \(MarkdownOptions.largestText >> 20) MiB",
        expected: "Chia nội dung thành nhiều tệp.")
}
