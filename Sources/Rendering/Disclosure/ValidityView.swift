internal import ContentModel
internal import Schedule
internal import Templates

/// How a document stands on the day that the site speaks for, with what follows from it.
struct DocumentState: Sendable {
    let document: LegalDocument

    /// "Còn hiệu lực"
    var label: String {
        switch document.validity.kind {
        case .unknown: "Chưa cập nhật hiệu lực"
        case .notYet: "Chưa có hiệu lực"
        case .inForce: "Còn hiệu lực"
        case .amended: "Còn hiệu lực, đã sửa đổi một phần"
        case .expired: "Hết hiệu lực"
        case .replaced: "Đã được thay thế"
        }
    }

    /// The class of the label's colour; nil where nothing is known.
    var tone: String? {
        switch document.validity.kind {
        case .unknown: nil
        case .notYet: "trong-han"
        case .inForce: "xong"
        case .amended: "sap-han"
        case .expired, .replaced: "tre-han"
        }
    }

    /// "hết hiệu lực từ 01/07/2025", "có hiệu lực từ 01/07/2026", "còn hiệu lực đến trước ngày 01/01/2027";
    /// nil where nothing has to be said beside a citation.
    var note: String? {
        let since = document.validity.since.map { " từ \(PrintedDate($0).short)" } ?? ""
        let end = document.validity.end.map { "đến trước ngày \(PrintedDate($0).short)" }
        return switch document.validity.kind {
        case .expired, .replaced: "hết hiệu lực\(since)"
        case .notYet: "có hiệu lực\(since)" + (end.map { " \($0)" } ?? "")
        case .unknown, .inForce, .amended: end.map { "còn hiệu lực \($0)" }
        }
    }

    func successors(_ context: PageContext) -> [LinkedName] {
        guard document.validity.isOver else { return [] }
        return context.site.content.registry.successors(of: document)
            .map { LinkedName(document: $0, context) }
    }
}

let validityView = View<DocumentState>(
    "hieu_luc",
    [
        .text("nhan") { state, _ in state.label },
        .text("lop") { state, _ in state.tone },
        .date("tu") { state, _ in state.document.validity.since },
        .flag("da_het") { state, _ in state.document.validity.isOver },
        .text("ghi_chu") { state, _ in state.note },
    ])

/// A document as a line of a list.
let documentRowView = View<LegalDocument>(
    "dong_van_ban",
    [
        .text("ten") { document, _ in document.name },
        .text("lien_ket") { document, context in context.link(to: .document(document)) },
        .text("so_ky_hieu") { document, _ in document.number },
        .source("trich_yeu") { document, _ in document.subject },
        .object("hieu_luc", validityView) { document, _ in DocumentState(document: document) },
        .flag("minh_hoa") { document, _ in document.isIllustrative },
    ],
    recordView(DocumentKey.schema).entries { $0.document.fields },
    recordView(CommonKey.schema).entries { $0.document.common })

/// A ground of the page's record that is no longer law: `{{#can_cu_thay_doi}}`.
let changedGroundView = View<LegalDocument>(
    "can_cu_thay_doi",
    [
        .text("ten") { document, _ in document.name },
        .text("lien_ket") { document, context in context.link(to: .document(document)) },
        .text("ghi_chu") { document, _ in DocumentState(document: document).note },
        .list("thay_the_boi", successorView) { document, context in
            DocumentState(document: document).successors(context)
        },
    ])

/// What holds in the place of a document.
let successorView = View<LinkedName>(
    "thay_the_boi",
    [
        .text("ten") { name, _ in name.name },
        .text("lien_ket") { name, _ in name.link },
    ])

/// The grounds of the page's record that are no longer law; none for a page that shows only a part of one.
func changedGrounds(_ context: PageContext) -> [LegalDocument] {
    if case .unit = context.page.subject { return [] }
    guard let path = context.page.source else { return [] }
    let content = context.site.content
    return content.citations.changedGrounds(of: path).compactMap { content.registry[$0] }
}
