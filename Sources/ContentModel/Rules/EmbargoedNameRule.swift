internal import Diagnostics
internal import VietnameseText

/// What is embargoed is looked for by its name. A name that any text may hold can't be told from that text,
/// so it is looked for only where it stands by itself, and the editor is told.
struct EmbargoedNameRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.embargoed.flatMap { document, until in
            document.titles.filter { NamingText(title: $0).place == .alone }.map { title in
                Diagnostic(
                    .commonEmbargoedName, at: until.location,
                    "tên «\(title)» chỉ có một tiếng, lẫn vào câu văn thì không dò được",
                    expected:
                        "Trước \(until) tên này chỉ được dò ở nơi nó đứng riêng (tiêu đề, ô bảng, dòng); "
                        + "số hiệu và địa chỉ vẫn được dò ở mọi nơi. Hãy đặt tên cụ thể hơn, hoặc tự đọc lại "
                        + "các nội dung đã công bố.")
            }
        }
    }
}
