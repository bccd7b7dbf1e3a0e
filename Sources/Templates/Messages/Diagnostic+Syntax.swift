internal import Diagnostics

/// What is wrong with the name inside a tag.
enum NameFault {
    case empty, space, emptyPart
}

/// CK0401: what the scanner and the pairing of tags find.
extension Diagnostic {
    static func unclosedTag(_ tag: SourceString, closing: String) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: tag.location, "thẻ \"\(start(of: tag))\" phải đóng bằng \"\(closing)\"",
            expected: "Tên và dấu đóng đứng cùng một dòng với dấu mở.", example: "{{ten}}")
    }

    static func missingThirdBrace(_ tag: SourceString) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: tag.location,
            "thẻ \"\(start(of: tag))\" mở ba dấu ngoặc thì phải đóng ba dấu ngoặc",
            expected: "Ba dấu ngoặc in HTML nguyên dạng, hai dấu ngoặc in văn bản.", example: "{{{noi_dung}}}"
        )
    }

    static func malformedDelimiters(_ tag: SourceString) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: tag.location,
            "thẻ đổi dấu \"\(start(of: tag))\" phải có dấu mở và dấu đóng mới, cách nhau một dấu cách",
            expected: "Hai dấu mới không chứa dấu bằng và dấu cách.", example: "{{=<% %>=}}")
    }

    static func malformedName(_ place: SourceString, _ fault: NameFault) -> Diagnostic {
        let headline =
            switch fault {
            case .empty: "thẻ \"\(place.string)\" phải có tên"
            case .space: "tên \"\(place.string)\" không được có dấu cách"
            case .emptyPart: "tên \"\(place.string)\" phải có chữ ở cả hai bên mỗi dấu chấm"
            }
        return Diagnostic(
            .templateSyntax, at: place.location, headline,
            expected: "Tên gồm các chữ như trong nội dung, các phần nối bằng dấu chấm.",
            example: "{{co_quan.ten}}")
    }

    static func mismatchedClose(_ name: SourceString, expected: String) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: name.location,
            "thẻ đóng \"\(name.string)\" phải cùng tên với thẻ đang mở \"\(expected)\"",
            example: "{{/\(expected)}}", suggestion: expected)
    }

    static func strayClose(_ tag: SourceString) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: tag.location, "thẻ đóng \"\(tag.string)\" phải có thẻ mở đứng trước",
            expected: "Bỏ thẻ này hoặc thêm thẻ mở cùng tên.")
    }

    static func unclosedSection(_ tag: SourceString, name: String) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: tag.location, "thẻ \"\(tag.string)\" phải có thẻ đóng \"{{/\(name)}}\"",
            expected: "Thẻ mở trong phần nào thì đóng trong phần ấy.", example: "\(tag.string) … {{/\(name)}}"
        )
    }

    static func tooDeep(_ tag: SourceString) -> Diagnostic {
        Diagnostic(
            .templateTooLarge, at: tag.location,
            "thẻ \"\(tag.string)\" không được lồng quá \(TagPairs.deepest) cấp",
            expected: "Chia mẫu thành các mẫu con trong templates/partials/.")
    }

    static func invalidUTF8(_ byte: SourceString) -> Diagnostic {
        Diagnostic(
            .invalidUTF8, at: byte.location, "mẫu phải là UTF-8",
            expected: "Mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8.")
    }

    /// The first line of a tag, cut where it is long.
    private static func start(of tag: SourceString) -> String {
        let line = tag.string.prefix { !$0.isNewline }
        return line.count > 40 ? line.prefix(40) + "…" : String(line)
    }
}
