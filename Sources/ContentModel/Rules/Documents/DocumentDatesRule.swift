internal import Diagnostics
internal import Schedule

/// A document takes effect when it is issued or later, and one that is no longer law says since when.
struct DocumentDatesRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .document).compactMap(orderFault)
            + site.registry.all.compactMap { endFault($0, site.registry) }
    }

    private func orderFault(_ document: Document) -> Diagnostic? {
        guard let issued = document[DocumentKey.issued].scalar,
            let effective = document[DocumentKey.effective].scalar, let start = CalendarDate(effective)
        else { return nil }
        let earliest = CalendarDate(issued) ?? Period.month(issued)?.first
        guard let earliest, start < earliest else { return nil }
        return Diagnostic(
            .effectBeforeIssue, at: effective.location,
            "ngày hiệu lực \(effective) đứng trước ngày ban hành \(issued)",
            expected: "Kiểm tra lại hai ngày; văn bản chỉ có hiệu lực trở về trước khi pháp luật cho phép."
        ).relating(to: issued.location, "ngày ban hành ở đây")
    }

    private func endFault(_ document: LegalDocument, _ registry: DocumentRegistry) -> Diagnostic? {
        guard document.validity.kind == .replaced, document.validity.since == nil else { return nil }
        let names = registry.successors(of: document).map(\.number).joined(separator: ", ")
        let number = document.document[DocumentKey.number].scalar
        return Diagnostic(
            .endWithoutDate, at: number?.location ?? SourceLocation(path: document.document.path),
            "\(document.number) đã được thay thế mà không rõ hết hiệu lực từ ngày nào",
            expected:
                "Ghi ngay_het_hieu_luc cho văn bản này, hoặc ngay_hieu_luc cho văn bản thay thế (\(names)).",
            example: "ngay_het_hieu_luc: 2026-01-01")
    }
}
