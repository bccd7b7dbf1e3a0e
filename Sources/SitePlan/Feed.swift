public import ContentModel
internal import Diagnostics

/// A feed of changes: of the site, or of what concerns a plan, a unit, a field of administration.
public struct Feed: Sendable {
    public enum Scope: Sendable {
        case site
        case plan(Plan)
        case unit(Agency, Unit)
        case subject(Subject)
    }

    public let scope: Scope

    public init(_ scope: Scope) { self.scope = scope }

    /// The address of the page that it stands beside.
    public var route: Route {
        switch scope {
        case .site: .home
        case .plan(let plan): .plan(plan)
        case .unit(let agency, let unit): .unit(unit, of: agency)
        case .subject(let subject): Route("thu-tuc", "linh-vuc", subject.id.string)
        }
    }

    /// In the published directory.
    public var file: String { route.string.dropFirst() + "feed.xml" }

    public var title: String {
        switch scope {
        case .site: "Thay đổi trên trang"
        case .plan(let plan): "Thay đổi: \(plan.title.scalar?.string ?? plan.id)"
        case .unit(let agency, let unit): "Thay đổi: \(unit.name), \(agency.name.scalar?.string ?? agency.id)"
        case .subject(let subject): "Thay đổi: lĩnh vực \(subject.name)"
        }
    }

    public func concerns(_ change: RecordChange) -> Bool {
        switch scope {
        case .site: true
        case .plan(let plan): change.name.kind == .plan ? change.name.id == plan.id : isTask(change, of: plan)
        case .unit(let agency, let unit): change.units.contains("\(agency.id)/\(unit.id)")
        case .subject(let subject): change.subjects.contains(subject.id.string)
        }
    }

    private func isTask(_ change: RecordChange, of plan: Plan) -> Bool {
        change.name.kind == .task && change.name.parent == plan.id
    }
}

extension SiteContent {
    /// All feeds of the site; none before its first release.
    public var feeds: [Feed] {
        guard !ledger.isEmpty else { return [] }
        return [Feed(.site)] + plans.map { Feed(.plan($0)) }
            + agencies.flatMap { agency in agency.units.map { Feed(.unit(agency, $0)) } }
            + subjects.map { Feed(.subject($0)) }
    }
}
