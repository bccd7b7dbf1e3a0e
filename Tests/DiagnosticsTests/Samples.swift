import Diagnostics

/// A file as the tests write it; `place(of:)` finds the first occurrence of a text in it.
struct SampleFile {
    let path: ContentPath
    let text: String

    init(_ text: String, at path: String = "content/a.md") {
        self.path = ContentPath(path)
        self.text = text
    }

    var bytes: [UInt8] { Array(text.utf8) }

    func range(of part: String) -> Range<Int> {
        let part = Array(part.utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: part) } ?? bytes.count
        return start..<min(start + part.count, bytes.count)
    }

    func place(of part: String) -> SourceLocation {
        SourceText(path: path, bytes: bytes).location(range(of: part))
    }
}

/// An unknown unit in a list, with everything that a diagnostic can say.
func unknownUnit() -> Diagnostic {
    let task = SampleFile("---\nma: \"IV.2.3\"\nchu_tri: [van-phon]\n---\n", at: "content/nhiem-vu/iv.2.3.md")
    let agency = SampleFile("don_vi:\n  - id: van-phong\n", at: "content/co-quan/so.md")
    return Diagnostic(
        .unknownUnit, at: task.place(of: "van-phon"), "không có đơn vị «van-phon»",
        expected: "Các đơn vị hiện có: van-phong, thanh-tra.", example: "chu_tri: [van-phong]",
        suggestion: "van-phong"
    ).relating(to: agency.place(of: "don_vi"), "các đơn vị khai báo ở đây")
}

func warning(_ path: String, line: Int, _ headline: String = "ảnh {a} 50%, «b»: không có mô tả") -> Diagnostic
{
    let place = SourceLocation(path: ContentPath(path), line: line, column: 1, width: 1)
    return Diagnostic(.imageWithoutText, at: place, headline)
}

/// What concerns no file.
let withoutPlace = Diagnostic(.buildInProgress, at: nil, "một lần dựng khác đang chạy")
