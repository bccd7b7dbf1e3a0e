internal import ContentModel
internal import Diagnostics

/// A word that must not be there, and where it is.
struct Leak: Sendable {
    /// Its number among the terms.
    let term: Int
    let place: SourceLocation
    /// Inside an attachment: `word/document.xml`, `trang 2`; else empty.
    var part = ""
}

extension Diagnostic {
    private static let mostPlaces = 5

    /// - Parameter leaks: of the term; at least one.
    init(_ term: WithheldTerm, leakedAt leaks: [Leak]) {
        let leaks = leaks.sorted { ($0.place, $0.part) < ($1.place, $1.part) }
        let rest = leaks.count - 1 - Self.mostPlaces
        let more = rest > 0 ? " Còn \(rest) tệp khác cũng vậy." : ""
        let part = leaks[0].part.isEmpty ? "" : " (bên trong tệp: \(leaks[0].part))"
        self.init(
            .embargoLeak, at: leaks[0].place,
            "\(term.kind.label) «\(term.text)» của bản ghi chưa đến giờ công bố lọt vào trang\(part)",
            expected: "Không tệp nào được nói tới \(term.record) trước \(term.until). Hãy tìm cụm này trong "
                + "content/ và templates/ và bỏ đi, hoặc đặt cùng cong_bo_luc cho bản ghi nhắc tới nó; nếu "
                + "chỉ trùng chữ ngẫu nhiên, hãy đặt tên cụ thể hơn. Chưa tệp nào được công bố.\(more)")
        for leak in leaks.dropFirst().prefix(Self.mostPlaces) {
            self = relating(to: leak.place, "cũng ở đây" + (leak.part.isEmpty ? "" : " (\(leak.part))"))
        }
    }

    /// - Parameter places: of the attachments in `content/`, at least one.
    init(unsearched places: [SourceLocation], for record: ContentPath) {
        let rest = places.count - 1 - Self.mostPlaces
        self.init(
            .unsearchedAttachment, at: places[0],
            "không đọc được hết chữ bên trong tệp này, nên không dò được nó có nhắc tới điều chưa công bố",
            expected: "Đang có bản ghi chờ công bố (\(record)). Hãy tự mở tệp để xem lại, hoặc thay bằng bản "
                + "có chữ, không khóa: PDF xuất từ Word, .docx, .xlsx."
                + (rest > 0 ? " Còn \(rest) tệp khác cũng vậy." : ""))
        for place in places.dropFirst().prefix(Self.mostPlaces) {
            self = relating(to: place, "tệp này cũng vậy")
        }
    }
}
