import Diagnostics
import Testing

@testable import Templates

/// The parser's decisions, dumped: text in quotes, `|` where a line's white space stands, tags by their
/// signs.
@Suite
struct `A template's tree` {
    private static let cases: [(text: String, dump: String)] = [
        ("", ""),
        ("a\n b", #"| "a\n" |" " "b""#),
        ("a\n\n b\n", #"| "a\n" "\n" |" " "b\n""#),
        ("{{x}}\n", #"| x "\n""#),
        ("  {{x}}", #"|"  " x"#),
        ("{{{ x }}}{{& y}}", #"| !x !y"#),
        ("a{{! b }}c", #"| "a" "c""#),
        ("  {{! b }}\nc", #"| "c""#),
        ("a {{! b\n c }}\n", #"| "a " "\n""#),
        (" {{#x}}\n a\n {{/x}}\n", #"#x( |" " "a\n" )"#),
        ("{{^x}}a{{/x}}", #"| ^x( "a" )"#),
        ("{{#x}}{{/x}}\n", #"| #x( ) "\n""#),
        ("  {{>x}}\na", #">x["  "] | "a""#),
        ("a {{>x}}\n", #"| "a " >x "\n""#),
        ("{{>x}} {{>y}}\n", #"| >x " " >y "\n""#),
        ("{{=| |=}}\n|x| {{x}}", #"| x " {{x}}""#),
        ("{{=<% %>=}}<%{x}%><%={{ }}=%>{{x}}", #"| !x x"#),
        ("  {{<k}}\n{{$a}}b{{/a}}\n{{/k}}\nc", #"<k["  "]( "\n" $a(own:"" end:"\n" "b" ) ) | "c""#),
        ("a {{<k}}{{/k}}\n", #"| "a " <k( ) "\n""#),
        (" {{$a}}\n   b\n {{/a}}\nc", #"$a(own:" " in:"   " starts ends end:"\n" |"   " "b\n" ) | "c""#),
        (" {{$a}}b{{/a}}\n", #"$a(own:" " end:"\n" "b" )"#),
        ("c {{$a}}b{{/a}}\n", #"| "c " $a( "b" ) "\n""#),
        (" {{$a}}b{{/a}} c", #"|" " $a( "b" ) " c""#),
        (
            "{{$a}}{{$b}}\nx\n{{/b}}{{/a}}\n",
            ##"$a(own:"" ends end:"\n" $b(in:"" starts ends end:"\n" | "x\n" ) )"##
        ),
        ("{{ # x }}a{{/ x }}", #"| #x( "a" )"#),
        ("a{{=}}", #"| "a""#),
        ("{{x\n{{y}}", #"| "{{x\n" | y"#),
    ]

    @Test(arguments: cases)
    func `shows what each line prints`(text: String, dump: String) {
        let (tree, _) = TemplateParser.parse(SourceText(page: "trang", text))
        #expect(tree.dump(tree.nodes.indices) == dump, "\(text)")
    }

    @Test func `names what it calls, even where its tags are in disorder`() {
        let (tree, diagnostics) = TemplateParser.parse(SourceText(page: "trang", "{{#x}}{{>a}}{{<b}}"))
        #expect(tree.references.map(\.string) == ["a", "b"])
        #expect(tree.isBroken)
        #expect(diagnostics.count == 2)
    }
}

extension TemplateTree {
    fileprivate func dump(_ range: Range<Int>) -> String {
        children(of: range).map { index in
            let inside = dump(index + 1..<max(index + 1, end(of: index)))
            let content = inside.isEmpty ? "( )" : "( \(inside) )"
            switch nodes[index] {
            case .text(let range): return quoted(range)
            case .lineStart(let range): return range.isEmpty ? "|" : "|" + quoted(range)
            case .variable(let name, let raw): return (raw ? "!" : "") + name.string
            case .section(let name, let inverted, _): return (inverted ? "^" : "#") + name.string + content
            case .partial(let name, let space): return ">" + name.string + bracketed(space)
            case .parent(let name, let space, _): return "<" + name.string + bracketed(space) + content
            case .block(let name, let layout, _):
                let words = dump(layout)
                return "$" + name.string + "(" + (words.isEmpty ? " " : words + " ") + content.dropFirst(2)
            }
        }.joined(separator: " ")
    }

    private func dump(_ layout: BlockLayout) -> String {
        let words = [
            layout.indentation.map { "own:" + quoted($0) },
            layout.contentIndentation.map { "in:" + quoted($0) },
            layout.startsLine ? "starts" : nil, layout.endsLine ? "ends" : nil,
            layout.newline.isEmpty ? nil : "end:" + quoted(layout.newline),
        ]
        return words.compactMap(\.self).joined(separator: " ")
    }

    private func bracketed(_ space: Range<Int>?) -> String {
        space.map { $0.isEmpty ? "" : "[\(quoted($0))]" } ?? ""
    }

    private func quoted(_ range: Range<Int>) -> String {
        String(decoding: source.bytes[range], as: UTF8.self).debugDescription
    }
}
