import Diagnostics
import Templates
import Testing

@Suite
struct `A rendered page` {
    @Test func `escapes text wherever a special byte stands`() throws {
        for length in 0..<40 {
            for position in 0..<max(length, 1) {
                for (special, entity) in [
                    ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
                ] {
                    let before = String(repeating: "a", count: position)
                    let after = String(repeating: "=", count: length - position)
                    let output = try Self.escaped(before + special + after + special)
                    #expect(output == before + entity + after + entity)
                }
            }
        }
    }

    @Test func `leaves every other byte as it is`() throws {
        let harmless = (0...255).map(UInt8.init).filter { !"&<>\"'".utf8.contains($0) }
        let template = try #require(Self.plain)
        for byte in harmless {
            for count in [1, 8, 11] {
                let bytes = [UInt8](repeating: byte, count: count)
                var output: [UInt8] = []
                template.render(try Fixture.frame(["tieu_de": .utf8(bytes)]), into: &output)
                #expect(output == bytes)
            }
        }
    }

    private static let plain = compile("{{tieu_de}}").library?["trang"]

    private static func escaped(_ text: String) throws -> String {
        var output: [UInt8] = []
        try #require(plain).render(try Fixture.frame(["tieu_de": .string(text)]), into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    private static let source = SourceText(path: ContentPath("content/a.md"), bytes: Array("a<b c".utf8))

    @Test(arguments: [
        (TemplateValue.absent, "", false),
        (.string(""), "", false),
        (.string("a<b"), "a&lt;b", true),
        (.source(SourceString(source, 1..<3)), "&lt;b", true),
        (.source(SourceString(source, 1..<1)), "", false),
        (.utf8(Array("\"".utf8)), "&quot;", true),
        (.utf8([]), "", false),
        (Fixture.date("7/3 & 8/3", iso: "x"), "7/3 &amp; 8/3", true),
        (Fixture.date("", iso: "x"), "", false),
        // What does not fit the type does no harm.         (.html(Array("<b>".utf8)), "&lt;b&gt;", true),
        (.flag(true), "", true),
        (.flag(false), "", false),
        (.list([.string("x")]), "", true),
        (.list([]), "", false),
        (.object(TemplateFrame([])), "", true),
    ])
    func `prints a text, if it is one, and asks whether there is any`(
        value: TemplateValue, text: String, isTrue: Bool
    ) throws {
        let page = "{{tieu_de}}|{{#tieu_de}}1{{/tieu_de}}{{^tieu_de}}0{{/tieu_de}}"
        #expect(try render(page, [:], ["tieu_de": value]) == "\(text)|\(isTrue ? 1 : 0)")
    }

    @Test func `prints HTML as it is, but only what was made as HTML`() throws {
        let page = "{{{noi_dung}}}{{&noi_dung}}{{#doan}}{{{.}}}{{/doan}}"
        let html = TemplateValue.html(Array("<b>".utf8))
        #expect(try render(page, [:], ["noi_dung": html, "doan": .list([html])]) == "<b><b><b>")
        #expect(try render(page, [:], ["noi_dung": .string("<b>")]) == "&lt;b&gt;&lt;b&gt;")
    }

    @Test func `prints a value that has parts, its parts, and those of parts`() throws {
        let date = Fixture.date("07/03/2024", iso: "2024-03-07")
        let unit = TemplateValue.object(TemplateFrame([.string("Sở"), date]))
        let page =
            "{{ngay}} {{ngay.iso}} {{#ngay}}{{.}} {{iso}}{{/ngay}} {{don_vi.ngay_lap.iso}} {{don_vi.ngay_lap}}"
        let output = try render(page, [:], ["ngay": date, "don_vi": unit])
        #expect(output == "07/03/2024 2024-03-07 07/03/2024 2024-03-07 2024-03-07 07/03/2024")
        #expect(try render("[{{don_vi.ngay_lap.iso}}{{#don_vi.ngay_lap}}x{{/don_vi.ngay_lap}}]") == "[]")
    }

    @Test func `takes slots that a frame lacks for absent`() throws {
        let template = try #require(
            compile("[{{#nhiem_vu}}{{ten}}{{ngay_lap.iso}}{{/nhiem_vu}}{{don_vi.ten}}]").library?["trang"])
        var output = Array("trước ".utf8)
        template.render(TemplateFrame([]), into: &output)
        template.render(
            try Fixture.frame(["nhiem_vu": .list([.object(TemplateFrame([])), .absent, .string("x")])]),
            into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "trước [][]")
    }

