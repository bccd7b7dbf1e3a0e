public import ContentModel

/// The change feed as rows, for pages of a hundred each: the newest release first.
public struct ChangeLog: Sendable {
    public struct Row: Sendable {
        public let news: ReleaseNews
        /// nil where the release has nothing to tell record by record.
        public let change: RecordChange?
    }

    public let rows: [Row]

    public init(_ news: [ReleaseNews]) {
        rows = news.flatMap { news in
            news.changes.isEmpty
                ? [Row(news: news, change: nil)] : news.changes.map { Row(news: news, change: $0) }
        }
    }

    /// The page on which a release begins, from 1 on; nil where there is no such release.
    public func page(ofRelease number: Int) -> Int? {
        rows.firstIndex { $0.news.release.number == number }.map { $0 / Pagination.rows + 1 }
    }
}

extension Route {
    public static let changes = Route("thay-doi")
    public static let versions = Route("phien-ban")
}
