internal import Diagnostics

/// The text of a hotline has no headings: it stands beside others on one page, where headings would part them
/// and anchors would meet.
struct HotlineTextRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .hotline).compactMap { line in
            guard let heading = line.body?.document.headings.first else { return nil }
            return Diagnostic(
                .headingInHotline, at: heading.origin?.location,
                "lời ghi của đường dây nóng không có tiêu đề, mà ở đây có «\(heading.text)»",
                expected:
                    "Viết thành đoạn văn hoặc danh sách; nội dung dài hơn để ở một trang riêng rồi dẫn tới.")
        }
    }
}
