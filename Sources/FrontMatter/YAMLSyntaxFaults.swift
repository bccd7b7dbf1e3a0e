internal import Diagnostics

/// libyaml's English, turned into a rule and a way out.
func yamlSyntaxFault(_ problem: String, at place: SourceLocation) -> Diagnostic {
    switch problem {
    case "mapping values are not allowed in this context":
        return colonInValue(at: place)
    case "found a tab character that violates indentation", "found a tab character where an indentation space is expected":
        return tabIndentation(at: place)
    case "found character that cannot start any token":
        return place.excerpt?.contains("\t") == true ? tabIndentation(at: place) : firstCharacter(at: place)
    default:
        let (headline, expected) = explanations[problem] ?? fallback
        return Diagnostic(.yamlSyntax, at: place, headline, expected: expected)
    }
}

private func colonInValue(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
        .colonInValue, at: place, "giá trị có dấu hai chấm và dấu cách phải đặt trong ngoặc kép",
        expected: "Nếu đây là khóa mới thì khóa phải đứng đầu dòng, thụt vào bằng các khóa cùng nhóm.",
        example: "ten: \"Kế hoạch: cải cách hành chính\"")
}

private func tabIndentation(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
        .tabIndentation, at: place, "thụt dòng phải bằng dấu cách, không dùng phím Tab",
        expected: "Thay mỗi dấu Tab bằng hai dấu cách.")
}

private func firstCharacter(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
        .yamlSyntax, at: place, "giá trị bắt đầu bằng ký tự riêng của YAML phải đặt trong ngoặc kép",
        expected: "Các ký tự đó là: @ ` % & * ! | > [ ] { } # , - ?",
        example: "ten: \"@ …\"")
}

private let fallback = (
    "YAML ở gần chỗ này sai cú pháp",
    "Mỗi dòng có dạng «khóa: giá trị»; các khóa cùng nhóm thụt vào bằng nhau; văn bản có ký tự lạ đặt trong ngoặc kép."
)

private let explanations: [String: (String, String)] = [
    "did not find expected key": (
        "ở đây phải là một khóa dạng «khóa: giá trị»",
        "Kiểm tra dòng này và dòng trên: khóa cùng nhóm phải thụt vào bằng nhau, ngoặc kép phải đóng trước khi hết dòng."
    ),
    "could not find expected ':'": (
        "thiếu dấu hai chấm sau khóa", "Viết «khóa: giá trị», có một dấu cách sau dấu hai chấm."
    ),
    "found unexpected end of stream": (
        "ngoặc kép mở mà không đóng", "Thêm dấu ngoặc kép vào cuối giá trị."
    ),
    "found unexpected document indicator": (
        "ngoặc kép mở mà không đóng trước dòng «---»", "Thêm dấu ngoặc kép vào cuối giá trị."
    ),
    "did not find expected ',' or ']'": (
        "danh sách trong ngoặc vuông thiếu dấu phẩy hoặc dấu «]»", "Viết [a, b, c] hoặc mỗi mục một dòng bắt đầu bằng «- »."
    ),
    "did not find expected ',' or '}'": (
        "nhóm trong ngoặc nhọn thiếu dấu phẩy hoặc dấu «}»", "Viết {ten: \"…\", ngay: 2024-03-07}."
    ),
    "did not find expected '-' indicator": (
        "danh sách phải có «- » ở đầu mỗi mục", "Các mục cùng danh sách thụt vào bằng nhau và bắt đầu bằng «- »."
    ),
    "block sequence entries are not allowed in this context": (
        "mục «- » không đứng được ở đây", "Xuống dòng sau tên khóa rồi mới viết các mục «- »."
    ),
    "did not find expected node content": (
        "thiếu giá trị", "Viết giá trị sau dấu hai chấm hoặc dấu gạch, hoặc xóa khóa."
    ),
    "found unknown escape character": (
        "dấu «\\» trong ngoặc kép là ký tự đặc biệt", "Viết «\\\\» cho một dấu gạch ngược, hoặc dùng ngoặc đơn '…'."
    ),
    "control characters are not allowed": (
        "có ký tự điều khiển không nhìn thấy", "Xóa ký tự ở vị trí này và gõ lại."
    ),
    "did not find expected <document start>": (
        "nội dung YAML phải bắt đầu bằng «khóa: giá trị»", "Bỏ phần đứng trước khóa đầu tiên."
    ),
    "did not find expected the document start": (
        "nội dung YAML phải bắt đầu bằng «khóa: giá trị»", "Bỏ phần đứng trước khóa đầu tiên."
    ),
    "mapping keys are not allowed in this context": (
        "dấu «?» ở đầu dòng phải đặt trong ngoặc kép", "Viết ten: \"? …\"."
    ),
    "did not find expected comment or line break": (
        "sau dấu «|» hoặc «>» phải xuống dòng", "Viết văn bản nhiều dòng ở các dòng dưới, thụt vào hai dấu cách."
    ),
]
