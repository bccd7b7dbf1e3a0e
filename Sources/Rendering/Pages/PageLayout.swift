internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// What a page says about itself to the layout.
struct PageHead: Sendable {
    let title: String
    /// What tells this title apart from the same one elsewhere: the agency of a unit, the plan of a task.
    var qualifier: String?
    var summary: String?
    /// From the home page down to the page above this one.
    var trail: [LinkedName] = []
    var isIllustrative = false
    /// Whether what the page says depends on the day that the site speaks for.
    var dependsOnDay = false
    /// Asked for where the template prints it.
    var dublinCore: @Sendable () -> DublinCore? = { nil }
    /// What the page is about, for machines; asked for where the template prints it.
    var linkedData: @Sendable () -> [LinkedData] = { [] }
}

/// The view of a kind of page: what its template may name, and what it says of itself to the layout.
struct PageView<Subject: Sendable>: Sendable {
    typealias Head = @Sendable (Subject, PageContext) -> PageHead

    let view: View<Subject>
    private let head: Head

    /// - Parameter groups: the entries of this kind; those of the layout stand behind the first group.
    init(
        _ kind: PageKind, _ layout: PageLayout, _ own: [View<Subject>.Entry],
        _ records: [[View<Subject>.Entry]] = [], head: @escaping Head
    ) {
        view = View(kind.rawValue, own + layout.entries() + records.joined())
        self.head = head
    }

    func frame(_ subject: Subject, _ context: PageContext) -> TemplateFrame {
        view.frame(subject, context.with(head(subject, context)))
    }
}

/// What the layout can read, on every page.
struct PageLayout: Sendable {
    let assets: View<[Asset]>
    private let published: [Asset]

    init(assets: [Asset]) {
        published = assets
        self.assets = assetView(assets)
    }

    func entries<Subject: Sendable>() -> [View<Subject>.Entry] {
        let shared: [View<Subject>.Entry] = sharedEntries()
        return shared.map { entry in
            var entry = entry
            entry.isShared = true
            return entry
        } + ownEntries()
    }

    /// The same on all pages of one depth, but for those that the menus mark as open.
    private func sharedEntries<Subject: Sendable>() -> [View<Subject>.Entry] {
        let published = published
        return [
            .object("trang", siteView) { _, context in context.site },
            .text("goc") { _, context in context.root },
            .text("loai_trang") { _, context in context.page.kind(in: context.site.content).rawValue },
            .text("lien_ket_tim") { _, context in context.link(to: .search) },
            .list("trinh_don_cuoi", menuView) { _, context in footerMenu(context) },
            .list("menu", menuView) { _, context in menu(context) },
            .list("duong_day_chinh", hotlineView) { _, context in context.site.content.mainHotlines },
            .text("lien_ket_duong_day") { _, context in
                context.site.content.hotlines.isEmpty ? nil : context.link(to: .hotlines)
            },
            .object("tai_nguyen", assets) { _, _ in published },
        ]
    }

    private func ownEntries<Subject: Sendable>() -> [View<Subject>.Entry] {
        [
            .text("tieu_de") { _, context in context.head.title },
            .text("tieu_de_the") { _, context in documentTitle(context) },
            .text("mo_ta_trang") { _, context in context.head.summary },
            .list("duong_dan", linkView) { _, context in context.head.trail },
            .flag("trang_minh_hoa") { _, context in context.head.isIllustrative },
            // Only on pages whose content depends on the day, so that a daily build changes few files.
            .date("tinh_den") { _, context in context.head.dependsOnDay ? context.site.content.day : nil },
            .text("dia_chi_day_du") { _, context in context.address(of: context.page.route) },
            .flag("la_trang_tim") { _, context in context.page.route == .search },
            .list("sieu_du_lieu", dublinCoreView) { _, context in context.head.dublinCore()?.terms ?? [] },
            .list("can_cu_thay_doi", changedGroundView) { _, context in changedGrounds(context) },
            .data("du_lieu_lien_ket") { _, context in context.head.linkedData() },
            .list("nguon_tin", feedLinkView) { _, context in context.feeds },
        ] + originEntries()
    }
}

private func documentTitle(_ context: PageContext) -> String {
    let site = context.site.content.settings[SiteKey.name].scalar?.string ?? ""
    let parts = [context.head.title, context.head.qualifier, site].compactMap { $0 }
    return context.head.title == site ? site : parts.joined(separator: " – ")
}
