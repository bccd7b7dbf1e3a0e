import CommonMark
import Diagnostics
import Testing

@Suite struct LinkTests {
    @Test(arguments: [
        "https://a.vn/", "HTTP://a.vn", "mailto:a@b.vn", "tel:+84269", "https://a.vn/javascript:b",
    ])
    func writesLinksOutOfTheSiteOut(_ url: String) {
        let rendered = Rendered("[a](\(url))")
        #expect(rendered.html == "<p><a href=\"\(url)\">a</a></p>\n")
        #expect(rendered.document.links.isEmpty)
        #expect(rendered.diagnostics.isEmpty)
    }

    @Test(arguments: [
        "/thu-tuc/", "../a.md", "a", "#muc", "?a", "1.003659", "1:2", "//a.vn/x", "./a:b", "a/b:c",
        "%6aavascript:a", "đường:dây", "",
    ])
    func leavesAHoleForAllOthers(_ destination: String) throws {
        let rendered = Rendered("[a](<\(destination)>)")
        let link = try #require(rendered.document.links.first)
        #expect(link.destination == destination)
        #expect(!link.isImage)
        #expect(String(decoding: rendered.document.html, as: UTF8.self) == "<p><a href=\"\">a</a></p>\n")
        #expect(rendered.document.html[..<link.hole].elementsEqual("<p><a href=\"".utf8))
    }

    @Test(arguments: [
        "[a](javascript:alert\\(1\\))", "[a](JaVaScRiPt:b)", "[a](vbscript:b)", "[a](data:text/html,b)",
        "[a](DATA:image/png;b)",
        "[a](java&#x73;cript:b)", "[a](&#106;avascript&colon;b)", "[a](java&Tab;script:b)",
        "[a](java&NewLine;script:b)",
        "[a](<&#1;javascript:b>)", "[a](<java script:b>)", "[a](file:///etc/passwd)", "[a](ftp://b)",
        "[a](x:b)", "[a](C:\\\\b.docx)",
        "[a](ht&Tab;tps://b)", "[a][b]\n\n[b]: javascript:c", "![a](javascript:b)", "[a](&#127;javascript:b)",
    ])
    func refusesEveryOtherScheme(_ markdown: String) {
        let rendered = Rendered(markdown)
        #expect(rendered.codes == ["CK0302"])
        #expect(rendered.html == "<p>a</p>\n")
        #expect(rendered.document.links.isEmpty)
    }

    @Test func refusesAddressesInAngleBrackets() {
        #expect(Rendered("<javascript:a>").html == "<p>javascript:a</p>\n")
        #expect(Rendered("<javascript:a>").codes == ["CK0302"])
    }

    @Test func numbersHolesInTheOrderOfTheText() {
        let rendered = Rendered("## [a](b) ![c](d)\n\n[e](f) [![g](h)](i) [j](https://k.vn)\n")
        let links = rendered.document.links
        #expect(links.map(\.destination) == ["b", "d", "f", "i", "h"])
        #expect(links.map(\.isImage) == [false, true, false, false, true])
        var output = Array("<main>".utf8)
        rendered.document.appendHTML(into: &output) { index, output in
            output.append(contentsOf: "#\(index)".utf8)
        }
        let html = String(decoding: output, as: UTF8.self)
        #expect(
            html.hasPrefix(
                "<main><h2 id=\"a\"><a href=\"#0\">a</a> <img src=\"#1\" alt=\"c\"></h2>\n<p><a href=\"#2\">e</a>"
            ))
        #expect(
            html.contains("<a href=\"#3\"><img src=\"#4\" alt=\"g\"></a> <a href=\"https://k.vn\">j</a></p>"))
    }

    @Test(arguments: [
        ("a\n\nđường [dây](nóng) x", "nóng", 3, 13),
        ("[a](b) [a](b)", "b", 1, 5),
        ("[b](b)", "b", 1, 5),
        ("[a][x]\n\nc\n\n[x]: /d/ 'e'", "/d/", 5, 6),
        ("> - [a](<b c>)", "b c", 1, 10),
        ("| x |\n|-|\n| y | z |\n| [a](b) |", "b", 4, 7),
        ("[a](b\\_c)", "b_c", 1, 1),
        ("![a](b)", "b", 1, 6),
        ("a\n[x](y)\n===", "y", 2, 5),
        ("[a]()", "", 1, 1),
    ])
    func knowsWhereADestinationStands(_ markdown: String, _ destination: String, _ line: Int, _ column: Int)
        throws
    {
        let link = try #require(Rendered(markdown).document.links.first)
        #expect(link.destination == destination)
        #expect(link.origin.location.line == line)
        #expect(link.origin.location.column == column)
    }

    @Test func findsTheSecondOfTwoEqualDestinations() {
        let links = Rendered("[a](b) [a](b)\n[a](b)").document.links
        #expect(links.map(\.origin.location.column) == [5, 12, 5])
        #expect(links.map(\.origin.location.line) == [1, 1, 2])
    }

    @Test func placesLinksOfABodyBehindItsFrontMatter() throws {
        let source = SourceText(path: ContentPath("a.md"), bytes: Array("---\nten: A\n---\n\n[a](b)\n".utf8))
        let link = try #require(Rendered(source, from: 15).document.links.first)
        #expect(link.origin.location.line == 5)
        #expect(link.origin.string == "b")
        #expect(link.origin.detached.location == link.origin.location)
    }

    @Test func putsNoLinkIntoALink() {
        #expect(Rendered("[a <https://b.vn> c](d)").html == "<p><a href=\"d\">a https://b.vn c</a></p>\n")
    }

    @Test func escapesWhatResolversAppend() {
        #expect(Rendered("[a](<b\"c'd&amp;e f<g>)").html == "<p>[a](&lt;b&quot;c'd&amp;e f&lt;g&gt;)</p>\n")
        #expect(Rendered("[a](<b\"c'd&amp;e f>)").html == "<p><a href=\"b%22c&#x27;d&amp;e%20f\">a</a></p>\n")
    }
}
