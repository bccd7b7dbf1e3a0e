public import ContentModel

/// Which documents a list holds.
public enum DocumentList: Sendable {
    case all
    case kind(DocumentGroup)
    case year(DocumentGroup)

    public func documents(in content: SiteContent) -> [LegalDocument] {
        switch self {
        case .all: content.registry.all
        case .kind(let group), .year(let group): group.documents
        }
    }

    public var route: Route {
        switch self {
        case .all: .documents
        case .kind(let group): Route("van-ban", "loai", group.key)
        case .year(let group): Route("van-ban", "nam", group.key)
        }
    }
}

/// The pages of the registry; none where there is no document.
func documentPages(of content: SiteContent) -> [Page] {
    let registry = content.registry
    guard !registry.isEmpty else { return [] }
    let lists = [.all] + registry.byKind.map(DocumentList.kind) + registry.byYear.map(DocumentList.year)
    let listPages = lists.flatMap { list in
        (1...Pagination.pages(of: list.documents(in: content).count)).map { page in
            Page(route: list.route.page(page), subject: .documents(list, page: page))
        }
    }
    return listPages + registry.all.map { Page(route: .document($0), subject: .document($0)) }
}

extension Route {
    public static let documents = Route("van-ban")

    public static func document(_ document: LegalDocument) -> Route { Route("van-ban", document.id) }
}
