internal import Diagnostics

/// Ids are unique where they are looked up: units and groups of an agency together, fields, components of a
/// version.
struct UniqueIdentifierRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        for agency in site.documents(of: .agency) {
            let units = agency[AgencyKey.units].items.compactMap { $0.group?[UnitKey.id].scalar }
            let groups = agency[AgencyKey.groups].items.compactMap { $0.group?[UnitGroupKey.id].scalar }
            faults += repeated(units + groups)
        }
        for index in site.documents(of: .index) {
            for version in index[IndexKey.versions].items.compactMap(\.group) {
                faults += repeated(
                    version[VersionKey.components].items.compactMap { $0.group?[ComponentKey.id].scalar })
            }
        }
        for procedure in site.documents(of: .procedure) {
            let cases = procedure[ProcedureKey.cases].items.compactMap { $0.group?[CaseKey.id].scalar }
            let forms = procedure[ProcedureKey.forms].items.compactMap { $0.group?[FormKey.id].scalar }
            faults += repeated(cases) + repeated(forms)
        }
        faults += repeated(site.records(of: .obligations).compactMap { $0[ObligationKey.id].scalar })
        faults += repeated(site.records(of: .fields).compactMap { $0[SubjectKey.id].scalar })
        return faults
    }

    private func repeated(_ ids: [SourceString]) -> [Diagnostic] {
        var seen: [String: SourceString] = [:]
        return ids.compactMap { id in
            guard let first = seen.updateValue(id, forKey: id.string) else { return nil }
            return Diagnostic(
                .duplicateIdentifier, at: id.location, "mã «\(id)» chỉ được dùng một lần trong danh sách này",
                expected: "Đặt mã khác cho một trong hai mục; đơn vị và nhóm dùng chung một tập mã."
            ).relating(to: first.location, "mã đã dùng ở đây")
        }
    }
}
