import CCMark
import Glibc
import Testing

/// Our HTML against libcmark's own renderer, where the two mean to say the same.
@Suite struct ReferenceTests {
    @Test(arguments: [
        "",
        "a",
        "a\nb",
        "a  \nb\\\nc",
        "*a* **b** ***c*** _d_ __e__ a*b*c",
        "`` a ` b `` `c`",
        "a & b < c > d \"e\" 'f' &copy; &#35;",
        "***\n---\n___\n",
        "    mã\n\n    lệnh <b>\n",
        "```swift x\na <b> & c\n```\n~~~\nd\n",
        "> a\nb\n> - c\n>   d\n>\n> e\n",
        "- a\n- b\n\n- c\n",
        "- a\n  - b\n    - c\n- d\n",
        "3. a\n4. b\n",
        "1) a\n\n   b\n2) c\n",
        "-\n- a\n",
        "* a\n\n  > b\n",
        "## A *b* `c` ##\n### D\n",
        "A\n---\n",
        "[a](/b \"c & d\") [e](<f g>) [h]()",
        "[a][b] [b][] [b]\n\n[b]: /c 'd'\n",
        "![a *b* `c`](/d.png \"e\") ![x![y](/z)](/w)",
        "<https://a.vn/?a=b&c=d> <a@b.vn>",
        "[a](https://a.vn/đường%20dây?x=\"'[])",
        "[a](tel:113) [b](mailto:a@b.vn)",
        "a\0b",
        "\u{FEFF}a",
        "a\r\nb\r\rc\r",
        "\\*a\\* \\# \\[b](c)",
        "[a\n",
        "![a\n\n*b\n",
        "- ```\n  a\n  ```\n- > b\n",
        "1. \n   - a\n\n     b\n",
        "\ta\n- \tb\n",
        "> > > a\n> b\n",
        "&#x110;&Dstrok;",
        "[ạ](/b)\n\n[Ạ]: /c",
    ])
    func agreesOn(_ markdown: String) {
        #expect(Rendered(markdown).html.comparable == reference(markdown))
    }

    @Test func escapesEveryByteOfAURLAlike() {
        for byte in 0x21...0x7E as ClosedRange<UInt8> where !"<>()\\".utf8.contains(byte) {
            let markdown = "[a](<https://b/\(Unicode.Scalar(byte))>)"
            #expect(Rendered(markdown).html.comparable == reference(markdown))
        }
    }

    @Test func agreesOnRandomDocuments() {
        let pieces = [
            "a", "đường dây nóng", " ", "  ", "    ", "\n", "\n", "\n\n", "\n\n", "\t", "*", "**", "_", "`",
            "``", "```\n", "~~~\n", "# ",
            "## ", "#", "- ", "* ", "+ ", "1. ", "12) ", "> ", ">", "[", "](", ")", "](/a)", "](/b \"c\")",
            "[d]", "[d]: /e\n", "!",
            "![f](/g.png)", "\\", "&amp;", "&", "\"", "---\n", "***\n", "===\n", "<https://h.vn/>", "|", ":",
            "\r\n", "\0", "é", "  \n",
        ]
        var dice = Dice(state: 20)
        for _ in 0..<2500 {
            let markdown = (0..<2 + dice.next(30)).map { _ in pieces[dice.next(pieces.count)] }.joined()
            // Tables are ours alone.
            if markdown.split(whereSeparator: \.isNewline).contains(where: isDelimiterRow) { continue }
            let expected = reference(markdown)
            if hasLinkInLink(expected) { continue }
            #expect(Rendered(markdown).html.comparable == expected, "\(markdown.debugDescription)")
        }
    }

    /// libcmark nests links where an address in angle brackets stands in a link's text; HTML can't.
    private func hasLinkInLink(_ html: String) -> Bool {
        var depth = 0
        for tag in html.matches(of: /<a |<\/a>/) {
            depth += tag.output == "</a>" ? -1 : 1
            if depth > 1 { return true }
        }
        return false
    }

    private func isDelimiterRow(_ line: Substring) -> Bool {
        line.contains("-") && (line.contains("|") || line.contains(":"))
            && line.allSatisfy { " \t>-|:\0".contains($0) }
    }

    private func reference(_ markdown: String) -> String {
        guard let html = cmark_markdown_to_html(markdown, markdown.utf8.count, CMARK_OPT_SAFE) else {
            return ""
        }
        defer { free(html) }
        return String(cString: html).replacing(" />", with: ">").comparable
    }
}

extension String {
    /// Without anchors, and with every level 1 as the level 2 that we make of it.
    fileprivate var comparable: String {
        replacing(/\ id="[^"]*"/, with: "").replacing("<h1>", with: "<h2>").replacing("</h1>", with: "</h2>")
    }
}
