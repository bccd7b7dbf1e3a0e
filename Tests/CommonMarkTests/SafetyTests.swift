import CommonMark
import Diagnostics
import Testing

@Suite struct SafetyTests {
    @Test(arguments: [
        ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"),
        ("<script>\nalert(1)\n</script>", "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n"),
        ("a <!-- b --> c", "<p>a  c</p>\n"),
        ("<!-- a -->\n", ""),
        ("<!-- a --> *b*", "<p>*b*</p>\n"),
        ("<!-- a\n\nb", "<p>&lt;!-- a\n\nb</p>\n"),
        ("![<b>a</b>](c)", "<p><img src=\"c\" alt=\"&lt;b&gt;a&lt;/b&gt;\"></p>\n"),
        ("![a <!-- b -->](c)", "<p><img src=\"c\" alt=\"a \"></p>\n"),
        ("a<br>b", "<p>a&lt;br&gt;b</p>\n"),
        ("[a](/b '\" onclick=\"c')", "<p><a href=\"/b\" title=\"&quot; onclick=&quot;c\">a</a></p>\n"),
        (
            "``` \"><script>\na\n```",
            "<pre><code class=\"language-&quot;&gt;&lt;script&gt;\">a\n</code></pre>\n"
        ),
    ])
    func showsRawHTMLAsText(_ markdown: String, _ html: String) {
        #expect(Rendered(markdown).html == html)
    }

    /// Whatever the text, the elements nest and only those attributes appear that we know of.
    @Test func writesOnlyKnownElementsAndAttributes() throws {
        let pieces = [
            "a", "\n", "\n\n", "<b>", "</p>", "<script>", "<a href=\"x\" onclick='y'>", "<!--", "-->",
            "<img style=\"x\">", "](", "[", ")", "![",
            "\"", "'", "javascript:", "https://a.vn/", " \"t\" ", "> ", "- ", "1. ", "## ", "| ", "|-|",
            "|a|b|c|d|e|\n|-|-|-|-|-|\n", "`", "```", "*",
            "**", "&lt;", "&quot;", "<", ">", "\\", "    ", "<br>", "---\n", "| c |\n", "data:x", "&#0;",
            "\0", "style=\"x\"",
        ]
        var dice = Dice(state: 3)
        for _ in 0..<1200 {
            let markdown = (0..<2 + dice.next(24)).map { _ in pieces[dice.next(pieces.count)] }.joined()
            let html = Rendered(markdown).html
            try #require(html.isWellFormed, "\(markdown.debugDescription)\n\(html)")
        }
    }

    @Test(arguments: [
        "> ", "- ", "1. ", "*a **b ", "[", "![", "`", "<b>", "<!-- ", "**", "\\", "&", "| a |\n|-|\n",
        "a\n:-:\n", "## a\n", "[a](b) ", "[a]: b\n",
        "\0", "\t", "\r", "<a b=\"", "- a\n  ",
    ])
    func survivesFifteenThousandOfAnything(_ piece: String) {
        let rendered = Rendered(String(repeating: piece, count: 15_000) + "a")
        #expect(rendered.html.isWellFormed)
    }

    @Test(arguments: ["> ", "- ", "1) ", "+ > "])
    func refusesNestingThatNoBrowserShows(_ mark: String) {
        #expect(Rendered(String(repeating: mark, count: 110) + "a").codes == ["CK0308"])
        // libcmark would need a step for every mark on every blank line.
        let endless = Rendered(
            String(repeating: mark, count: 15_000) + "a" + String(repeating: "\n", count: 50_000))
        #expect(endless.codes == ["CK0308"])
        #expect(Rendered(String(repeating: mark, count: 20) + "a").diagnostics.isEmpty)
    }

    @Test func takesALongRuleForARule() {
        #expect(Rendered(String(repeating: "- ", count: 3000)).html == "<hr>\n")
        #expect(Rendered(String(repeating: "* ", count: 3000)).html == "<hr>\n")
        #expect(Rendered("> " + String(repeating: "1", count: 3000)).diagnostics.isEmpty)
    }

    @Test func keepsWhatIsNotTooDeepBesideWhatIs() {
        let rendered = Rendered(String(repeating: "> ", count: 200) + "sâu\n\nnông\n")
        #expect(rendered.codes == ["CK0308"])
        #expect(rendered.html.hasSuffix("<p>nông</p>\n"))
        #expect(!rendered.html.contains("sâu"))
    }

    @Test func refusesATextThatIsTooLong() {
        let rendered = Rendered(String(repeating: "a", count: 1 << 20 + 1))
        #expect(rendered.codes == ["CK0005"])
        #expect(rendered.document.isEmpty)
    }

    @Test func takesALineOfAMegabyte() {
        let rendered = Rendered(String(repeating: "đường dây nóng ", count: 49_000))
        #expect(rendered.diagnostics.isEmpty)
        #expect(rendered.document.html.count > 1_000_000)
    }

    @Test func copesWithBytesThatAreNoUTF8() {
        let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 256) }
        let source = SourceText(path: ContentPath("a.md"), bytes: bytes)
        let (document, _) = parseMarkdown(SourceString(source, 0..<bytes.count))
        #expect(!document.isEmpty)
    }
}

/// Random numbers that are the same in every run.
struct Dice {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}

extension String {
    /// Whether every element is closed in its turn and every tag is one that the renderer may write.
    var isWellFormed: Bool {
        let void: Set<String> = ["br", "hr", "img"]
        let allowed =
            /<(\/?)([a-z0-9]+)((?: (?:href|src|alt|title|id|class|start|scope|tabindex|role|aria-label)="[^"<>]*")*)>/
        var open: [String] = []
        var rest = self[...]
        while let start = rest.firstIndex(of: "<") {
            guard let tag = rest[start...].prefixMatch(of: allowed) else { return false }
            let name = String(tag.output.2)
            if tag.output.1 == "/" {
                guard open.popLast() == name else { return false }
            } else if !void.contains(name) {
                open.append(name)
            }
            rest = rest[tag.range.upperBound...]
        }
        return open.isEmpty
    }
}
