internal import Diagnostics

/// A PDF has a text that can be searched, copied and read aloud.
struct PicturesOnlyRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.attachmentUses(where: \.isPicturesOnly).map { use in
            Diagnostic(
                .picturesOnlyPDF, at: use.place, "«\(use.name)» chỉ gồm ảnh quét, không có chữ",
                expected:
                    "Người khiếm thị không nghe được và không ai tìm được trong tệp này. Đăng bản xuất "
                    + "từ Word, hoặc nhận dạng chữ trước: ocrmypdf -l vie vao.pdf ra.pdf.")
        }
    }
}
