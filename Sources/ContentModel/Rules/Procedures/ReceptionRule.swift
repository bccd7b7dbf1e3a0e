internal import Diagnostics

/// Who receives a dossier is a contact point of the agency that publishes the procedure; another agency's is
/// named in words.
struct ReceptionRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .procedure).flatMap { procedure -> [Diagnostic] in
            let agency = procedure[ProcedureKey.agency].scalar?.string
            return procedure[ProcedureKey.reception].items.compactMap(\.scalar).compactMap { id in
                let owner = site.lookup.document(.hotline, id.string)?[HotlineKey.agency].scalar
                guard let owner, owner.string != agency else { return nil }
                return Diagnostic(
                    .foreignReception, at: id.location,
                    "nơi tiếp nhận «\(id)» là của cơ quan khác (\(owner))",
                    expected: "Nếu đúng là cơ quan khác tiếp nhận thì nêu tên, để người dân không gọi nhầm.",
                    example: "noi_tiep_nhan: [{ten: \"Trung tâm Phục vụ hành chính công tỉnh\"}]"
                ).relating(to: owner.location, "đường dây nóng ở đây")
            }
        }
    }
}
