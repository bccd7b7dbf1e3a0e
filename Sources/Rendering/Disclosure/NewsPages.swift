internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// `/tin/`: the announcements, the newest first, a hundred to the page.
func newsListPage(_ layout: PageLayout) -> PageView<NewsListSubject> {
    PageView(
        .newsList, layout,
        [
            .list("tin", newsRowView) { subject, _ in Array(subject.news[subject.position.range]) },
            .count("so_tin") { subject, _ in subject.news.count },
            .pagination { subject, _ in subject.position },
        ]
    ) { subject, context in
        PageHead(
            title: "Tin và thông báo", qualifier: subject.page > 1 ? "trang \(subject.page)" : nil,
            summary: "Tin và thông báo, mới nhất trước", trail: [homeCrumb(context)],
            dublinCore: { DublinCore(list: "Tin và thông báo", context) })
    }
}

struct NewsListSubject: Sendable {
    let news: [Document]
    let page: Int

    fileprivate var position: PagePosition {
        PagePosition(number: page, count: news.count, list: .newsList)
    }
}

/// An announcement as a line of a list.
let newsRowView = View<Document>(
    "dong_tin",
    [
        .text("lien_ket") { news, context in context.link(to: .news(news)) },
        .flag("minh_hoa") { news, context in news.isIllustrative(in: context.site.content) },
    ],
    recordView(NewsKey.schema).entries { $0.fields },
    recordView(CommonKey.schema).entries { $0.common })

/// `/tin/<id>/`: an announcement.
func newsPage(_ layout: PageLayout) -> PageView<Document> {
    PageView(
        .news, layout,
        [.html("noi_dung") { news, _ in news.body }],
        [
            recordView(NewsKey.schema).entries { $0.fields },
            recordView(CommonKey.schema).entries { $0.common },
        ]
    ) { news, context in
        PageHead(
            title: news.title, summary: news[common: .summary].scalar?.string,
            trail: [homeCrumb(context), LinkedName(name: "Tin", link: context.link(to: .newsList))],
            isIllustrative: news.isIllustrative(in: context.site.content),
            dublinCore: { DublinCore(news: news, context) },
            linkedData: { [LinkedData(news: news, context)] })
    }
}

extension DublinCore {
    fileprivate init(news: Document, _ context: PageContext) {
        self.init(title: news.title)
        creators = [news.publisher(in: context.site.content)]
        publishers = creators
        date = news[NewsKey.date].scalar?.string
        description = news[common: .summary].scalar?.string
        identifiers = [context.address(of: .news(news))]
        type = "Tin"
    }
}

extension LinkedData {
    /// schema.org's NewsArticle.
    fileprivate init(news: Document, _ context: PageContext) {
        let publisher = LinkedData(
            "GovernmentOrganization", [("name", .text(news.publisher(in: context.site.content)))])
        self.init(
            "NewsArticle",
            [
                ("headline", .text(news.title)), ("url", .text(context.address(of: .news(news)))),
                ("datePublished", .text(news[NewsKey.date].scalar?.string)),
                ("description", .text(news[common: .summary].scalar?.string)),
                ("publisher", publisher.value), ("author", publisher.value), ("inLanguage", .text("vi")),
            ])
    }
}

extension Document {
    /// Of an announcement: the agency that it names, else the site's owner.
    fileprivate func publisher(in content: SiteContent) -> String {
        let agency = self[NewsKey.agency].scalar.flatMap { content.agency($0.string) } ?? content.owner
        return agency.name.scalar?.string ?? agency.id
    }
}
