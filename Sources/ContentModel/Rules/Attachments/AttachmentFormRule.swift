internal import Attachments
internal import Diagnostics

/// A file is what the ending of its name says, by its first bytes.
struct AttachmentFormRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.attachmentUses(where: \.isMisnamed).map { use in
            Diagnostic(
                .misnamedAttachment, at: use.place,
                "«\(use.name)» không đúng loại: nội dung là \(use.report.form.rawValue)",
                expected: advice(use.report.form))
        }
    }

    private func advice(_ form: FileForm) -> String {
        switch form {
        case .program: "Chương trình không được đăng cho người dân tải về. Xóa tệp này."
        case .empty: "Chép lại tệp: lần chép trước chưa xong."
        default:
            "Đổi đuôi tên cho đúng, hoặc mở tệp bằng chương trình của nó và lưu lại đúng loại: người dân "
                + "tải về phải mở được."
        }
    }
}
