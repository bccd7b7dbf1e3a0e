internal import Diagnostics

/// Two records of an agency do not have the same code.
struct DuplicateProcedureRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        var seen: [String: SourceString] = [:]
        return site.documents(of: .procedure).compactMap { procedure in
            guard let code = procedure[ProcedureKey.code].scalar,
                let agency = procedure[ProcedureKey.agency].scalar,
                let first = seen.updateValue(code, forKey: "\(agency) \(code)")
            else { return nil }
            return Diagnostic(
                .duplicateProcedure, at: code.location,
                "mã thủ tục «\(code)» đã có ở bản ghi khác của cùng cơ quan",
                expected: "Gộp hai bản ghi, hoặc sửa mã; các trường hợp của một thủ tục ghi ở truong_hop."
            ).relating(to: first.location, "bản ghi kia ở đây")
        }
    }
}
