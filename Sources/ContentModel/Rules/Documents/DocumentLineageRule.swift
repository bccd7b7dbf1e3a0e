internal import Diagnostics

/// What documents say of one another fits together: one does not both amend and replace another, and what
/// replaces is not older than what it replaces.
struct DocumentLineageRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.registry.all.flatMap { document in
            amendedAndReplaced(document) + replacedByOlder(document, site.registry)
        }
    }

    private func amendedAndReplaced(_ document: LegalDocument) -> [Diagnostic] {
        document.document[DocumentKey.amends].items.compactMap(\.scalar)
            .filter { document.replaces.contains($0.string) }
            .map { other in
                Diagnostic(
                    .contradictoryLineage, at: other.location,
                    "\(document.number) không thể vừa sửa đổi vừa thay thế «\(other)»",
                    expected: "Giữ một trong hai: sua_doi khi văn bản kia còn hiệu lực một phần, thay_the "
                        + "khi nó hết hiệu lực toàn bộ.")
            }
    }

    private func replacedByOlder(_ document: LegalDocument, _ registry: DocumentRegistry) -> [Diagnostic] {
        document.replacedBy.compactMap { registry[$0] }.compactMap { successor in
            let (old, new) = (document.issuedText, successor.issuedText)
            guard !document.replaces.contains(successor.id), !old.isEmpty, !new.isEmpty,
                precedesByBytes(new, String(old.prefix(new.utf8.count)))
            else { return nil }
            let place =
                document.mention(of: successor, .replacedBy) ?? successor.mention(of: document, .replaces)
            return Diagnostic(
                .contradictoryLineage,
                at: place?.location ?? SourceLocation(path: document.document.path),
                "\(successor.number) ban hành \(new), trước \(document.number) (\(old)), nên không thay thế "
                    + "được văn bản này",
                expected: "Sửa ngày ban hành, hoặc sửa thay_the, bi_thay_the.")
        }
    }
}

extension LegalDocument {
    /// Where this document's own record names the other one.
    func mention(of other: LegalDocument, _ key: DocumentKey) -> SourceString? {
        document[key].items.lazy.compactMap(\.scalar).first { $0.string == other.id }
    }
}
