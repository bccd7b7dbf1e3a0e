internal import Diagnostics

/// What a current record sends people to is a hotline that still holds.
struct ClosedHotlineRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        let closed = Dictionary(
            site.documents(of: .hotline).filter { !$0.isOpen(on: site.day) }.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first })
        guard !closed.isEmpty else { return [] }
        var faults: [Diagnostic] = []
        for document in site.documents where document.speaksOfToday(on: site.day) {
            walk(document.fields) { value, type, field in
                guard case .reference(let kinds) = type, kinds.contains(.hotline), let text = value.scalar,
                    let line = closed[text.string]
                else { return }
                faults.append(fault(text, field, line))
            }
        }
        return faults
    }

    private func fault(_ text: SourceString, _ field: Field, _ line: Document) -> Diagnostic {
        let end = line[HotlineKey.expires].scalar ?? line[HotlineKey.effective].scalar
        let fault = Diagnostic(
            .closedHotline, at: text.location,
            "«\(field.name)» trỏ tới đường dây nóng «\(text)», không có trong danh bạ của ngày này",
            expected: "Đường dây đã hết hoặc chưa có hiệu lực; ghi mã của đường dây đang dùng.")
        return end.map { fault.relating(to: $0.location, "hiệu lực của đường dây") } ?? fault
    }
}
