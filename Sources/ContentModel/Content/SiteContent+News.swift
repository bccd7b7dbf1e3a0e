internal import Diagnostics

extension SiteContent {
    /// The announcements, the newest first.
    public var news: [Document] {
        records(of: .news).map { ($0, $0[NewsKey.date].scalar?.string ?? "") }
            .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : precedesByBytes($0.0.id, $1.0.id) }.map(\.0)
    }
}
