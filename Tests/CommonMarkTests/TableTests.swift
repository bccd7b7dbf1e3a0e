import Testing

@Suite struct TableTests {
    /// Rows of a table in short: cells parted by `|`, rows by `/`, the table in `{}`, its header behind `^`.
    @Test(arguments: [
        ("| a | b |\n|---|---|\n| c | d |", "{^a|b/c|d}"),
        ("a | b\n--|--\nc | d", "{^a|b/c|d}"),
        ("a\n:-:", "{^a}"),
        ("x\n| a |\n|---|\n| b |", "x{^a/b}"),
        ("| a |\n|---|\n| b |\n\ny", "{^a/b}y"),
        ("| a |\n|---|\n===\n| c |", "{^a/===/c}"),
        ("| a |\n|---|\n---\ny", "{^a}<hr>y"),
        ("| a |\n|---|\n# y", "{^a}<h2>y</h2>"),
        ("| a |\n|---|\n2. y", "{^a}<ol start=\"2\"><li>y</li></ol>"),
        ("| a |\n|---|\n    y", "{^a}<pre><code>y</code></pre>"),
        ("| a |\n|---|\n|\ny", "{^a}|y"),
        ("| a |\n|---|\n> y", "{^a}<blockquote>y</blockquote>"),
        ("> | a |\n> |---|\n> | b |\nc", "<blockquote>{^a/b}</blockquote>c"),
        ("> | a |\n|---|", "<blockquote>| a ||---|</blockquote>"),
        ("- | a | b |\n  |---|---|\n  | c | d |\n- e", "<ul><li>{^a|b/c|d}</li><li>e</li></ul>"),
        ("1. x\n\n   | a |\n   |---|\n   | b |", "<ol><li>x{^a/b}</li></ol>"),
        ("> - | a |\n>   |---|\n>   | b |", "<blockquote><ul><li>{^a/b}</li></ul></blockquote>"),
        ("- \t| a |\n\t|---|\n\t| b |", "<ul><li>{^a/b}</li></ul>"),
        ("a\n      | b |\n|---|\n", "a{^b}"),
        ("| a \\| b |\n|---|\n| `c \\| d` |", "{^a | b/<code>c | d</code>}"),
        ("| a\\\\| b |\n|---|", "{^a| b}"),
        ("| `a | b` |\n|---|---|", "{^`a|b`}"),
        ("| [a][x] |\n|---|\n\n[x]: /b", "{^<a href=\"/b\">a</a>}"),
        ("| *a | b* |\n|---|---|", "{^*a|b*}"),
        ("| a # | # b |\n|---|---|", "{^a #|# b}"),
        ("| a |\n|---|\n| b <br> c<BR/>d |", "{^a/b <br> c<br>d}"),
        ("| a |\r\n|---|\r\n| b |\r\n", "{^a/b}"),
        ("| a | |\n|---|---|\n| | b |", "{^a|/|b}"),
        ("```\n| a |\n|---|\n```", "<pre><code>| a ||---|</code></pre>"),
        ("<div>\n| a |\n|---|\n</div>", "&lt;div&gt;| a ||---|&lt;/div&gt;"),
        ("    | a |\n    |---|", "<pre><code>| a ||---|</code></pre>"),
        ("| a |\n|---|\n\n| b |\n|---|\n", "{^a}{^b}"),
        ("| a |\n|---|\n1. | b |\n   |---|\n   | c |", "{^a}<ol><li>{^b/c}</li></ol>"),
        ("| a |\n|---|\n2. b\n\n   c\n|---|\n", "{^a}<ol start=\"2\"><li>bc|---|</li></ol>"),
        ("| a |\n|---|\n-\n  | b |\n|---|\n", "{^a}<ul><li>| b ||---|</li></ul>"),
        ("| a |\n|---|\n2. b\n\nc\n:-:\n", "{^a}<ol start=\"2\"><li>b</li></ol>{^c}"),
        ("| a |\n|:-|\n`b`", "{^a/<code>b</code>}"),
        ("|---|\n|---|", "{^---}"),
        ("| a |\n|--- -|", "| a ||--- -|"),
        ("a\n---|", "{^a}"),
        ("| \\- |\n|-|", "{^-}"),
    ])
    func readsTablesAsGitHubDoes(_ markdown: String, _ expected: String) {
        #expect(Rendered(markdown).html.inShort == expected)
    }

    @Test func wrapsWideTablesInABoxThatScrolls() {
        let row = "| a | b | c | d | e |\n"
        let rendered = Rendered("## Hồ sơ \"gốc\"\n\n\(row)|-|-|-|-|-|\n\(row)\n\(row)|-|-|-|-|-|\n")
        let box = "<div class=\"bang-cuon\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng"
        #expect(rendered.html.contains("\(box) 1: Hồ sơ &quot;gốc&quot;\">\n<table>\n"))
        #expect(
            rendered.html.contains("</tbody>\n</table>\n</div>\n\(box) 2: Hồ sơ &quot;gốc&quot;\">\n<table>"))
        #expect(rendered.html.hasSuffix("</thead>\n</table>\n</div>\n"))
        #expect(Rendered("\(row)|-|-|-|-|-|\n").html.hasPrefix("\(box) 1\">\n"))
        #expect(!Rendered("| a | b | c | d |\n|-|-|-|-|\n").html.contains("div"))
    }

    @Test func marksColumnsAndAlignment() {
        let html = Rendered("| a | b | | d |\n|:-|-:|:-:|-|\n| e |\n").html
        #expect(
            html.contains(
                "<th scope=\"col\" class=\"trai\">a</th>\n<th scope=\"col\" class=\"phai\">b</th>\n"))
        // No header without text.
        #expect(html.contains("<td class=\"giua\"></td>\n<th scope=\"col\">d</th>\n</tr>\n</thead>"))
        #expect(
            html.contains(
                "<td class=\"trai\">e</td>\n<td class=\"phai\"></td>\n<td class=\"giua\"></td>\n<td></td>\n</tr>"
            ))
    }

    @Test func readsHundredsOfTablesInLists() {
        let rendered = Rendered(String(repeating: "- | a |\n  |---|\n  | b |\n", count: 300))
        #expect(rendered.html.matches(of: /<table>/).count == 300)
    }

    @Test func stopsFillingUpShortRowsBeforeItHurts() {
        let columns = 2000
        let header =
            String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
        let rendered = Rendered(header + String(repeating: "b\n", count: 1000))
        #expect(rendered.html.matches(of: /<td>/).count < 600_000)
    }
}

extension String {
    fileprivate var inShort: String {
        let short: [(String, String)] = [
            ("\n", ""), ("<p>", ""), ("</p>", ""), ("<table><thead><tr>", "{^"), ("</tr></thead>", ""),
            ("<tbody><tr>", "/"), ("</tr><tr>", "/"), ("</tr></tbody>", ""), ("</table>", "}"),
        ]
        let plain = replacing(/\ (scope|class|id)="[^"]*"/, with: "")
        return short.reduce(plain) { $0.replacing($1.0, with: $1.1) }
            .replacing(/<\/t[hd]><t[hd]>/, with: "|").replacing(/<\/?t[hd]>/, with: "")
    }
}
