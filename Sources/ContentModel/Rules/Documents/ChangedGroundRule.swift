internal import Diagnostics

/// What a current record rests on is still law. Where it is not, the page says so and `check` names every
/// place, whether it cites by id, in words or by a link in its text.
struct ChangedGroundRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.citations.outdated(in: site.registry).map { citation, document in
            fault(citation, document, site.registry)
        }
    }

    private func fault(
        _ citation: Citation, _ document: LegalDocument, _ registry: DocumentRegistry
    ) -> Diagnostic {
        let successors = registry.successors(of: document)
        let names = successors.map(\.number).joined(separator: ", ")
        let since = document.validity.since.map { " từ ngày \($0.printed)" } ?? ""
        let change = successors.isEmpty ? "đã hết hiệu lực" : "đã được thay thế bởi \(names)"
        let isLink = citation.role == .text
        let place = isLink ? "liên kết trong bài dẫn tới" : "«\(citation.field.name)» dựa vào"
        let way =
            isLink
            ? "rồi dẫn tới văn bản hiện hành; bài nói về việc thay thế thì dẫn tới cả hai."
            : "rồi sửa căn cứ."
        let fault = Diagnostic(
            .changedGround, at: citation.text.location,
            "\(place) \(document.number), văn bản \(change)\(since)",
            expected: "Rà soát bản ghi theo quy định hiện hành \(way) Cho đến khi đó trang của bản ghi nói "
                + "«căn cứ đã thay đổi, đang rà soát».",
            example: isLink ? nil : successors.first.map { citation.field.example(citing: $0) })
        guard let number = document.document[DocumentKey.number].scalar else { return fault }
        return fault.relating(to: number.location, "văn bản được viện dẫn ở đây")
    }
}

extension Field {
    /// The key with the document, as it is written.
    fileprivate func example(citing document: LegalDocument) -> String {
        if case .list = type { return "\(name):\n  - \(document.id)" }
        return "\(name): \(document.id)"
    }
}
