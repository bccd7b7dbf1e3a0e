import CommonMark
import Testing

@Suite struct HeadingTests {
    @Test func namesHeadingsByTheirText() {
        let rendered = Rendered("## Đường *dây* `nóng` & [hỏi](/a)\n\n### 1.2. **Thời hạn**\n")
        #expect(rendered.document.headings.map(\.anchor) == ["duong-day-nong-hoi", "1-2-thoi-han"])
        #expect(rendered.document.headings.map(\.text) == ["Đường dây nóng & hỏi", "1.2. Thời hạn"])
        #expect(rendered.document.headings.map(\.level) == [2, 3])
        #expect(rendered.document.headings.map(\.origin?.location.line) == [1, 3])
        #expect(rendered.html.contains("<h2 id=\"duong-day-nong-hoi\">Đường <em>dây</em>"))
        #expect(rendered.diagnostics.isEmpty)
    }

    @Test func keepsAnchorsApart() {
        let rendered = Rendered("## A\n\n## A\n\n## A-2\n\n## A\n\n## …\n\n##\n")
        #expect(rendered.document.headings.map(\.anchor) == ["a", "a-2", "a-2-2", "a-3", "muc", "muc-2"])
    }

    @Test func movesHolesBehindTheAnchor() {
        #expect(
            Rendered("## [a](b) c [d](e)\n").html
                == "<h2 id=\"a-c-d\"><a href=\"b\">a</a> c <a href=\"e\">d</a></h2>\n")
    }

    @Test func fitsLevelsAndAnchorsToThePage() {
        let options = MarkdownOptions(headingShift: 1, anchorPrefix: "muc-tieu-")
        let rendered = Rendered("## A\n\n### B\n\n#### C\n\n##### D\n\n###### E\n", options: options)
        #expect(rendered.document.headings.map(\.level) == [3, 4, 5, 6, 6])
        #expect(rendered.html.hasPrefix("<h3 id=\"muc-tieu-a\">A</h3>\n<h4 id=\"muc-tieu-b\">"))
        #expect(rendered.diagnostics.isEmpty)
    }

    @Test func takesAPrefixWhereSeveralRecordsStandOnAPage() {
        let document = Rendered("## [a](b) c\n\nd [e](f)\n\n## g\n\n## g\n").document
        var html: [UInt8] = []
        document.appendHTML(into: &html, anchorPrefix: "1.2_") { $1.append(contentsOf: "x\($0)".utf8) }
        #expect(
            String(decoding: html, as: UTF8.self) == """
                <h2 id="1.2_a-c"><a href="x0">a</a> c</h2>
                <p>d <a href="x1">e</a></p>
                <h2 id="1.2_g">g</h2>
                <h2 id="1.2_g-2">g</h2>

                """)
    }

    @Test func keepsTheTitlesLevelForThePage() {
        #expect(Rendered("# A\n\n## B\n").html == "<h2 id=\"a\">A</h2>\n<h2 id=\"b\">B</h2>\n")
        #expect(Rendered("A\n===\n").codes == ["CK0303"])
    }

    @Test(arguments: [
        ("## A\n\n#### B\n", ["CK0307"]),
        ("### A\n", ["CK0307"]),
        ("## A\n\n### B\n\n## C\n\n### D\n", []),
        ("## A\n\n### B\n\n#### C\n\n## D\n", []),
        ("# A\n\n### B\n", ["CK0303"]),
        ("## A\n\n#### B\n\n#### C\n", ["CK0307"]),
    ])
    func warnsOfSkippedLevels(_ markdown: String, _ codes: [String]) {
        #expect(Rendered(markdown).codes == codes)
    }
}
