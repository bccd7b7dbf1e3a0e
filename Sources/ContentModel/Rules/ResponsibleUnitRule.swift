internal import Diagnostics

/// Who answers for a component is a unit of the site's owner (`van-phong`), an agency (`so-a`) or a unit of
/// an agency (`so-a/van-phong`).
struct ResponsibleUnitRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        let owner = site.settings?[SiteKey.owner].scalar?.string
        return site.documents(of: .index).flatMap { index in
            index[IndexKey.versions].items.compactMap(\.group)
                .flatMap { $0[VersionKey.components].items.compactMap(\.group) }
                .flatMap { $0[ComponentKey.responsible].items.compactMap(\.scalar) }
                .compactMap { fault($0, site.lookup, owner: owner) }
        }
    }

    private func fault(_ unit: SourceString, _ lookup: RecordLookup, owner: String?) -> Diagnostic? {
        let parts = unit.string.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            .map(String.init)
        let agency = parts.count > 1 ? parts[0] : owner
        let members = agency.flatMap { lookup.members(of: $0) }
        if parts.count == 1, lookup.has(.agency, parts[0]) { return nil }
        // An agency that could not be read may have the unit.
        if members == nil, let agency, lookup.has(.agency, agency) { return nil }
        if members?.contains(parts[parts.count - 1]) ?? false { return nil }
        let prefix = parts.count > 1 ? parts[0] + "/" : ""
        let agencies = lookup.identifiers(of: .agency)
        let names = (members ?? []).sorted().map { prefix + $0 } + agencies
        return Diagnostic(
            .unknownUnit, at: unit.location, "đơn vị phụ trách «\(unit)» không có trong co-quan/",
            expected: "Viết mã đơn vị của cơ quan chủ trang, mã một cơ quan, hoặc <cơ quan>/<đơn vị>.",
            example: "phu_trach: [\(agencies.first ?? "so-a")/van-phong]",
            suggestion: nearestName(to: unit.string, among: names))
    }
}
