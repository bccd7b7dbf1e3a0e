internal import CommonMark
internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// What a view needs to know beside its subject: the page that it stands on.
///
/// One object: views hand it to every getter, and copies of a structure would count references to each of its
/// parts.
final class PageContext: Sendable {
    let site: PlannedSite
    /// How links are written.
    let options: RenderOptions
    let page: Page
    /// The agency that bare unit ids belong to; nil where the page has none.
    let agency: Agency?
    /// The way from this page to the site's root: `../../`, or the base path for a page without a fixed
    /// place.
    let root: String
    /// The names that the page's template reads, by the schema that has them.
    let used: UsedSlots
    /// What the page says about itself; filled in before its view is.
    let head: PageHead
    /// What pages like this one have in common; nil: nothing is kept.
    let shared: SharedValues?
    /// Stands before the anchors of a record that is one of several on the page: `1.003659_`. No id and no
    /// anchor below it has an underscore at its beginning, so that no two anchors of a page are the same.
    let anchorPrefix: String

    private init(
        _ site: PlannedSite, _ options: RenderOptions, _ page: Page, _ agency: Agency?, _ root: String,
        _ used: UsedSlots, _ head: PageHead, _ shared: SharedValues?, _ anchorPrefix: String
    ) {
        self.site = site
        self.options = options
        self.page = page
        self.agency = agency
        self.root = root
        self.used = used
        self.head = head
        self.shared = shared
        self.anchorPrefix = anchorPrefix
    }

    convenience init(
        site: PlannedSite, options: RenderOptions, page: Page, used: UsedSlots,
        root: String? = nil
    ) {
        self.init(
            site, options, page, page.agency(in: site.content), root ?? options.root(of: page), used,
            PageHead(title: ""), nil, "")
    }

    func with(_ head: PageHead) -> PageContext {
        PageContext(site, options, page, agency, root, used, head, shared, anchorPrefix)
    }

    func with(_ shared: SharedValues?) -> PageContext {
        PageContext(site, options, page, agency, root, used, head, shared, anchorPrefix)
    }

    /// To show what another page shows as a part of this one: names and files are looked up as there, links
    /// begin here.
    func showing(_ other: Page) -> PageContext {
        PageContext(
            site, options, other, other.agency(in: site.content), root, used, head, shared,
            "\(other.route.string.split(separator: "/").last ?? "")_")
    }

    /// A relative link to a page of the site.
    func link(to route: Route, fragment: String? = nil) -> String {
        var link = root
        link.reserveCapacity(root.utf8.count + route.string.utf8.count + 12 + (fragment?.utf8.count ?? 0))
        link += route.belowRoot
        if options.isOffline { link += "index.html" }
        if let fragment {
            link += "#"
            link += fragment
        }
        return link
    }

    /// A relative link to a file in the published directory.
    func link(toFile file: String) -> String { root + file }

    /// The full address of a page.
    func address(of route: Route) -> String { options.baseURL + route.belowRoot }

    /// What to write for a link of a text that stands in `document`; links were checked, so a target is
    /// there.
    func link(written destination: String, in document: ContentPath) -> String {
        switch site.links.target(of: destination, in: document) {
        case .page(let route, let fragment): link(to: route, fragment: fragment)
        case .file(let file): link(toFile: file)
        // A record that is shown as a part of another page has its text on its own.
        case .fragment(let fragment) where !anchorPrefix.isEmpty: link(to: page.route, fragment: fragment)
        case .fragment(let fragment): "#" + fragment
        case nil: destination
        }
    }
}

/// How a build writes addresses, and what it knows of the files that it publishes beside the pages.
public struct RenderOptions: Sendable {
    /// `https://so.example.vn/cong-khai/`; ends in `/`.
    public let baseURL: String
    /// Links end in `/index.html`, so that the site opens from a folder.
    public var isOffline: Bool
    /// The SHA-256 over everything that the site was read from, in hexadecimal.
    public let inputs: String
    /// What is known of the published attachments, by file.
    public var attachments: [String: AttachmentFacts] = [:]

    /// - Parameter baseURL: an absolute http(s) URL; the final `/` may be missing.
    public init(baseURL: String, isOffline: Bool = false, inputs: String = "") {
        self.inputs = inputs
        self.baseURL = baseURL.hasSuffix("/") ? baseURL : baseURL + "/"
        self.isOffline = isOffline
    }

    /// The way from a page to the site's root.
    fileprivate func root(of page: Page) -> String {
        if case .notFound = page.subject { return isOffline ? "./" : basePath }
        let depth = page.route.depth
        return depth == 0 ? "./" : String(repeating: "../", count: depth)
    }

    /// The path of the base URL: `/cong-khai/`.
    var basePath: String {
        let rest = baseURL.drop { $0 != ":" }.dropFirst(3)
        return String(rest.drop { $0 != "/" })
    }
}
