public import ContentModel
internal import Diagnostics

/// The announcements and their list; none where there is no announcement.
func newsPages(of content: SiteContent) -> [Page] {
    let news = content.news
    guard !news.isEmpty else { return [] }
    let lists = (1...Pagination.pages(of: news.count)).map { page in
        Page(route: Route.newsList.page(page), subject: .newsList(page: page))
    }
    return lists + news.map { Page(route: .news($0), subject: .news($0)) }
}

extension Route {
    public static let newsList = Route("tin")

    public static func news(_ news: Document) -> Route { Route("tin", news.id) }
}
