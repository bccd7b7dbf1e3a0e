internal import Diagnostics

/// CK0404, CK0405, CK0406, CK0408, CK0410, CK0412–CK0414: templates that refer to each other.
extension Diagnostic {
    static func unknownPartial(_ name: SourceString, among names: [String]) -> Diagnostic {
        Diagnostic(
            .unknownPartial, at: name.location,
            "mẫu con \"\(name.string)\" không có trong \(TemplateFolder.partials)",
            expected: names.isEmpty
                ? "Thư mục chưa có mẫu con nào." : "Các mẫu con: \(names.joined(separator: ", ")).",
            suggestion: nearestName(to: name.string, among: names))
    }

    static func endlessPartial(_ name: SourceString) -> Diagnostic {
        Diagnostic(
            .recursivePartial, at: name.location,
            "mẫu con \"\(name.string)\" gọi lại chính nó mà không có điểm dừng",
            expected: "Mẫu con chỉ được gọi lại trong một phần đi xuống cấp dưới của dữ liệu.",
            example: "{{#muc_con}}{{>\(name.string)}}{{/muc_con}}")
    }

    static func missingTemplate(_ kind: String, at path: ContentPath, unused names: [String]) -> Diagnostic {
        Diagnostic(
            .missingTemplate, at: SourceLocation(path: path), "loại trang \"\(kind)\" phải có mẫu \(path)",
            expected: "Mỗi loại trang có một mẫu cùng tên trong \(TemplateFolder.root).",
            suggestion: nearestName(to: kind, among: names))
    }

    static func unusedTemplate(_ path: ContentPath, name: String, kinds: [String]) -> Diagnostic {
        Diagnostic(
            .unusedTemplate, at: SourceLocation(path: path), "mẫu \(path) không ứng với loại trang nào",
            expected: "Các loại trang: \(kinds.joined(separator: ", ")).",
            suggestion: nearestName(to: name, among: kinds))
    }

    static func unusedPartial(_ path: ContentPath) -> Diagnostic {
        Diagnostic(
            .unusedTemplate, at: SourceLocation(path: path), "mẫu con \(path) không được mẫu nào gọi",
            expected: "Xóa tệp, hoặc gọi nó từ mẫu của một loại trang.")
    }

    static func unknownBlock(_ name: SourceString, in parent: String, among names: [String]) -> Diagnostic {
        Diagnostic(
            .unknownBlock, at: name.location, "khối \"\(name.string)\" không có trong khung \"\(parent)\"",
            expected: names.isEmpty
                ? "Khung này không có khối nào." : "Các khối: \(names.joined(separator: ", ")).",
            suggestion: nearestName(to: name.string, among: names))
    }

    static func duplicateBlock(_ name: SourceString, first: SourceString) -> Diagnostic {
        Diagnostic(
            .duplicateBlock, at: name.location,
            "khối \"\(name.string)\" chỉ được khai báo một lần trong một khung",
            expected: "Gộp hai khối làm một."
        ).relating(to: first.location, "đã khai báo ở đây")
    }

    static func ignoredContent(_ place: SourceString, in parent: String) -> Diagnostic {
        Diagnostic(
            .ignoredContent, at: place.location,
            "nội dung ngoài các khối của khung \"\(parent)\" không được in",
            expected: "Đặt nội dung vào một khối của khung, hoặc xóa đi.",
            example: "{{$noi_dung}} … {{/noi_dung}}")
    }

    static func expandsTooFar(_ place: SourceString) -> Diagnostic {
        Diagnostic(
            .templateTooLarge, at: place.location,
            "mẫu và các mẫu con ghép lại không được lồng quá sâu hay quá lớn",
            expected: "Không quá \(TemplateCompiler.deepest) cấp; bớt gọi mẫu con trong mẫu con.")
    }
}
