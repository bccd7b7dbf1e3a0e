internal import Diagnostics

/// A repealed procedure names the document that repealed it, and only a repealed one does.
struct RepealRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .procedure).compactMap { procedure in
            let state = procedure[ProcedureKey.state].scalar
            let document = procedure[ProcedureKey.repealedBy]
            if let state, state.string == "bai-bo" { return document.isAbsent ? missing(at: state) : nil }
            return document.firstScalar.map { needless($0, state) }
        }
    }

    private func missing(at state: SourceString) -> Diagnostic {
        Diagnostic(
            .repealWithoutDocument, at: state.location,
            "thủ tục đã bãi bỏ phải nêu văn bản bãi bỏ ở «van_ban_bai_bo»",
            expected: "Trang của thủ tục được giữ lại và ghi rõ văn bản bãi bỏ.",
            example: "van_ban_bai_bo: {ten: \"Quyết định số 12/QĐ-UBND ngày 05/01/2026\"}")
    }

    private func needless(_ document: SourceString, _ state: SourceString?) -> Diagnostic {
        let fault = Diagnostic(
            .bothKeys, at: document.location, "van_ban_bai_bo chỉ đi cùng tinh_trang: bai-bo",
            expected: "Sửa tinh_trang thành bai-bo, hoặc xóa van_ban_bai_bo.", example: "tinh_trang: bai-bo")
        return state.map { fault.relating(to: $0.location, "tình trạng ở đây") } ?? fault
    }
}
