internal import Diagnostics

/// No record replaces, follows or amends itself.
struct SelfReferenceRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        for document in site.documents where document.name.kind != .task {
            walk(document.fields) { value, type, field in
                guard case .reference(let kinds) = type, kinds.contains(document.name.kind),
                    let text = value.scalar, text.string == document.id
                else { return }
                faults.append(
                    Diagnostic(
                        .selfReference, at: text.location,
                        "«\(field.name)» không được trỏ về chính bản ghi này",
                        expected: "Viết mã của bản ghi khác, hoặc xóa khóa."))
            }
        }
        return faults
    }
}
