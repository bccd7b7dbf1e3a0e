import Diagnostics
import Templates
import Testing

@Suite
struct `Any bytes at all` {
    /// The same numbers in every run.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static let pieces = [
        "{{", "}}", "{{{", "}}}", "{{#muc}}", "{{/muc}}", "{{#nhan}}", "{{/nhan}}", "{{^noi_bat}}",
        "{{/noi_bat}}", "{{<k}}", "{{/k}}", "{{$a}}", "{{/a}}", "{{$b}}", "{{/b}}", "{{>k}}", "{{>c}}",
        "{{.}}",
        "{{tieu_de}}", "{{{noi_dung}}}", "{{!", "{{=<% %>=}}", "<%={{ }}=%>", "{{=", "=}}", " ", "\n", "\r\n",
        "  ", "x", "\0", "ữ", "\u{301}", "{{ngay.iso}}", "{{#muc_con}}", "{{/muc_con}}", "{{#.}}", "{{/.}}",
    ]

    @Test func `compile or give diagnostics`() {
        var numbers = Numbers(state: 2024)
        for _ in 0..<1_000 {
            let texts = (0..<3).map { _ in
                (0..<Int.random(in: 0..<16, using: &numbers)).compactMap { _ in
                    Self.pieces.randomElement(using: &numbers)
                }.joined()
            }
            let (library, diagnostics) = compile(texts[0], ["k": texts[1], "c": texts[2]])
            #expect((library == nil) == diagnostics.hasErrors)
        }
    }

    private static let pairs = [
        ("{{#nhan}}", "{{/nhan}}"), ("{{^noi_bat}}", "{{/noi_bat}}"), ("{{#don_vi}}\n", "\n{{/don_vi}}\n"),
        ("{{$a}}", "{{/a}}"), ("  {{$b}}\n", "  {{/b}}\n"), ("{{<k}}{{$a}}", "{{/a}}{{/k}}"),
        (" {{<k}}\n{{$b}}", "{{/b}}\n {{/k}}\n"),
    ]
    private static let single = [
        "x", "\n", "  ", "{{tieu_de}}", "{{{noi_dung}}}", "{{ngay.iso}}", "\n  {{>c}}\n",
    ]

    private static func wellFormed(_ depth: Int, _ numbers: inout Numbers) -> String {
        (0..<Int.random(in: 0..<4, using: &numbers)).map { _ in
            guard depth > 0, Bool.random(using: &numbers), let pair = pairs.randomElement(using: &numbers)
            else {
                return single.randomElement(using: &numbers) ?? ""
            }
            return pair.0 + wellFormed(depth - 1, &numbers) + pair.1
        }.joined()
    }

    @Test func `render, if they are well formed`() throws {
        var numbers = Numbers(state: 2025)
        var rendered = 0
        for _ in 0..<500 {
            let texts = (0..<3).map { _ in Self.wellFormed(5, &numbers) }
            let (library, diagnostics) = compile(
                texts[0], ["k": texts[1] + "{{$a}}{{/a}}{{$b}}{{/b}}", "c": texts[2]])
            let faults = diagnostics.filter { $0.severity == .error && $0.id != .recursivePartial }
            #expect(faults.filter { $0.id != .duplicateBlock && $0.id != .templateTooLarge }.isEmpty)
            guard let template = library?["trang"] else { continue }
            rendered += 1
            var output: [UInt8] = []
            template.render(
                try Fixture.frame(["nhan": .list([.string("a")]), "don_vi": Fixture.unit("b")]), into: &output
            )
        }
        #expect(rendered > 100)
    }

    @Test func `that are no text are told so`() {
        var numbers = Numbers(state: 7)
        for _ in 0..<500 {
            let noise = (0..<20).map { _ in UInt8.random(in: 0...255, using: &numbers) }
            let file = SourceText(path: ContentPath("templates/trang.html"), bytes: noise)
            let (library, diagnostics) = TemplateLibrary.compile([file], for: ["trang": Fixture.page])
            #expect((library == nil) == diagnostics.hasErrors)
        }
    }

    @Test func `in great number take no longer than they must`() {
        for piece in [
            "{{#nhan}}", "{{/nhan}}", "{{nhan", "{{a b}}", "\n{{!x}}\n", "{{<k}}{{$a}}", "{{#a}}{{/b}}",
        ] {
            let (library, _) = compile(String(repeating: piece, count: 5_000))
            #expect(library == nil || piece.contains("!"))
        }
    }
}
