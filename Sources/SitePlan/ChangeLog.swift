public import ContentModel

/// The change feed as rows, for pages of a hundred each: the newest release first.
public struct ChangeLog: Sendable {
    public struct Row: Sendable {
        public let news: ReleaseNews
        /// nil where the release has nothing to tell record by record.
        public let change: RecordChange?
    }

    /// What each release changed, the newest first.
    public let news: [ReleaseNews]
    public let rows: [Row]
    private let pages: [Int: Int]

    init(_ news: [ReleaseNews]) {
        var rows: [Row] = []
        var pages: [Int: Int] = [:]
        for news in news {
            pages[news.release.number] = rows.count / Pagination.rows + 1
            if news.changes.isEmpty { rows.append(Row(news: news, change: nil)) }
            rows += news.changes.map { Row(news: news, change: $0) }
        }
        (self.news, self.rows, self.pages) = (news, rows, pages)
    }

    /// The page on which a release begins, from 1 on; nil where there is no such release.
    public func page(ofRelease number: Int) -> Int? { pages[number] }
}

extension Route {
    public static let changes = Route("thay-doi")
    public static let versions = Route("phien-ban")
}
