internal import Diagnostics

// The diagnostics of this room but those of syntax: what is wrong, what is expected, what to write.

func missingFrontMatter(_ bytes: [UInt8], _ line: Range<Int>, at path: ContentPath) -> Diagnostic {
    Diagnostic(
        .missingFrontMatter, at: SourceLocation(path: path, bytes: bytes[...], range: line),
        "tệp phải bắt đầu bằng khối thông tin giữa hai dòng «---»",
        expected: "Dòng đầu tiên của tệp là «---», tiếp theo là các dòng «khóa: giá trị», "
            + "rồi một dòng «---» nữa.",
        example: "---\nten: …\n---")
}

func unclosedFrontMatter(_ bytes: [UInt8], _ line: Range<Int>, at path: ContentPath) -> Diagnostic {
    Diagnostic(
        .unclosedFrontMatter, at: SourceLocation(path: path, bytes: bytes[...], range: line),
        "khối thông tin mở ở dòng này không có dòng «---» đóng lại",
        expected: "Thêm một dòng chỉ có «---» vào sau khóa cuối cùng, trước phần nội dung.")
}

func tooLarge(_ source: YAMLSource, limit: Int) -> Diagnostic {
    let place = SourceLocation(path: source.path, line: 1)
    let size = source.yaml.count
    if source.isWholeFile {
        return Diagnostic(
            .fileTooLarge, at: place, "tệp dài \(size) byte, tối đa là \(limit) byte",
            expected: "Bỏ những mục không dùng nữa.")
    }
    return Diagnostic(
        .frontMatterTooLarge, at: place, "khối thông tin dài \(size) byte, tối đa là \(limit) byte",
        expected: "Chuyển phần văn bản dài xuống nội dung, dưới dòng «---» thứ hai.")
}

func nothingInside(_ source: YAMLSource) -> Diagnostic {
    Diagnostic(
        .notAMapping, at: SourceLocation(path: source.path, line: 1),
        source.isWholeFile ? "tệp không có khóa nào" : "khối thông tin đầu tệp không có khóa nào",
        expected: "Viết mỗi thông tin trên một dòng dạng «khóa: giá trị».", example: "ten: …")
}

func notAMapping(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
        .notAMapping, at: place, "khối thông tin phải gồm các dòng «khóa: giá trị»",
        expected: "Sau tên khóa là dấu hai chấm và một dấu cách.", example: "ten: …")
}

func complexKey(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
        .complexKey, at: place, "khóa phải là một từ, không phải danh sách hay nhóm",
        expected: "Viết «khóa: giá trị»; dấu «?» hoặc ngoặc ở đầu dòng phải đặt trong ngoặc kép.")
}

func duplicateKey(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
        .duplicateKey, at: place, "khóa «\(name)» chỉ được viết một lần",
        expected: "Gộp hai giá trị làm một hoặc xóa dòng thừa; phần mềm không tự chọn dòng nào.")
}

func commaInNumber(_ whole: String, _ fraction: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
        .commaInNumber, at: place, "«\(whole),\(fraction)» trong ngoặc nhọn bị hiểu là hai khóa",
        expected: "Viết số thập phân bằng dấu chấm, hoặc đặt trong ngoặc kép.",
        example: "\(whole).\(fraction)   hoặc   \"\(whole),\(fraction)\"")
}

func outOfMemory(at place: SourceLocation) -> Diagnostic {
    Diagnostic(.machineFailure, at: place, "không đủ bộ nhớ để đọc tệp")
}
