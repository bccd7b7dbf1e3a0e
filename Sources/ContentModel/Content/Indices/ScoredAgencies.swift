/// Whom a score is about, as far as the site has agencies: those of the province that is scored, or the
/// agency itself.
struct ScoredAgencies {
    private var agencies: [String: [Agency]] = [:]

    init(_ all: [Agency]) {
        for agency in all {
            let province = agency.document[AgencyKey.province].scalar?.string
            let names = [
                agency.name.scalar?.string, agency.document[AgencyKey.shortName].scalar?.string, province,
                province.map { "Tỉnh \($0)" },
            ]
            for name in Set(names.compactMap { $0 }) { agencies[name, default: []].append(agency) }
        }
    }

    /// None where the subject is of no concern here.
    func of(_ subject: String) -> [Agency] { agencies[subject] ?? [] }
}

extension SiteContent {
    /// Who answers for a component, as its index names them: `van-phong` (a unit of the site's owner),
    /// `so-a`, `so-a/van-phong`.
    public func responsible(for component: IndexComponent) -> [Party] {
        component.responsible.compactMap { name in
            let parts = name.string.split(separator: "/", maxSplits: 1).map(String.init)
            guard parts.count == 1 else { return agency(parts[0])?.member(named: parts[1]) }
            return owner.member(named: parts[0]) ?? agency(parts[0]).map(Party.agency)
        }
    }
}
