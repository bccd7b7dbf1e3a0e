import CommonMark
import Diagnostics

/// Parses a text as the body of a file and fills every hole with its destination.
struct Rendered {
    let document: MarkdownDocument
    let diagnostics: [Diagnostic]
    let html: String

    init(_ markdown: String, options: MarkdownOptions = MarkdownOptions()) {
        self.init(
            SourceText(path: ContentPath("content/a.md"), bytes: Array(markdown.utf8)), from: 0,
            options: options)
    }

    init(_ source: SourceText, from start: Int, options: MarkdownOptions = MarkdownOptions()) {
        let text = SourceString(source, start..<source.bytes.count)
        (document, diagnostics) = parseMarkdown(text, options: options)
        var output: [UInt8] = []
        let links = document.links
        document.appendHTML(into: &output) { index, output in
            var destination = links[index].destination
            destination.withUTF8 { appendURL($0, to: &output) }
        }
        html = String(decoding: output, as: UTF8.self)
    }

    var codes: [String] { diagnostics.map(\.id.code) }

    var plainText: String {
        var output: [UInt8] = []
        document.appendPlainText(to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
