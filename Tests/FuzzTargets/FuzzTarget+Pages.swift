import CommonMark
import Diagnostics
import Templates

extension FuzzTarget {
    static let markdown = FuzzTarget(
        "markdown",
        seeds: [
            "# Một\n\nChữ **đậm** [liên kết](/tin/) ![ảnh](a.png \"t\").\n\n- a\n  1. b\n\n> trích\n\n```c\nmã\n```\n",
            "| a | b |\n|---|:-:|\n| c \\| d | `e` |\n",
            "[a]: https://x.example/ \"t\"\n\n[a] <https://y.example/>\n",
        ],
        tokens: [
            "#", "*", "**", "_", "`", "```\n", "[", "](", ")", "!", "<", ">", "|", "\n|-|-|\n", "- ", "1. ",
            "> ",
            "\n", "\n\n", "    ", "\t", "\\", "&amp;", "&#0;", "&#x110000;", "<!--", "-->", "<![CDATA[",
            "<script>",
            "javascript:", "data:text/html,", "[a]: ", "\r", "\0", "\u{202E}", "***", "~~~", "<a href=\"",
            "</",
        ]
    ) { bytes in
        // The file was found to be UTF-8 before.
        let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
        let source = SourceText(path: ContentPath("content/a.md"), bytes: text)
        let (document, _) = parseMarkdown(SourceString(source, 0..<text.count), options: MarkdownOptions())
        var html: [UInt8] = []
        let links = document.links
        document.appendHTML(into: &html) { index, output in
            var destination = links[index].destination
            destination.withUTF8 { appendURL($0, to: &output) }
        }
        var plain: [UInt8] = []
        document.appendPlainText(to: &plain)
        return danger(in: String(decoding: html, as: UTF8.self))
    }

    /// What no text may become: an element of its own, or an address that runs.
    private static func danger(in html: String) -> String? {
        let lower = html.lowercased()
        let refused = [
            "<script", "<iframe", "<img src=\"javascript:", "href=\"javascript:", "<svg", "<style", "<!--",
        ]
        return refused.first { lower.contains($0) }
    }

    private static let section = TemplateSchema(
        "mục", deferred: { [("ten", .text), ("muc_con", .list(.object($0)))] })
    private static let page = TemplateSchema(
        "trang",
        [("tieu_de", .text), ("noi_dung", .html), ("noi_bat", .flag), ("muc", .list(.object(section)))])
    private static let frame = TemplateFrame([
        .string("<b>\"'&"), .html(Array("<p>".utf8)), .flag(true),
        .list([
            .object(
                TemplateFrame([.string("x"), .list([.object(TemplateFrame([.string("y"), .list([])]))])]))
        ]),
    ])

    /// A page and the two partials that it may call, parted by U+001E.
    static let templates = FuzzTarget(
        "templates",
        seeds: [
            "{{<k}}{{$a}}{{tieu_de}}{{/a}}{{/k}}\u{1E}<p>{{$a}}{{/a}}{{>c}}</p>\u{1E}{{#muc}}{{ten}}{{/muc}}",
            "{{#muc}}\n  {{>k}}\n{{/muc}}\u{1E}{{ten}}{{#muc_con}}{{>k}}{{/muc_con}}\u{1E}{{{noi_dung}}}",
        ],
        tokens: [
            "{{", "}}", "{{{", "}}}", "{{#muc}}", "{{/muc}}", "{{^noi_bat}}", "{{/noi_bat}}", "{{<k}}",
            "{{/k}}",
            "{{$a}}", "{{/a}}", "{{>k}}", "{{>c}}", "{{.}}", "{{&tieu_de}}", "{{=<% %>=}}", "<%={{ }}=%>",
            "{{!", "\n",
            "\u{1E}", "{{#muc_con}}", "{{/muc_con}}", "\0",
        ]
    ) { bytes in
        let parts = bytes.split(separator: 0x1E, maxSplits: 2, omittingEmptySubsequences: false)
        let names = ["trang.html", "partials/k.html", "partials/c.html"]
        let files = zip(names, parts).map { name, part in
            SourceText(path: ContentPath("templates/" + name), bytes: Array(part))
        }
        let (library, _) = TemplateLibrary.compile(files, for: ["trang": page])
        var output: [UInt8] = []
        library?["trang"]?.render(frame, into: &output)
        return output.count > (bytes.count + 1) * 4096 ? "\(output.count) bytes of \(bytes.count)" : nil
    }
}
