internal import CommonMark
internal import ContentModel
public import Diagnostics

/// Where a link of a text leads.
public enum LinkTarget: Sendable {
    /// A page, with the part behind `#` where there is one.
    case page(Route, fragment: String?)
    /// A file in the published directory.
    case file(String)
    /// A part of the page that the link stands on.
    case fragment(String)
}

/// Knows every page and every file that can be linked to.
public struct LinkTable: Sendable {
    private let routes: Set<String>
    private let pages: [ContentPath: Route]
    private let anchors: [Route: Set<String>]
    private let attachmentFiles: Set<ContentPath>
    private let hotlineAnchors: [ContentPath: String]

    init(_ content: SiteContent, _ all: [Page]) {
        routes = Set(all.map(\.route.string))
        var pages: [ContentPath: Route] = [:]
        var anchors: [Route: Set<String>] = [:]
        for page in all {
            guard let source = page.source, pages[source] == nil else { continue }
            pages[source] = page.route
            anchors[page.route] = page.subject.anchors
        }
        // Hotlines have no pages of their own; their files and the links to them belong to the directory.
        if routes.contains(Route.hotlines.string) {
            for line in content.hotlines.all { pages[line.document.path] = .hotlines }
            anchors[.hotlines] = Set(content.hotlines.all.map(\.anchor))
        }
        hotlineAnchors = Dictionary(
            content.hotlines.all.map { ($0.document.path, $0.anchor) },
            uniquingKeysWith: { first, _ in first })
        self.pages = pages
        self.anchors = anchors
        attachmentFiles = content.attachmentFiles
    }

    /// - Parameter document: the file that the link stands in.
    /// - Returns: nil where nothing is at the other end.
    public func target(of link: String, in document: ContentPath) -> LinkTarget? {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        let fragment = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
        if parts[0].isEmpty { return fragment.map(LinkTarget.fragment) ?? .fragment("") }
        if parts[0].hasPrefix("/") { return route(parts[0]).map { .page($0, fragment: fragment) } }
        let path = document.beside(parts[0])
        if let route = pages[path] { return .page(route, fragment: fragment ?? hotlineAnchors[path]) }
        if attachmentFiles.contains(path), let file = file(of: path, linkedFrom: document) {
            return .file(file)
        }
        return nil
    }

    public func has(_ fragment: String, on route: Route) -> Bool {
        anchors[route].map { $0.contains(fragment) } ?? false
    }

    public func route(of document: ContentPath) -> Route? { pages[document] }

    /// Where a file beside a record is published: under the record's route.
    public func file(of attachment: ContentPath, linkedFrom document: ContentPath) -> String? {
        pages[document].map { String($0.string.dropFirst() + attachment.lastComponent) }
    }

    /// Where the file of this name beside a record is published; nil where there is none.
    public func file(named name: String, beside document: ContentPath) -> String? {
        let path = document.beside(name)
        return attachmentFiles.contains(path) ? file(of: path, linkedFrom: document) : nil
    }

    public func isAttachment(_ path: ContentPath) -> Bool { attachmentFiles.contains(path) }

    /// The file that a relative link of a text means.
    func attachment(_ link: String, beside document: ContentPath) -> ContentPath {
        document.beside(link)
    }

    func nearest(to link: String) -> String? { nearestName(to: link, among: routes) }

    func nearest(to fragment: String, on route: Route) -> String? {
        nearestName(to: fragment, among: anchors[route] ?? [])
    }

    private func route(_ path: String) -> Route? {
        let full = path.hasSuffix("/") ? path : path + "/"
        guard routes.contains(full) else { return nil }
        return Route(path: full)
    }
}

extension PageSubject {
    /// Headings of the page's body, that a link can name behind `#`.
    fileprivate var anchors: Set<String> {
        let body: Markdown? =
            switch self {
            case .agency(let agency): agency.document.body
            case .plan(let plan): plan.document.body
            case .task(_, let task): task.document.body
            case .document(let document): document.document.body
            case .news(let document), .ordinary(let document): document.body
            case .petition(let petition): petition.document.body
            case .index(let index): index.document.body
            case .procedure(let procedure): procedure.document.body
            default: nil
            }
        return Set(body?.document.headings.map(\.anchor) ?? [])
    }
}
