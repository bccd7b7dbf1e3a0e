public import ContentModel
public import Diagnostics

/// A page at each old address. The records that they lead to have a page, so the way is one step long.
func redirects(in content: SiteContent, to pages: [Page]) -> [Page] {
    guard !content.redirects.isEmpty else { return [] }
    let routes = Dictionary(
        pages.compactMap { page in page.source.map { ($0, page.route) } },
        uniquingKeysWith: { first, _ in first })
    return content.redirects.map { redirect in
        // A kind whose records share one page: that page.
        let target = routes[redirect.document.path] ?? Route(redirect.document.name.kind.rawValue)
        return Page(route: Route(path: redirect.from), subject: .redirect(redirect, to: target))
    }
}

/// Addresses of pages beside a record's own (a unit's, a case's) that were published and are no more. Records
/// that vanished as a whole are judged by ContentModel.
func vanishedAddresses(of content: SiteContent, _ pages: [Page]) -> [Diagnostic] {
    guard !content.ledger.isEmpty else { return [] }
    let routes = Set(pages.lazy.map(\.route.string))
    return content.allDocuments.compactMap { document in
        guard let entry = content.ledger.entry(document.name) else { return nil }
        let lost = content.ledger.allRoutes(of: entry).filter { !routes.contains($0) }
        return lost.isEmpty ? nil : vanished(lost, document)
    }
}

private func vanished(_ routes: [String], _ document: Document) -> Diagnostic {
    Diagnostic(
        .vanishedAddress, at: SourceLocation(path: document.path),
        "địa chỉ \(routes[0]) đã công bố không còn trang nào",
        expected: "Khôi phục mục đã xóa, hoặc ghi địa chỉ cũ (\(routes.joined(separator: ", "))) vào "
            + "chuyen_huong của bản ghi mà người đọc nên được dẫn tới.",
        example: "chuyen_huong: [\(routes[0])]")
}

extension Page {
    /// Whether the page is one that readers and search engines are shown: no redirect, no error page,
    /// no part of a page that other sites show in a frame.
    public var isListed: Bool {
        switch subject {
        case .redirect, .notFound: false
        case .embed(.guide): true
        case .embed: false
        default: true
        }
    }
}

extension PlannedSite {
    /// The addresses of each record's pages, its own first; old ones that lead to it not among them.
    public var routesBySource: [ContentPath: [Route]] {
        var routes: [ContentPath: [Route]] = [:]
        for page in pages where page.isListed {
            if let source = page.source { routes[source, default: []].append(page.route) }
        }
        return routes
    }

    /// Where an old address leads, and why; nil where nothing stands there.
    public func redirect(from route: String) -> (redirect: Redirect, target: Route)? {
        for page in pages where page.route.string == route {
            if case .redirect(let redirect, let target) = page.subject { return (redirect, target) }
        }
        return nil
    }
}
