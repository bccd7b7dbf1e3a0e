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
        var context = context
        context.head = head(subject, context)
        return view.frame(subject, context)
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
        let published = published
        return [
            .object("trang", siteView) { _, context in context.site },
            .text("goc") { _, context in context.root },
            .text("tieu_de") { _, context in context.head.title },
            .text("tieu_de_the") { _, context in documentTitle(context) },
            .text("mo_ta_trang") { _, context in context.head.summary },
            .list("duong_dan", linkView) { _, context in context.head.trail },
            .flag("trang_minh_hoa") { _, context in context.head.isIllustrative },
            // Only on pages whose content depends on the day, so that a daily build changes few files.
            .date("tinh_den") { _, context in context.head.dependsOnDay ? context.site.content.day : nil },
            .text("dia_chi_day_du") { _, context in context.address(of: context.page.route) },
            .text("loai_trang") { _, context in context.page.kind(in: context.site.content).rawValue },
            .text("lien_ket_tim") { _, context in context.link(to: .search) },
            .flag("la_trang_tim") { _, context in context.page.route == .search },
            .list("trinh_don_cuoi", menuView) { _, context in footerMenu(context) },
            .list("menu", menuView) { _, context in menu(context) },
            .list("sieu_du_lieu", dublinCoreView) { _, context in context.head.dublinCore()?.terms ?? [] },
            .list("can_cu_thay_doi", changedGroundView) { _, context in changedGrounds(context) },
            .list("duong_day_chinh", hotlineView) { _, context in context.site.content.mainHotlines },
            .text("lien_ket_duong_day") { _, context in
                context.site.content.hotlines.isEmpty ? nil : context.link(to: .hotlines)
            },
            .data("du_lieu_lien_ket") { _, context in context.head.linkedData() },
            .list("nguon_tin", feedLinkView) { _, context in context.feeds },
            .object("tai_nguyen", assets) { _, _ in published },
        ] + originEntries()
    }
}

/// What is disclosed beside plans, as far as there is any of it.
private func disclosures(_ content: SiteContent) -> [(String, Route)] {
    let kinds: [(String, Route, Bool)] = [
        ("Văn bản", .documents, !content.registry.isEmpty),
        ("Đường dây nóng", .hotlines, !content.hotlines.isEmpty),
        ("Phản ánh", .petitions(.all), !content.registers.petitions.isEmpty),
        ("Kết quả", .results, !content.registers.results.isEmpty),
    ]
    return kinds.filter(\.2).map { ($0.0, $0.1) }
}

/// What is disclosed and looked for less often: at the foot of every page.
private func furtherDisclosures(_ content: SiteContent) -> [(String, Route)] {
    let kinds: [(String, Route, Bool)] = [
        ("Tin và thông báo", .newsList, !content.records(of: .news).isEmpty),
        ("Công khai xin lỗi", .apologies, !content.registers.apologies.isEmpty),
        ("Bảng kiểm công khai", .checklist, !content.registers.obligations.isEmpty),
    ]
    return kinds.filter(\.2).map { ($0.0, $0.1) }
}

private func documentTitle(_ context: PageContext) -> String {
    let site = context.site.content.settings[SiteKey.name].scalar?.string ?? ""
    let parts = [context.head.title, context.head.qualifier, site].compactMap { $0 }
    return context.head.title == site ? site : parts.joined(separator: " – ")
}

/// The ways to all that is there, on every page.
private func footerMenu(_ context: PageContext) -> [MenuItem] {
    let own = [
        ("Danh mục A–Z", Route.directory(nil)), ("Tìm kiếm", .search), ("Dữ liệu mở", .data),
        ("Thay đổi", .changes), ("Phiên bản", .versions), ("Hướng dẫn biên tập", .guide),
    ]
    let embeds = context.site.content.embeds.isEmpty ? [] : [("Nhúng vào trang khác", Embed.guide.route)]
    let pages = context.site.content.pages.map {
        ($0[PageKey.title].scalar?.string ?? $0.id, Route.ordinary($0))
    }
    return (furtherDisclosures(context.site.content) + pages + own + embeds).map { label, route in
        MenuItem(label: label, link: context.link(to: route), isHere: context.page.route == route)
    }
}

private func menu(_ context: PageContext) -> [MenuItem] {
    let content = context.site.content
    let written = content.settings[SiteKey.menu].items.compactMap(\.group)
    let here = context.page.route.string
    guard written.isEmpty else {
        return written.map { item in
            let target = item[MenuKey.link].scalar?.string ?? "/"
            let link = context.link(written: target, in: ContentPath("content/trang.yaml"))
            return MenuItem(
                label: item[MenuKey.label].scalar?.string ?? target, link: link, isHere: target == here)
        }
    }
    let procedures = content.procedures.isEmpty ? [] : [("Thủ tục", Route.procedures(.all))]
    let own =
        [("Trang chủ", Route.home)] + procedures + [("Kế hoạch", Route.plans), ("Tiến độ", Route.progress)]
    let indices = content.indices.isEmpty ? [] : [("Chỉ số", Route.indices)]
    return (own + indices + disclosures(content)).map { label, route in
        MenuItem(label: label, link: context.link(to: route), isHere: route.string == here)
    }
}
