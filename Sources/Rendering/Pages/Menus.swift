internal import ContentModel
internal import Diagnostics
internal import SitePlan

extension PageContext {
    /// The pages that a menu marks when they are open.
    var menuTargets: Set<String> {
        let content = site.content
        let written = content.settings[SiteKey.menu].items.compactMap(\.group)
        let links = written.map { $0[MenuKey.link].scalar?.string ?? "/" }
        let own = (mainMenu(content) + footerEntries(content)).map(\.1.string)
        return Set(links + own)
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

private func mainMenu(_ content: SiteContent) -> [(String, Route)] {
    let procedures = content.procedures.isEmpty ? [] : [("Thủ tục", Route.procedures(.all))]
    let own =
        [("Trang chủ", Route.home)] + procedures + [("Kế hoạch", Route.plans), ("Tiến độ", Route.progress)]
    let indices = content.indices.isEmpty ? [] : [("Chỉ số", Route.indices)]
    return own + indices + disclosures(content)
}

/// The ways to all that is there.
private func footerEntries(_ content: SiteContent) -> [(String, Route)] {
    let pages = content.pages.map { ($0[PageKey.title].scalar?.string ?? $0.id, Route.ordinary($0)) }
    let own = [
        ("Danh mục A–Z", Route.directory(nil)), ("Tìm kiếm", .search), ("Dữ liệu mở", .data),
        ("Thay đổi", .changes), ("Phiên bản", .versions), ("Hướng dẫn biên tập", .guide),
    ]
    let embeds = content.embeds.isEmpty ? [] : [("Nhúng vào trang khác", Embed.guide.route)]
    return furtherDisclosures(content) + pages + own + embeds
}

/// At the foot of every page.
func footerMenu(_ context: PageContext) -> [MenuItem] {
    footerEntries(context.site.content).map { label, route in
        MenuItem(label: label, link: context.link(to: route), isHere: context.page.route == route)
    }
}

/// At the head of every page: what trang.yaml says, else the kinds of content that there are.
func menu(_ context: PageContext) -> [MenuItem] {
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
    return mainMenu(content).map { label, route in
        MenuItem(label: label, link: context.link(to: route), isHere: route.string == here)
    }
}
