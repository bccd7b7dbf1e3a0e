internal import Diagnostics

/// Every attachment that a record names lies beside it.
struct AttachmentRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        for document in site.documents {
            for record in [document.fields, document.common] {
                walk(record) { value, type, _ in
                    guard case .attachment = type, let name = value.scalar else { return }
                    if !site.attachments.contains(document.attachmentPath(name.string)) {
                        faults.append(missing(name, beside: document, site))
                    }
                }
            }
        }
        return faults
    }

    private func missing(_ name: SourceString, beside document: Document, _ site: ReadSite) -> Diagnostic {
        let folder = document.attachmentPath("").string
        let names = site.attachments.filter { $0.string.hasPrefix(folder) }
            .map { String($0.string.dropFirst(folder.count)) }.sorted()
        return Diagnostic(
            .missingAttachment, at: name.location, "tệp đính kèm «\(name)» không có trong \(folder)",
            expected: "Chép tệp vào cạnh bản ghi, tên giống hệt, kể cả chữ hoa và dấu.",
            suggestion: nearestName(to: name.string, among: names))
    }
}
