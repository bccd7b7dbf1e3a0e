internal import CommonMark

extension Document {
    /// Whether the record can stand where another reading of its file stood, before the site around it was
    /// checked anew: it names the same records, units and files, leads to the same places, and holds nothing
    /// that the gate of personal data would have to look at.
    public func canStandIn(for other: Document) -> Bool {
        suspects.isEmpty && name == other.name && named == other.named && destinations == other.destinations
            && common.scalars == other.common.scalars
    }

    /// Everything that the record names, in the order of its keys.
    private var named: [String] {
        var found: [String] = []
        for record in [fields, common] {
            walk(record) { value, _, _ in if let text = value.scalar { found.append(text.string) } }
        }
        return found
    }

    private var destinations: [String] { markdowns.flatMap { $0.document.links.map(\.destination) } }
}

extension Record {
    /// The scalars of the record itself.
    fileprivate var scalars: [String?] { values.map { $0.scalar?.string } }
}

extension Task {
    /// The task as another reading of its file gives it, among the same plans and agencies.
    public func reread(as document: Document, of plan: Plan, in site: ReadSite) -> Task? {
        plan.document.planFacts.map { SiteAssembly(site).task(document, in: $0, plan.agency) }
    }
}
