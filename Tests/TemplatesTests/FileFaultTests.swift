import Diagnostics
import Templates
import Testing

@Suite
struct `Templates that call each other` {
    private static let cases: [FaultyCase] = [
        FaultyCase(
            "{{>dau_trang}}", ["dau-trang": ""],
            #"partials/dau-trang CK0408 mẫu con templates/partials/dau-trang.html không được mẫu nào gọi"#,
            #"trang:1:4+9 CK0404 mẫu con "dau_trang" không có trong templates/partials/ → dau-trang"#),
        FaultyCase(
            "{{<khungg}}{{$a}}{{la}}{{/a}}{{/khungg}}", [:],
            #"trang:1:4+6 CK0404 mẫu con "khungg" không có trong templates/partials/"#),
        FaultyCase(
            "{{>a}}", ["a": "{{>b}}", "b": "x{{>a}}"],
            #"partials/a:1:4+1 CK0405 mẫu con "b" gọi lại chính nó mà không có điểm dừng"#,
            #"partials/b:1:5+1 CK0405 mẫu con "a" gọi lại chính nó mà không có điểm dừng"#),
        FaultyCase(
            "{{>a}}", ["a": "{{#noi_bat}}{{>a}}{{/noi_bat}}"],
            #"partials/a:1:16+1 CK0405 mẫu con "a" gọi lại chính nó mà không có điểm dừng"#),
        FaultyCase(
            "{{>a}}", ["a": "{{#muc}}{{>b}}{{/muc}}", "b": "{{>a}}"],
            #"partials/a:1:12+1 CK0405 mẫu con "b" gọi lại chính nó mà không có điểm dừng"#),
        FaultyCase(
            "{{#muc}}{{>a}}{{/muc}}", ["a": "{{#muc}}{{>a}}{{/muc}}"],
            #"partials/a:1:12+1 CK0405 mẫu con "a" gọi lại chính nó mà không có điểm dừng"#),
        FaultyCase(
            "{{<k}}{{$a}}{{>con}}{{/a}}{{/k}}",
            ["k": "{{$a}}{{/a}}", "con": "{{<k}}{{$a}}{{>con}}{{/a}}{{/k}}"],
            #"partials/con:1:4+1 CK0405 mẫu con "k" gọi lại chính nó mà không có điểm dừng"#,
            #"partials/con:1:16+3 CK0405 mẫu con "con" gọi lại chính nó mà không có điểm dừng"#),
        FaultyCase(
            "{{<k}}{{$thaan}}x{{/thaan}}{{/k}}",
            ["k": "{{$than}}{{/than}}{{>chan}}", "chan": "{{$chan}}{{/chan}}"],
            #"trang:1:10+5 CK0410 khối "thaan" không có trong khung "k" → than"#),
        FaultyCase(
            "{{<k}}{{$a}}x{{/a}}\n{{$a}}y{{/a}}{{/k}}", ["k": "{{$a}}{{/a}}"],
            #"trang:2:4+1 CK0412 khối "a" chỉ được khai báo một lần trong một khung"#),
        FaultyCase(
            "{{<k}}\n  lạc\n{{tieu_de}}{{/k}}", ["k": "x"],
            #"trang:2:3+3 CK0413 nội dung ngoài các khối của khung "k" không được in"#),
    ]

    @Test(arguments: cases)
    func `are checked at load`(example: FaultyCase) {
        let (library, diagnostics) = compile(example.page, example.partials)
        #expect(summary(diagnostics) == example.faults)
        #expect((library == nil) == diagnostics.hasErrors)
    }

    @Test func `stand for the page kinds one by one`() {
        let files = [
            SourceText(page: "ke_hoach", ""), SourceText(page: "chi-so", ""),
            SourceText(path: ContentPath("templates/a/b.html"), bytes: []),
        ]
        let (library, diagnostics) = TemplateLibrary.compile(
            files, for: ["ke-hoach": Fixture.page, "chi-so": Fixture.page])
        #expect(
            summary(diagnostics) == [
                "a/b CK0408 mẫu templates/a/b.html không ứng với loại trang nào",
                #"ke-hoach CK0406 loại trang "ke-hoach" phải có mẫu templates/ke-hoach.html → ke_hoach"#,
                "ke_hoach CK0408 mẫu templates/ke_hoach.html không ứng với loại trang nào → ke-hoach",
            ])
        #expect(library == nil)
    }

    @Test func `only warn where one is not used`() {
        let (library, diagnostics) = compile("x", ["con": "{{>chau}}{{khong-ai-biet}}", "chau": ""])
        #expect(diagnostics.map(\.id) == [.unusedTemplate, .unusedTemplate])
        #expect(library?["trang"] != nil)
        #expect(library?["khac"] == nil)
    }

    @Test func `may name blocks that stand in other blocks or further up`() throws {
        let partials: KeyValuePairs = [
            "giua": "{{<goc}}{{$than}}<{{$giua}}-{{/giua}}>{{/than}}{{/goc}}",
            "goc": "{{$than}}{{/than}}{{$duoi}}{{/duoi}}",
        ]
        let page =
            "{{<giua}}{{$giua}}x{{$trong}}y{{/trong}}{{/giua}}{{$trong}}z{{/trong}}{{$duoi}}!{{/duoi}}{{/giua}}"
        #expect(try render(page, partials) == "<xz>!")
    }

    @Test func `grow only so far`() {
        // Each partial gives the next block twice: 2^30 lines if nobody counted.
        let doubling = (0..<30).map {
            "{{$b\($0)}}{{$b\($0 + 1)}}x{{/b\($0 + 1)}}{{$b\($0 + 1)}}x{{/b\($0 + 1)}}{{/b\($0)}}"
        }
        let page = "{{<k}}" + doubling.joined() + "{{/k}}"
        #expect(compile(page, ["k": "{{$b0}}{{/b0}}"]).diagnostics.map(\.id) == [.templateTooLarge])
    }

    @Test func `reach only so deep`() {
        let chain = (0..<250).map { SourceText(partial: "p\($0)", "{{>p\($0 + 1)}}") }
        let files = [SourceText(page: "trang", "{{>p0}}"), SourceText(partial: "p250", "")] + chain
        let (_, diagnostics) = TemplateLibrary.compile(files, for: ["trang": Fixture.page])
        #expect(diagnostics.map(\.id) == [.templateTooLarge])
    }
}
