internal import CommonMark
internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// What a view needs to know beside its subject: the page that it stands on.
struct PageContext: Sendable {
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
    let used: [TemplateSchema: [Bool]]
    /// What the page says about itself; filled in before its view is.
    var head = PageHead(title: "")
    /// What pages like this one have in common; nil: nothing is kept.
    var shared: SharedValues?
    /// Stands before the anchors of a record that is one of several on the page: `1.003659_`. No id and no
    /// anchor below it has an underscore at its beginning, so that no two anchors of a page are the same.
    var anchorPrefix = ""

    init(
        site: PlannedSite, options: RenderOptions, page: Page, used: [TemplateSchema: [Bool]],
        root: String? = nil
    ) {
        self.used = used
        self.site = site
        self.options = options
        self.page = page
        agency = page.agency(in: site.content)
        if let root {
            self.root = root
        } else if case .notFound = page.subject {
            self.root = options.isOffline ? "./" : options.basePath
        } else {
            let depth = page.route.depth
            self.root = depth == 0 ? "./" : String(repeating: "../", count: depth)
        }
    }

    /// To show what another page shows as a part of this one: names and files are looked up as there, links
    /// begin here.
    func showing(_ other: Page) -> PageContext {
        var context = PageContext(site: site, options: options, page: other, used: used, root: root)
        context.anchorPrefix = "\(other.route.string.split(separator: "/").last ?? "")_"
        return context
    }

    /// A relative link to a page of the site.
    func link(to route: Route, fragment: String? = nil) -> String {
        var link = root
        link.reserveCapacity(root.utf8.count + route.string.utf8.count + 12 + (fragment?.utf8.count ?? 0))
        link += route.string.dropFirst()
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
    func address(of route: Route) -> String { options.baseURL + route.string.dropFirst() }

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

    /// The path of the base URL: `/cong-khai/`.
    var basePath: String {
        let rest = baseURL.drop { $0 != ":" }.dropFirst(3)
        return String(rest.drop { $0 != "/" })
    }
}
