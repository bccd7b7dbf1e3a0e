internal import ContentModel
internal import SitePlan
internal import Templates

/// A feed that a page points to: `<link rel="alternate">`.
let feedLinkView = View<Feed>(
    "nguon_tin",
    [
        .text("ten") { feed, _ in feed.title },
        .text("lien_ket") { feed, context in context.link(toFile: feed.file) },
    ])

extension PageContext {
    /// What concerns the page before what concerns the site; none before the first release.
    var feeds: [Feed] {
        guard !site.content.ledger.isEmpty else { return [] }
        return (page.subject.feedScope.map { [Feed($0)] } ?? []) + [Feed(.site)]
    }

    /// What links to pages end in.
    var indexFile: String { options.isOffline ? "index.html" : "" }
}

extension PageSubject {
    fileprivate var feedScope: Feed.Scope? {
        switch self {
        case .plan(let plan), .task(let plan, _): .plan(plan)
        case .unit(let agency, let unit): .unit(agency, unit)
        default: nil
        }
    }
}
