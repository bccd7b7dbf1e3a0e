import Diagnostics
import Testing

@Suite struct DiagnosticsTests {
    /// The text that a diagnostic is about stands between ⟦ and ⟧, which are taken out before parsing.
    @Test(arguments: [
        ("a ⟦<b>⟧đậm</b>", "CK0301", "thẻ HTML <b> được hiện như chữ thường"),
        ("đ ⟦</i>⟧", "CK0301", "thẻ HTML </i> được hiện như chữ thường"),
        ("⟦<div class=\"x\">⟧\na\n</div>", "CK0301", "thẻ HTML <div> được hiện như chữ thường"),
        ("a ⟦<?php ?>⟧", "CK0301", "mã HTML được hiện như chữ thường"),
        ("a ⟦<!-- b -->⟧ c", "CK0301", "chú thích HTML <!-- … --> không được đưa lên trang"),
        ("a\n\n⟦<!-- b⟧\nc -->", "CK0301", "chú thích HTML <!-- … --> không được đưa lên trang"),
        (
            "x\n\n> [a](⟦javascript:b⟧)", "CK0302",
            "liên kết \"javascript:b\" không mở bằng http, https, mailto hay tel"
        ),
        ("⟦# Mục đích⟧", "CK0303", "tiêu đề cấp 1 \"Mục đích\" chỉ dành cho tên trang"),
        ("![](⟦so-do.png⟧)", "CK0306", "ảnh \"so-do.png\" chưa có mô tả"),
        ("![ ](⟦a.png⟧ \"b\")", "CK0306", "ảnh \"a.png\" chưa có mô tả"),
        ("## A\n\n⟦#### B⟧", "CK0307", "tiêu đề \"B\" ở cấp 4, liền trước là cấp 2"),
        (
            "| a | b |\n|-|-|\n⟦| c | d | e |⟧", "CK0309",
            "hàng có 3 ô trong bảng 2 cột, ô thừa không hiện lên trang"
        ),
        ("> | a | b |\n⟦> |-|⟧", "CK0310", "dòng gạch có 1 ô, dòng trên có 2 ô nên chưa thành bảng"),
        ("x [](⟦y⟧)", "CK0311", "liên kết không có chữ để bấm vào"),
    ])
    func pointsAtTheFault(_ marked: String, _ code: String, _ headline: String) throws {
        let rendered = Rendered(marked.replacing("⟦", with: "").replacing("⟧", with: ""))
        let diagnostic = try #require(rendered.diagnostics.first)
        #expect(rendered.diagnostics.count == 1)
        #expect(diagnostic.id.code == code)
        #expect(diagnostic.headline == headline)
        #expect(diagnostic.expected?.isEmpty == false)
        let before = marked[..<(marked.firstIndex(of: "⟦") ?? marked.endIndex)]
        let about = marked.drop { $0 != "⟦" }.dropFirst().prefix { $0 != "⟧" }
        let location = try #require(diagnostic.location)
        #expect(location.line == before.count { $0 == "\n" } + 1)
        #expect(location.column == before.unicodeScalars.reversed().prefix { $0 != "\n" }.count + 1)
        #expect(location.width == about.unicodeScalars.count)
    }

    @Test func proposesTheMarkdownForATag() {
        #expect(Rendered("<b>a</b>").diagnostics.first?.example == "**chữ đậm**")
        #expect(Rendered("a<br>b").diagnostics.first?.example == "Kết thúc dòng bằng dấu \\ để xuống dòng.")
        #expect(Rendered("<blink>").diagnostics.first?.example == nil)
    }

    @Test func saysEveryFaultOnce() {
        let rendered = Rendered(
            "<b>a</b> <b>c</b> [d](x:y) ![](z)\n\n| e | f |\n|-|\n\n| g |\n|-|\n\n- | h |\n  |-|\n")
        #expect(rendered.codes.sorted() == ["CK0301", "CK0301", "CK0302", "CK0306", "CK0310"])
        #expect(Set(rendered.diagnostics).count == rendered.diagnostics.count)
    }

    @Test func countsWhatNobodyWouldRead() {
        let rendered = Rendered(String(repeating: "![](a)\n", count: 250))
        #expect(rendered.diagnostics.count == 101)
        #expect(rendered.diagnostics.last?.headline == "còn 150 chỗ nữa cùng lỗi này trong nội dung")
        #expect(rendered.diagnostics.last?.id == .imageWithoutText)
    }

    @Test func placesFaultsOfAValueThatIsNotInTheFileAsItIsMeant() {
        let file = Array("mo_ta: \"a\\n\\n<b>\"\n".utf8)
        let decoded = Array("a\n\n<b>".utf8)
        let source = SourceText(
            path: ContentPath("a.md"), bytes: file + decoded, fileLength: file.count,
            decoded: [SourceText.Decoded(start: file.count, origin: 7..<17)])
        let location = Rendered(source, from: file.count).diagnostics.first?.location
        #expect(location?.line == 1)
        #expect(location?.column == 8)
    }
}
