internal import Diagnostics

/// CK0402, CK0403, CK0407, CK0411: names that are not offered, or not for this use.
extension Diagnostic {
    /// - Parameter name: as it stands in the template, dots included.
    static func unresolved(_ name: SourceString, _ problem: NameProblem) -> Diagnostic {
        switch problem {
        case .notOffered(let part, let schema, let names):
            let owner = schema.map { " trong \"\($0.name)\"" } ?? " ở đây"
            return unknown(name, part, "tên \"\(part)\" không có\(owner)", names)
        case .noSuchField(let part, let schema):
            return unknown(name, part, "\"\(schema.name)\" không có phần \"\(part)\"", schema.names)
        case .noFields(let part, let type):
            return Diagnostic(
                .unusableTemplateName, at: name.location,
                "\"\(part)\" là \(type.phrase), không có phần nào sau dấu chấm", expected: type.usage(part))
        }
    }

    private static func unknown(
        _ name: SourceString, _ part: String, _ headline: String, _ names: [String]
    ) -> Diagnostic {
        let shown = names.prefix(40).joined(separator: ", ") + (names.count > 40 ? ", …" : "")
        return Diagnostic(
            .unknownTemplateName, at: name.location, headline,
            expected: names.isEmpty ? "Ở đây không có tên nào dùng được." : "Các tên dùng được: \(shown).",
            suggestion: nearestName(to: part, among: names))
    }

    static func unprintable(_ name: SourceString, _ type: TemplateType) -> Diagnostic {
        Diagnostic(
            .unusableTemplateName, at: name.location,
            "\"\(name.string)\" là \(type.phrase), không in thành chữ được",
            expected: type.usage(name.string))
    }

    static func escapedHTML(_ name: SourceString) -> Diagnostic {
        Diagnostic(
            .escapedHTML, at: name.location, "\"\(name.string)\" là HTML, phải in bằng ba dấu ngoặc",
            example: "{{{\(name.string)}}}")
    }

    static func unescapedText(_ name: SourceString) -> Diagnostic {
        Diagnostic(
            .unescapedText, at: name.location, "\"\(name.string)\" là văn bản, phải in bằng hai dấu ngoặc",
            expected: "Chỉ HTML do hệ thống tạo ra mới được in nguyên dạng.", example: "{{\(name.string)}}")
    }
}

extension TemplateType {
    /// What messages call a value of this type.
    var phrase: String {
        switch self {
        case .text: "văn bản"
        case .html: "HTML"
        case .flag: "điều kiện đúng/sai"
        case .object: "nhóm tên"
        case .list: "danh sách"
        case .printable: "văn bản có các phần riêng"
        }
    }

    /// How to use a value of this type instead.
    func usage(_ name: String) -> String {
        switch self {
        case .text: "Văn bản in bằng {{\(name)}}."
        case .html: "HTML in bằng {{{\(name)}}}."
        case .flag: "Điều kiện dùng làm phần: {{#\(name)}} … {{/\(name)}}."
        case .object(let schema), .printable(let schema):
            "Dùng một tên trong nhóm: "
                + schema.names.prefix(40).map { "{{\(name).\($0)}}" }.joined(separator: ", ") + "."
        case .list(.text), .list(.printable): "Danh sách in từng mục: {{#\(name)}}{{.}}{{/\(name)}}."
        case .list: "Danh sách lặp qua từng mục: {{#\(name)}} … {{/\(name)}}."
        }
    }
}
