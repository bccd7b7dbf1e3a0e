import Diagnostics
import Templates
import Testing

@Suite
struct `The names in a template` {
    private static let cases: [FaultyCase] = [
        FaultyCase(
            "\n  {{tieu_dde}}", [:], #"trang:2:5+8 CK0402 tên "tieu_dde" không có trong "kế hoạch" → tieu_de"#
        ),
        FaultyCase("{{ngay.isoo}}", [:], #"trang:1:3+9 CK0402 "ngày" không có phần "isoo" → iso"#),
        FaultyCase(
            "{{#nhiem_vu}}{{tem}}{{/nhiem_vu}}", [:],
            #"trang:1:16+3 CK0402 tên "tem" không có trong "đơn vị" → ten"#),
        FaultyCase(
            "{{#nhiem_vu}}{{tieude}}{{/nhiem_vu}}", [:],
            #"trang:1:16+6 CK0402 tên "tieude" không có trong "đơn vị" → tieu_de"#),
        FaultyCase("{{ten}}", [:], #"trang:1:3+3 CK0402 tên "ten" không có trong "kế hoạch""#),
        FaultyCase("{{^la}}x{{/la}}", [:], #"trang:1:4+2 CK0402 tên "la" không có trong "kế hoạch""#),
        FaultyCase(
            "{{{tieu_de}}}", [:], #"trang:1:4+7 CK0403 "tieu_de" là văn bản, phải in bằng hai dấu ngoặc"#),
        FaultyCase("{{&ngay}}", [:], #"trang:1:4+4 CK0403 "ngay" là văn bản, phải in bằng hai dấu ngoặc"#),
        FaultyCase("{{noi_dung}}", [:], #"trang:1:3+8 CK0411 "noi_dung" là HTML, phải in bằng ba dấu ngoặc"#),
        FaultyCase(
            "{{#doan}}{{.}}{{/doan}}", [:], #"trang:1:12+1 CK0411 "." là HTML, phải in bằng ba dấu ngoặc"#),
        FaultyCase("{{don_vi}}", [:], #"trang:1:3+6 CK0407 "don_vi" là nhóm tên, không in thành chữ được"#),
        FaultyCase("{{{nhan}}}", [:], #"trang:1:4+4 CK0407 "nhan" là danh sách, không in thành chữ được"#),
        FaultyCase(
            "{{noi_bat}}", [:],
            #"trang:1:3+7 CK0407 "noi_bat" là điều kiện đúng/sai, không in thành chữ được"#),
        FaultyCase("{{.}}", [:], #"trang:1:3+1 CK0407 "." là nhóm tên, không in thành chữ được"#),
        FaultyCase(
            "{{tieu_de.x}}", [:], #"trang:1:3+9 CK0407 "tieu_de" là văn bản, không có phần nào sau dấu chấm"#),
        FaultyCase(
            "{{nhiem_vu.ten}}", [:],
            #"trang:1:3+12 CK0407 "nhiem_vu" là danh sách, không có phần nào sau dấu chấm"#),
        FaultyCase(
            "{{don_vi.ngay_lap.iso.x}}", [:],
            #"trang:1:3+21 CK0407 "don_vi.ngay_lap.iso" là văn bản, không có phần nào sau dấu chấm"#),
    ]

    @Test(arguments: cases)
    func `are checked at load`(example: FaultyCase) {
        let (library, diagnostics) = compile(example.page, example.partials)
        #expect(summary(diagnostics) == example.faults)
        #expect(library == nil)
    }

    @Test func `of all templates are checked in one run`() {
        let (_, diagnostics) = compile("{{a}}{{>con}}{{b}}", ["con": "{{c}}"])
        #expect(diagnostics.map(\.location?.column) == [3, 3, 16])
    }

    @Test func `that a faulty section might offer are not judged, but the rest of it is`() {
        let (_, diagnostics) = compile("{{#saii}}{{ten}}{{#x}}{{>la}}{{/x}}{{>co}}{{/saii}}", ["co": "{{y}}"])
        #expect(diagnostics.map(\.id) == [.unknownTemplateName, .unknownPartial])
    }

    @Test func `of a partial are reported once, with the way there from the first page`() throws {
        let files = [
            SourceText(page: "mot", "{{>con}}"), SourceText(page: "hai", "{{>con}}"),
            SourceText(partial: "con", "{{>chau}}"), SourceText(partial: "chau", "{{tieu}}"),
        ]
        let (_, diagnostics) = TemplateLibrary.compile(
            files, for: ["mot": Fixture.page, "hai": Fixture.page])
        let fault = try #require(diagnostics.first)
        #expect(diagnostics.count == 1)
        #expect(
            fault.related.map(\.location.path.string) == [
                "templates/partials/con.html", "templates/hai.html",
            ])
    }

    @Test func `are listed where one is unknown`() {
        let (_, diagnostics) = compile("{{#don_vi}}{{x}}{{/don_vi}}")
        let names = "ten, ngay_lap, tieu_de, noi_dung, noi_bat, ngay, don_vi, nhiem_vu, nhan, muc, doan"
        #expect(diagnostics.first?.expected == "Các tên dùng được: \(names).")
    }

    @Test func `come from the innermost section that has them`() throws {
        let page = "{{#don_vi}}{{ten}}{{#nhiem_vu}}, {{ten}} của {{tieu_de}}{{/nhiem_vu}}{{/don_vi}}"
        let output = try render(
            page, [:],
            [
                "tieu_de": .string("kế hoạch"), "don_vi": Fixture.unit("Sở"),
                "nhiem_vu": .list([Fixture.unit("A"), Fixture.unit("B")]),
            ])
        #expect(output == "Sở, A của kế hoạch, B của kế hoạch")
    }

    @Test func `may be any that no tag can write without harm`() {
        let odd = TemplateSchema("lạ", [("a.b", .text), ("", .text), ("x", .text), ("x", .html)])
        let (library, diagnostics) = TemplateLibrary.compile(
            [SourceText(page: "trang", "{{x}}")], for: ["trang": odd])
        #expect(diagnostics.isEmpty)
        #expect(library?["trang"]?.usedSlots[odd] == [2])
    }
}
