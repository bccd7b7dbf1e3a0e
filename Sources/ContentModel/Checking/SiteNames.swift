/// What a site has by name: what scaffolds fill in and questions offer.
public struct SiteNames: Sendable {
    /// The agency that `trang.yaml` names, else the only one.
    public let owner: String?
    /// The ids of `linh-vuc.yaml`.
    public let subjects: [String]
    private let identifiers: [ContentKind: [String]]
    private let members: [String: [String]]

    public init(of site: ReadSite) {
        let ids = ContentKind.allCases.map { ($0, site.lookup.identifiers(of: $0)) }
        identifiers = Dictionary(uniqueKeysWithValues: ids)
        let agencies = site.lookup.identifiers(of: .agency)
        members = Dictionary(
            uniqueKeysWithValues: agencies.map { ($0, (site.lookup.members(of: $0) ?? []).sorted()) })
        subjects = site.records(of: .fields).compactMap { $0[SubjectKey.id].scalar?.string }
        let named = site.settings?[SiteKey.owner].scalar?.string
        owner = named ?? (agencies.count == 1 ? agencies.first : nil)
    }

    /// Nothing is known.
    public init() {
        owner = nil
        subjects = []
        identifiers = [:]
        members = [:]
    }

    /// In byte order.
    public func identifiers(of kind: ContentKind) -> [String] { identifiers[kind] ?? [] }

    /// The units and groups of an agency, in byte order.
    public func members(of agency: String) -> [String] { members[agency] ?? [] }
}
