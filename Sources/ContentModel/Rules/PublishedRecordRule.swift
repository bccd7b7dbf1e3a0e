internal import Diagnostics

/// What was published once stays, moves with a redirect, or is buried with a reason.
struct PublishedRecordRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        let ledger = site.ledger.known(on: site.day)
        guard !ledger.isEmpty, !site.hasDamagedRelease else { return [] }
        let redirects = Dictionary(
            site.visible.flatMap(\.redirects).map { ($0.from, $0.document) },
            uniquingKeysWith: { first, _ in first })
        return ledger.last.values.compactMap { entry in
            let document = site.lookup.document(entry.name)
            if site.lookup.isUnreadable(entry.name) { return nil }
            if let document, site.isVisible(document) { return nil }
            return fault(entry, document, ledger, redirects)
        }
    }

    private func fault(
        _ entry: LedgerEntry, _ document: Document?, _ ledger: Ledger, _ redirects: [String: Document]
    ) -> Diagnostic? {
        let known = ledger.allRoutes(of: entry)
        let lost = (known.isEmpty && wasReachable(entry) ? [entry.ownRoute] : known).filter {
            redirects[$0] == nil
        }
        let isProcedure = entry.name.kind == .procedure && !entry.isRemoved
        // The code of a procedure that had none: the record goes on under another name.
        let isRenamed = redirects[entry.ownRoute]?.name.kind == .procedure
        if isProcedure, !isRenamed { return vanishedProcedure(entry, document) }
        return lost.isEmpty ? nil : vanished(entry, document, lost)
    }

    /// A record of a kind that shares a page is known by the address that it would have; once it was taken
    /// off, only if that address leads somewhere.
    private func wasReachable(_ entry: LedgerEntry) -> Bool {
        !entry.isRemoved || entry.details.successor != nil
    }

    private func vanishedProcedure(_ entry: LedgerEntry, _ document: Document?) -> Diagnostic {
        Diagnostic(
            .vanishedProcedure, at: SourceLocation(path: document?.path ?? entry.name.file),
            "thủ tục «\(entry.name.id)» đã công bố nên không được \(document == nil ? "xóa" : "ẩn đi")",
            expected: "Khôi phục tệp (git checkout -- \(entry.name.file)) rồi ghi tinh_trang: bai-bo và "
                + "văn bản bãi bỏ; trang của thủ tục sẽ nói như vậy. Nếu chỉ đổi mã, ghi địa chỉ cũ vào "
                + "chuyen_huong của thủ tục mang mã mới.",
            example: "tinh_trang: bai-bo\nvan_ban_bai_bo: {ten: \"Quyết định số … ngày …\"}")
    }

    private func vanished(_ entry: LedgerEntry, _ document: Document?, _ routes: [String]) -> Diagnostic {
        let title = entry.details.title
        let what = "\(entry.name.kind.label) «\(title.isEmpty ? entry.name.path : title)»"
        let headline =
            entry.isRemoved
            ? "địa chỉ \(routes[0]) của \(what) đã gỡ không còn dẫn tới đâu"
            : document == nil
                ? "\(what) đã công bố mà không còn" : "\(what) đã công bố nên không được ẩn đi"
        return Diagnostic(
            .vanishedAddress, at: SourceLocation(path: document?.path ?? entry.name.file), headline,
            expected: "Khôi phục bản ghi, hoặc ghi địa chỉ cũ (\(routes.joined(separator: ", "))) vào "
                + "chuyen_huong của bản ghi thay nó; khi không có gì thay thì ghi kèm ly_do vào một bản ghi "
                + "liên quan, chẳng hạn cơ quan: địa chỉ cũ sẽ nói vì sao không còn.",
            example: "chuyen_huong:\n  - \(routes[0])\n  - {tu: \(routes[0]), ly_do: \"…\"}")
    }
}
