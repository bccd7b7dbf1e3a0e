internal import Diagnostics

/// A paper names a form of its own record, and every form can be downloaded.
struct FormRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .procedure).flatMap { procedure -> [Diagnostic] in
            let forms = procedure[ProcedureKey.forms].items.compactMap(\.group)
            let ids = forms.compactMap { $0[FormKey.id].scalar?.string }
            let unknown = procedure.papers.compactMap { $0[PaperKey.form].scalar }
                .filter { !ids.contains($0.string) }
            return unknown.map { unknownForm($0, ids) }
                + forms.filter { $0[FormKey.file].isAbsent }.compactMap { withoutFile($0[FormKey.id].scalar) }
        }
    }

    private func unknownForm(_ id: SourceString, _ ids: [String]) -> Diagnostic {
        Diagnostic(
            .unknownForm, at: id.location, "biểu mẫu «\(id)» không có trong bieu_mau của thủ tục",
            expected: ids.isEmpty
                ? "Thêm biểu mẫu vào bieu_mau, hoặc xóa khóa này."
                : "Các biểu mẫu hiện có: \(ids.joined(separator: ", ")).",
            suggestion: nearestName(to: id.string, among: ids))
    }

    private func withoutFile(_ id: SourceString?) -> Diagnostic? {
        id.map {
            Diagnostic(
                .formWithoutFile, at: $0.location, "biểu mẫu «\($0)» chưa có tệp để tải về",
                expected: "Chép tệp vào cạnh bản ghi rồi ghi tên ở khóa tep.", example: "tep: \($0).docx")
        }
    }
}

extension Document {
    /// Of a procedure: the papers of all cases.
    var papers: [Record] {
        let cases = self[ProcedureKey.cases].items.compactMap(\.group)
        return ([self[ProcedureKey.papers]] + cases.map { $0[CaseKey.papers] })
            .flatMap(\.items).compactMap(\.group)
    }
}
