internal import ContentModel

extension SiteContent {
    /// Who owes the records of a kind that the site has none of: the unit or agency of the first duty in
    /// `nghia-vu.yaml` about that kind, where it has a page; else the owner of the site.
    func owing(_ kind: ContentKind, _ context: PageContext) -> LinkedName {
        let duty = registers.obligations.first { $0.condition.kind == kind }
        let named = duty.map { LinkedName($0.party, context) }
        guard let named, named.link != nil else { return LinkedName(owner, context) }
        return named
    }
}
