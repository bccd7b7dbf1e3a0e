internal import ContentModel
internal import Diagnostics
public import Output
internal import Rendering
internal import SitePlan
internal import Synchronization

/// A sound site whose files are made when somebody asks for them.
public final class PreviewedSite: FileSource {
    private let site: CheckedSite
    private let veils: [ContentPath: Veil]
    /// The numbers of pages by published file.
    private let pages: [String: Int]
    /// A page that takes the place of the planned one.
    private let newer: Page?
    /// What stands beside the pages, once somebody has asked for any of it.
    private let exports = Mutex<[OutputPath: [UInt8]]?>(nil)

    init(_ site: CheckedSite, veils: [ContentPath: Veil]) {
        self.site = site
        self.veils = veils
        newer = nil
        pages = Dictionary(
            site.plan.pages.enumerated().map { ($0.element.file, $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }

    private init(_ other: PreviewedSite, newer page: Page) {
        (site, veils, pages) = (other.site, other.veils, other.pages)
        newer = page
    }

    /// The same site with another page at the page's address.
    func replacing(_ page: Page) -> PreviewedSite { PreviewedSite(self, newer: page) }

    var plannedPages: [Page] { site.plan.pages }

    public var pageCount: Int { site.pageCount }
    /// How many records are shown that are not published yet.
    public var veiledCount: Int { veils.count }

    public func file(at path: OutputPath) throws(OutputFailure) -> ServedFile? {
        if let newer, newer.file == path.string { return render(newer) }
        if let number = pages[path.string] { return render(site.plan.pages[number]) }
        if let asset = site.assets.first(where: { $0.file == path.string }) { return ServedFile(asset.bytes) }
        if let attachment = site.plan.attachments.first(where: { $0.file == path.string }) {
            return ServedFile(try site.files.read(attachment.source))
        }
        return try exported(path).map { ServedFile($0) }
    }

    private func render(_ page: Page) -> ServedFile {
        var bytes: [UInt8] = []
        var memory = RenderMemory()
        site.renderer.render(page, of: site.plan, site.options, &memory, into: &bytes)
        return ServedFile(bytes, notice: page.source.flatMap { veils[$0]?.words })
    }

    private func exported(_ path: OutputPath) throws(OutputFailure) -> [UInt8]? {
        if let known = exports.withLock({ $0 }) { return known[path] }
        let sink = MemorySink()
        try writeExports(of: site, into: sink)
        let files = sink.files
        exports.withLock { $0 = files }
        return files[path]
    }
}
