import Templates
import Testing

/// What the specification's cases leave open.
@Suite
struct `Lines and indentation` {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let page: String
        let partial: String
        let output: String

        init(_ description: String, _ page: String, _ partial: String, _ output: String) {
            (testDescription, self.page, self.partial, self.output) = (description, page, partial, output)
        }
    }

    private static let cases = [
        Case(
            "a page gives its layout whole lines and words",
            "{{<k}}\n{{$ten}}Trang{{/ten}}\n\n{{$than}}\n<p>\n  x\n</p>\n{{/than}}\n{{/k}}\n",
            "<title>{{$ten}}-{{/ten}}</title>\n<main>\n  {{$than}}{{/than}}\n</main>\n",
            "<title>Trang</title>\n<main>\n  <p>\n    x\n  </p>\n</main>\n"),
        Case(
            "an indented block loses its own indentation and takes that of its place",
            "{{<k}}\n    {{$than}}\n    một\n\n      hai\n    {{/than}}\n{{/k}}",
            "  {{$than}}\n  x\n  {{/than}}\n",
            "  một\n\n    hai\n"),
        Case("a default keeps its lines", "{{>k}}", "  {{$a}}\n   x\n  {{/a}}\ny\n", "   x\ny\n"),
        Case("a default on one line keeps its line", "{{>k}}", "  {{$a}}x{{/a}}\ny\n", "  x\ny\n"),
        Case("a block without content leaves no line", "{{>k}}", "  {{$a}}{{/a}}\ny\n", "y\n"),
        Case(
            "words in the place of lines get a line", "{{<k}}{{$a}}x{{/a}}{{/k}}", "{{$a}}\n  d\n{{/a}}\ny\n",
            "  x\ny\n"),
        Case(
            "lines amid a line stay as they are", "{{<k}}{{$a}}\n  x\n  y\n{{/a}}{{/k}}",
            "<b>{{$a}}{{/a}}</b>\n",
            "<b>x\ny\n</b>\n"),
        Case(
            "blocks that begin and end together", "{{<k}}{{$b}}z{{/b}}{{/k}}",
            "{{$a}}{{$b}}\nx\n{{/b}}{{/a}}\ny\n", "z\ny\n"),
        Case(
            "a block that begins amid a line takes no line with it", "{{>k}}", "a {{$b}}\n x\n{{/b}}\nc\n",
            "a \n x\nc\n"),
        Case(
            "a block that ends amid a line takes no line with it", "{{>k}}", "{{$b}}\n x{{/b}} c\n", " x c\n"),
        Case("a parent amid a line keeps its line", "a {{<k}}\n{{/k}}\nb", "x", "a x\nb"),
        Case(
            "indentation adds up", "  {{>k}}\n", "a\n\n{{#noi_bat}}\n{{/noi_bat}}\n  {{$b}}\n  c\n  {{/b}}\n",
            "  a\n\n    c\n"),
        Case(
            "Windows lines stay Windows lines", "{{<k}}{{$a}}x{{/a}}{{/k}}", "{{$a}}d{{/a}}\r\ny\r\n",
            "x\r\ny\r\n"),
        Case("two tags share a line with its end", "{{^noi_bat}}{{>k}}{{/noi_bat}}\nb", "x", "x\nb"),
        Case(
            "an own default inside what is given", "{{<k}}{{$a}}<{{$a}}g{{/a}}>{{/a}}{{/k}}", "{{$a}}d{{/a}}",
            "<g>"),
    ]

    @Test(arguments: cases)
    func `follow the source`(example: Case) throws {
        #expect(try render(example.page, ["k": example.partial]) == example.output)
    }

    @Test func `of a partial that calls itself are those of its first call`() throws {
        let partials: KeyValuePairs = ["muc": "<li>{{ten}}\n{{#muc_con}}\n  {{>muc}}\n{{/muc_con}}\n"]
        let tree = Fixture.section("1", [Fixture.section("2", [Fixture.section("3")])])
        let output = try render("{{#muc}}\n{{>muc}}\n{{/muc}}\n", partials, ["muc": .list([tree])])
        #expect(output == "<li>1\n<li>2\n<li>3\n")
    }
}