    @Test(arguments: [0, 4_095, 4_096, 4_097, 1_000_000])
    func `has room for any length, behind what is already there`(length: Int) throws {
        let template = try #require(Self.plain)
        let text = String(repeating: "a", count: length)
        var output: [UInt8] = [33]
        for _ in 0..<2 { template.render(try Fixture.frame(["tieu_de": .string(text)]), into: &output) }
        #expect(output == [33] + Array((text + text).utf8))
    }

    @Test func `walks down a tree by a partial that calls itself`() throws {
        let tree = Fixture.section(
            "1", [Fixture.section("1.1", [Fixture.section("1.1.1")]), Fixture.section("1.2")])
        let partials: KeyValuePairs = ["muc": "({{ten}}{{#muc_con}}{{>muc}}{{/muc_con}})"]
        let output = try render(
            "{{#muc}}{{>muc}}{{/muc}}", partials, ["muc": .list([tree, Fixture.section("2")])])
        #expect(output == "(1(1.1(1.1.1))(1.2))(2)")
    }

    @Test func `walks down by turns through partials and parents`() throws {
        let partials: KeyValuePairs = [
            "a": "{{<k}}{{$x}}{{ten}}{{#muc_con}}{{>b}}{{/muc_con}}{{/x}}{{/k}}", "b": "b{{>a}}",
            "k": "<{{$x}}{{/x}}>",
        ]
        let tree = Fixture.section("1", [Fixture.section("2")])
        #expect(try render("{{#muc}}{{>a}}{{/muc}}", partials, ["muc": .list([tree])]) == "<1b<2>>")
    }

    @Test func `leaves out what lies deeper than a stack bears`() throws {
        var tree = Fixture.section("x")
        for _ in 0..<3_000 { tree = Fixture.section("x", [tree]) }
        let partials: KeyValuePairs = ["muc": "{{ten}}{{#muc_con}}{{>muc}}{{/muc_con}}"]
        let output = try render("{{#muc}}{{>muc}}{{/muc}}", partials, ["muc": .list([tree])])
        #expect((400...1_000).contains(output.count))
    }

    @Test func `is the same from several threads`() async throws {
        let template = try #require(compile("{{#nhan}}{{.}},{{/nhan}}").library?["trang"])
        let frame = try Fixture.frame(["nhan": .list((0..<500).map { .string("nhãn \($0)") })])
        let pages = await withTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<16 {
                group.addTask {
                    var output: [UInt8] = []
                    template.render(frame, into: &output)
                    return output
                }
            }
            return await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(pages.count == 1)
    }

    @Test func `tells which slots it reads, through partials and blocks`() throws {
        let page = "{{<k}}{{$a}}{{#nhiem_vu}}{{>con}}{{/nhiem_vu}}{{/a}}{{/k}}{{^noi_bat}}{{/noi_bat}}"
        let (library, _) = compile(
            page, ["k": "{{tieu_de}}{{$a}}{{nhan}}{{/a}}", "con": "{{ngay_lap.iso}}{{don_vi.ten}}"])
        let template = try #require(library?["trang"])
        let used = (template.usedSlots[Fixture.page] ?? []).map { Fixture.page.fields[$0].name }
        #expect(used == ["tieu_de", "noi_bat", "don_vi", "nhiem_vu"])
        #expect(template.usedSlots[Fixture.unit] == [0, 1])
        #expect(template.usedSlots[Fixture.date] == [1])
        #expect((template.usedSlots[Fixture.section] ?? []).isEmpty)
    }
}
