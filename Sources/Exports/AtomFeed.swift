internal import ContentModel
internal import Diagnostics
internal import Schedule
public import SitePlan

/// All feeds of the site (Atom, RFC 4287): file and bytes. Everything in them comes from the ledger, so that
/// they change with a release and with nothing else.
public func feeds(of site: PlannedSite, baseURL: String) -> [(file: String, bytes: [UInt8])] {
    let changes = site.changeLog.news.flatMap { news in
        news.changes.map { (release: news.release, change: $0) }
    }
    return site.content.feeds.map { feed in
        let concerned = changes.lazy.filter { feed.concerns($0.change) }.prefix(mostEntries)
        var writer = AtomWriter(baseURL: baseURL)
        writer.begin(feed, of: site, updated: concerned.first?.release ?? site.content.ledger.releases[0])
        for (release, change) in concerned { writer.entry(change, release) }
        if case .site = feed.scope, concerned.count < mostEntries, let first = site.changeLog.news.last {
            writer.beginning(first, of: site)
        }
        writer.end()
        return (feed.file, writer.bytes)
    }
}

/// A reader that comes by once a month misses nothing of a feed this long.
private let mostEntries = 100

private struct AtomWriter {
    let baseURL: String
    private(set) var bytes: [UInt8] = []

    init(baseURL: String) { self.baseURL = baseURL }

    mutating func begin(_ feed: Feed, of site: PlannedSite, updated: Release) {
        let content = site.content
        bytes += Array(#"<?xml version="1.0" encoding="utf-8"?>\#n"#.utf8)
        bytes += Array(#"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">\#n"#.utf8)
        element("title", feed.title)
        element("subtitle", content.settings[SiteKey.name].scalar?.string ?? "")
        element("id", baseURL + feed.file)
        link("self", baseURL + feed.file, "application/atom+xml")
        link("alternate", baseURL + feed.route.string.dropFirst(), "text/html")
        element("updated", moment(of: updated))
        bytes += Array("<author>".utf8)
        element("name", content.owner.name.scalar?.string ?? content.owner.id)
        bytes += Array("</author>\n".utf8)
        element("generator", "CongKhai")
    }

    mutating func entry(_ change: RecordChange, _ release: Release) {
        let kinds = change.kinds.map(\.label).joined(separator: ", ")
        let note = change.isIllustrative ? "[Minh họa] " : ""
        let sentences = change.sentences + (change.isIllustrative ? ["Dữ liệu minh họa"] : [])
        entry(
            "\(note)\(kinds): \(change.title)", release,
            id: "\(change.name.kind.rawValue)/\(change.name.path)", change.route,
            sentences.isEmpty ? kinds + "." : sentences.map { $0 + "." }.joined(separator: "\n"),
            change.kinds.map { ($0.rawValue, $0.label) })
    }

    /// The first release: what there was when the history began.
    mutating func beginning(_ news: ReleaseNews, of site: PlannedSite) {
        let counts = news.counts.map { "\($0.count) \($0.kind.label)" }.joined(separator: ", ")
        entry(
            "Bản công bố đầu tiên", news.release, id: "ban-dau", Route.changes.string,
            "Công bố lần đầu: \(counts).", [])
    }

    private mutating func entry(
        _ title: String, _ release: Release, id: String, _ route: String, _ summary: String,
        _ categories: [(term: String, label: String)]
    ) {
        bytes += Array("<entry>\n".utf8)
        element("title", title)
        element("id", "tag:\(host),\(release.date):so-cong-bo/\(release.number)/\(id)")
        link("alternate", baseURL + route.dropFirst(), "text/html")
        element("published", moment(of: release))
        element("updated", moment(of: release))
        for category in categories {
            bytes += Array(
                #"<category term="\#(category.term)" label="\#(escaped(category.label))"/>\#n"#.utf8)
        }
        element("summary", summary)
        bytes += Array("</entry>\n".utf8)
    }

    mutating func end() { bytes += Array("</feed>\n".utf8) }

    private mutating func element(_ name: String, _ text: String) {
        bytes += Array("<\(name)>\(escaped(text))</\(name)>\n".utf8)
    }

    private mutating func link(_ relation: String, _ address: String, _ type: String) {
        bytes += Array(#"<link rel="\#(relation)" type="\#(type)" href="\#(escaped(address))"/>\#n"#.utf8)
    }

    /// A release has a day and no hour: its first moment in Vietnam.
    private func moment(of release: Release) -> String { "\(release.date)T00:00:00+07:00" }

    private var host: String {
        String(baseURL.drop { $0 != ":" }.dropFirst(3).prefix { $0 != "/" && $0 != ":" })
    }
}

/// What XML takes for markup; control characters can't be in it at all.
private func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}
