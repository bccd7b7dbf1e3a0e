internal import Diagnostics

/// Papers stand with the procedure, or with each of its cases: not both.
struct CasePapersRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .procedure).compactMap { procedure in
            let common = procedure[ProcedureKey.papers]
            let own = procedure[ProcedureKey.cases].items.compactMap(\.group)
                .first { !$0[CaseKey.papers].isAbsent }
            guard !common.isAbsent, let own, let id = own[CaseKey.id].scalar else { return nil }
            let place = common.firstScalar?.location ?? SourceLocation(path: procedure.path)
            return Diagnostic(
                .bothKeys, at: place, "giay_to ghi ở cả thủ tục và trường hợp «\(id)»",
                expected:
                    "Thủ tục có nhiều trường hợp thì mỗi trường hợp ghi đủ giấy tờ của mình; "
                    + "giay_to ở ngoài chỉ dùng khi mọi trường hợp có cùng giấy tờ."
            ).relating(to: id.location, "trường hợp có giấy tờ riêng ở đây")
        }
    }
}

extension FieldValue {
    /// The first scalar in it: where to point for a list of groups, which has no place of its own.
    var firstScalar: SourceString? {
        switch self {
        case .scalar(let text), .declaredNone(let text): text
        case .list(let items): items.lazy.compactMap(\.firstScalar).first
        case .group(let record): record.values.lazy.compactMap(\.firstScalar).first
        case .absent, .markdown: nil
        }
    }
}
