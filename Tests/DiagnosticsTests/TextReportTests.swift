import Diagnostics
import Testing

struct TextReportTests {
    private func text(_ diagnostics: Diagnostic..., coloured: Bool = false) -> String {
        DiagnosticFormat.text.render(diagnostics, coloured: coloured)
    }

    @Test(
        "A diagnostic shows its place, the line, the name that was meant, what is expected, what is related")
    func everything() {
        #expect(
            text(unknownUnit()) == """
                content/nhiem-vu/iv.2.3.md:3:11: lỗi CK0104: không có đơn vị «van-phon»
                  3 | chu_tri: [van-phon]
                    |           ^~~~~~~~
                  Có phải ý bạn là «van-phong»?
                  Các đơn vị hiện có: van-phong, thanh-tra.
                  Ví dụ: chu_tri: [van-phong]
                  content/co-quan/so.md:1:1: các đơn vị khai báo ở đây
                  1 | don_vi:
                    | ^~~~~~

                1 lỗi trong 1 tệp.

                """)
    }

    @Test("Nothing to say is no text at all")
    func nothing() { #expect(text() == "") }

    @Test("What has no file, line or column is said without it")
    func lessPlace() {
        let path = ContentPath("content/a.md")
        #expect(
            text(
                Diagnostic(.fileTooLarge, at: SourceLocation(path: path), "tệp quá lớn"),
                Diagnostic(.emptyPlan, at: SourceLocation(path: path, line: 2, excerpt: "ten: a"), "cả dòng"),
                withoutPlace) == """
                    lỗi CK0902: một lần dựng khác đang chạy

                    content/a.md: lỗi CK0005: tệp quá lớn

                    content/a.md:2: cảnh báo CK0710: cả dòng
                      2 | ten: a

                    2 lỗi, 1 cảnh báo trong 1 tệp.

                    """)
    }

    @Test("Files with errors come before files with warnings, then by name; in a file from top to bottom")
    func order() {
        let fault = { Diagnostic(.duplicateKey, at: SourceLocation(path: ContentPath($0), line: $1), "a") }
        let report = text(
            fault("c", 9), warning("a", line: 1), warning("c", line: 2), fault("b", 10), fault("b", 9))
        let heads = report.split(separator: "\n").filter { $0.contains(": CK") || $0.contains(" CK") }
        #expect(heads.map { $0.prefix(4).prefix { $0 != " " } } == ["b:9:", "b:10", "c:2:", "c:9:", "a:1:"])
        #expect(report.hasSuffix("\n3 lỗi, 2 cảnh báo trong 3 tệp.\n"))
    }

    @Test("An example of several lines stands in a block")
    func longExample() {
        let fault = Diagnostic(.missingFrontMatter, at: nil, "a", example: "---\nten: …\n---")
        #expect(text(fault) == "lỗi CK0201: a\n  Ví dụ:\n    ---\n    ten: …\n    ---\n\n1 lỗi.\n")
    }

    @Test("What is expected is broken at spaces, by the columns that it takes")
    func wrapping() {
        let word = "ti\u{1EBF}ng"
        let fault = Diagnostic(
            .yamlSyntax, at: nil, "a",
            expected: Array(repeating: word, count: 40).joined(separator: " ") + "\nHết.")
        let lines = text(fault).split(separator: "\n").dropFirst().dropLast()
        #expect(lines.map(\.count) == [97, 97, 49, 6])
        #expect(lines.allSatisfy { $0.hasPrefix("  ") })
        let unbroken = Diagnostic(.yamlSyntax, at: nil, "a", expected: String(repeating: "x", count: 300))
        #expect(text(unbroken).contains("\n  " + String(repeating: "x", count: 300) + "\n"))
    }

    @Test("From the fourth of the same id in a file on, a diagnostic takes one line, and the text says so")
    func manyOfOneKind() {
        let file = SampleFile((1...6).map { "khoa\($0): x" }.joined(separator: "\n"))
        let faults = (1...6).map {
            Diagnostic(
                .unknownKey, at: file.place(of: "khoa\($0)"), "khóa «khoa\($0)» lạ",
                expected: "Các khóa: ten.",
                suggestion: "ten")
        }
        let report = DiagnosticFormat.text.render(faults)
        #expect(
            report.hasSuffix(
                """
                  Có phải ý bạn là «ten»?

                content/a.md:4:1: lỗi CK0101: khóa «khoa4» lạ; có phải ý bạn là «ten»?
                content/a.md:5:1: lỗi CK0101: khóa «khoa5» lạ; có phải ý bạn là «ten»?
                content/a.md:6:1: lỗi CK0101: khóa «khoa6» lạ; có phải ý bạn là «ten»?

                Từ lỗi thứ 4 cùng mã trong một tệp chỉ ghi một dòng; «congkhai explain MÃ» \
                giải thích từng mã.
                6 lỗi trong 1 tệp.

                """))
        #expect(report.ranges(of: "Các khóa: ten.").count == 1)
        #expect(report.ranges(of: "^~~~~").count == 3)
    }

    @Test("What is explained after one-liners is set off from them")
    func mixedKinds() {
        let faults = (1...4).map { warning("a", line: $0, "\($0)") }
        let other = Diagnostic(.unknownKey, at: SourceLocation(path: ContentPath("a"), line: 5), "khác")
        let report = DiagnosticFormat.text.render(faults + [other])
        let end = "a:3:1: cảnh báo CK0306: 3\n\na:4:1: cảnh báo CK0306: 4\n\na:5: lỗi CK0101: khác\n\n"
        #expect(report.contains(end))
    }

    @Test("Three hundred mistakes end with what they have in common")
    func threeHundred() {
        let warnings = (1...250).map { warning("content/\($0 % 50).md", line: $0) }
        let faults = (1...50).map {
            Diagnostic(.unknownKey, at: SourceLocation(path: ContentPath("content/z.md"), line: $0), "lạ")
        }
        let report = DiagnosticFormat.text.render(warnings + faults)
        #expect(
            report.hasSuffix(
                """

                Nhiều nhất:
                  250 × CK0306 Ảnh không có mô tả
                   50 × CK0101 Khóa không có trong loại nội dung này
                Từ lỗi thứ 4 cùng mã trong một tệp chỉ ghi một dòng; «congkhai explain MÃ» \
                giải thích từng mã.
                50 lỗi, 250 cảnh báo trong 51 tệp.

                """))
        #expect(report.split(separator: "\n").filter { $0.contains(" CK0") }.count == 302)
    }

    @Test("Colours mark place, severity and what to write; without them the text is the same")
    func colours() {
        let coloured = text(unknownUnit(), warning("b", line: 1), coloured: true)
        #expect(coloured.contains("\u{1B}[1;31mlỗi CK0104\u{1B}[0m"))
        #expect(coloured.contains("\u{1B}[1;33mcảnh báo CK0306\u{1B}[0m"))
        #expect(coloured.contains("\u{1B}[36m«van-phong»\u{1B}[0m"))
        let plain = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        #expect(plain == text(unknownUnit(), warning("b", line: 1)))
    }

    @Test("A file can't steer the reader's terminal")
    func escapes() {
        let file = SampleFile("ten: \u{1B}[2Jx\u{202E}y\u{7F}\u{85}z", at: "content/\u{1B}]0;a\u{07}.md")
        let report = text(
            Diagnostic(
                .controlCharacter, at: file.place(of: "x"), "«\u{1B}[31m\nx»", expected: "a\u{07}",
                example: "\u{8}b", suggestion: "\u{1B}"))
        #expect(report.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        #expect(report.contains("content/␛]0;a␇.md:1:10: lỗi CK0004: «␛[31m␊x»\n"))
        #expect(report.contains("  1 | ten: ␛[2Jx\u{FFFD}y␡\u{FFFD}z\n    |          ^\n"))
    }
}
