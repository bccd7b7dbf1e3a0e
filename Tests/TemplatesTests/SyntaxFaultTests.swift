import Diagnostics
import Templates
import Testing

@Suite
struct `The syntax of a template` {
    private static let cases: [FaultyCase] = [
        FaultyCase("Ngày {{tieu_de", [:], #"trang:1:6+9 CK0401 thẻ "{{tieu_de" phải đóng bằng "}}""#),
        FaultyCase("{{! ghi chú", [:], #"trang:1:1+11 CK0401 thẻ "{{! ghi chú" phải đóng bằng "}}""#),
        FaultyCase("{{", [:], #"trang:1:1+2 CK0401 thẻ "{{" phải đóng bằng "}}""#),
        FaultyCase("{{{noi_dung", [:], #"trang:1:1+11 CK0401 thẻ "{{{noi_dung" phải đóng bằng "}}""#),
        FaultyCase("{{=<% ", [:], #"trang:1:1+6 CK0401 thẻ "{{=<% " phải đóng bằng "}}""#),
        FaultyCase(
            "{{tieu_de\n{{tieu_de}}", [:], #"trang:1:1+9 CK0401 thẻ "{{tieu_de" phải đóng bằng "}}""#),
        FaultyCase(
            "{{tieu_de {{tieu_de}}", [:], #"trang:1:1+10 CK0401 thẻ "{{tieu_de " phải đóng bằng "}}""#),
        FaultyCase(
            "{{{noi_dung}} {{{noi_dung}}}", [:],
            #"trang:1:1+13 CK0401 thẻ "{{{noi_dung}}" mở ba dấu ngoặc thì phải đóng ba dấu ngoặc"#),
        FaultyCase("đó: {{ }}", [:], #"trang:1:5+5 CK0401 thẻ "{{ }}" phải có tên"#),
        FaultyCase("{{#}}", [:], #"trang:1:1+5 CK0401 thẻ "{{#}}" phải có tên"#),
        FaultyCase("{{tieu de}}", [:], #"trang:1:3+7 CK0401 tên "tieu de" không được có dấu cách"#),
        FaultyCase(
            "{{ngay..iso}}", [:], #"trang:1:3+9 CK0401 tên "ngay..iso" phải có chữ ở cả hai bên mỗi dấu chấm"#
        ),
        FaultyCase(
            "{{#.ten}}", [:], #"trang:1:4+4 CK0401 tên ".ten" phải có chữ ở cả hai bên mỗi dấu chấm"#),
        FaultyCase(
            "{{=<%}}", [:],
            #"trang:1:1+7 CK0401 thẻ đổi dấu "{{=<%}}" phải có dấu mở và dấu đóng mới, cách nhau một dấu cách"#
        ),
        FaultyCase(
            "{{= }} {{=<% %>=}}", [:],
            #"trang:1:1+6 CK0401 thẻ đổi dấu "{{= }}" phải có dấu mở và dấu đóng mới, cách nhau một dấu cách"#
        ),
        FaultyCase(
            "{{/noi_bat}}", [:], #"trang:1:1+12 CK0401 thẻ đóng "{{/noi_bat}}" phải có thẻ mở đứng trước"#),
        FaultyCase(
            "a\n{{^noi_bat}}", [:], #"trang:2:1+12 CK0401 thẻ "{{^noi_bat}}" phải có thẻ đóng "{{/noi_bat}}""#
        ),
        FaultyCase(
            "{{#noi_bat}}{{/noibat}}", [:],
            #"trang:1:16+6 CK0401 thẻ đóng "noibat" phải cùng tên với thẻ đang mở "noi_bat" → noi_bat"#),
        FaultyCase(
            "{{#noi_bat}}{{/lạ}}{{/noi_bat}}", [:],
            #"trang:1:13+7 CK0401 thẻ đóng "{{/lạ}}" phải có thẻ mở đứng trước"#),
        FaultyCase(
            "{{#noi_bat}}{{#nhan}}{{/noi_bat}}", [:],
            #"trang:1:13+9 CK0401 thẻ "{{#nhan}}" phải có thẻ đóng "{{/nhan}}""#),
    ]

    @Test(arguments: cases)
    func `is checked at load`(example: FaultyCase) {
        let (library, diagnostics) = compile(example.page, example.partials)
        #expect(summary(diagnostics) == example.faults)
        #expect(library == nil)
    }

    @Test func `gives every fault of every file in one run`() {
        let (_, diagnostics) = compile("{{a b}} {{}}", ["con": "{{/x}}", "khac": "{{y"])
        #expect(diagnostics.count == 4)
        #expect(diagnostics.allSatisfy { $0.id == .templateSyntax })
    }

    @Test func `hides what cannot be judged inside tags that have lost their end`() {
        let (_, diagnostics) = compile("{{#nhiem_vu}}{{ten}}{{sai}}", ["con": "không ai gọi"])
        #expect(diagnostics.map(\.id) == [.templateSyntax])
    }

    @Test func `bears only so many sections within each other`() throws {
        let deep = { (count: Int) in
            String(repeating: "{{#noi_bat}}", count: count) + String(repeating: "{{/noi_bat}}", count: count)
        }
        #expect(try render(deep(100)) == "")
        #expect(compile(deep(101)).diagnostics.map(\.id) == [.templateTooLarge])
        #expect(compile(deep(5_000)).diagnostics.map(\.id) == [.templateTooLarge])
    }

    @Test func `is UTF-8`() {
        let file = SourceText(
            path: ContentPath("templates/trang.html"), bytes: Array("tệp\n".utf8) + [0x61, 0xC3])
        let (library, diagnostics) = TemplateLibrary.compile([file], for: ["trang": Fixture.page])
        #expect(summary(diagnostics) == ["trang:2:2+1 CK0001 mẫu phải là UTF-8"])
        #expect(library == nil)
    }

    @Test func `may begin with a byte order mark, which is not printed`() throws {
        #expect(try render("\u{FEFF}{{#nhan}}x{{/nhan}}\n{{>con}}", ["con": "\u{FEFF}y"]) == "\ny")
    }
}
