internal import ContentModel
internal import SitePlan
internal import Templates

/// `/nhung/`: what can be embedded, with the lines to copy.
func embedGuidePage(_ layout: PageLayout) -> PageView<SiteContent> {
    PageView(
        .embedGuide, layout,
        [
            .list("o_nhung", embedRowView) { content, _ in content.embeds.map { EmbedRow($0, content) } },
            .object("xem_thu", embedRowView) { content, _ in
                content.embeds.first.map { EmbedRow($0, content) }
            },
            .text("nguon_goc") { _, context in origin(of: context.options.baseURL) },
        ]
    ) { _, context in
        PageHead(
            title: "Nhúng vào trang khác",
            summary: "Đoạn mã để đưa đường dây nóng, tiến độ, biểu đồ, ô tìm thủ tục vào cổng của cơ quan",
            trail: [homeCrumb(context)], dependsOnDay: true)
    }
}

/// Something that can be embedded, and how high its frame is.
struct EmbedRow: Sendable {
    let embed: Embed
    /// In CSS pixels, for a frame 600 wide: what is longer scrolls within the frame.
    let height: Int

    init(_ embed: Embed, _ content: SiteContent) {
        self.embed = embed
        height =
            switch embed {
            case .guide: 0
            case .hotlines: 180 + 70 * content.hotlineAgencies.count + 126 * content.hotlines.all.count
            case .progress(let plan): 380 + 50 * statusCounts(of: plan).count
            case .chart(let index): 670 + 66 * min(6, index.lines.count)
            case .procedureFinder: 320 + 20 * content.subjects.count
            }
    }
}

private let embedRowView = View<EmbedRow>(
    "o_nhung",
    [
        .text("ten") { row, context in row.embed.title(context) },
        .text("neo") { row, _ in
            "_" + row.embed.route.string.split(separator: "/").dropFirst().joined(separator: "-")
        },
        .text("lien_ket") { row, context in context.link(to: row.embed.route) },
        .text("dia_chi") { row, context in context.address(of: row.embed.route) },
        .text("cao") { row, _ in "\(row.height)" },
        .flag("minh_hoa") { row, context in row.embed.isIllustrative(in: context.site.content) },
    ])

/// `https://so.example.vn` of `https://so.example.vn/cong-khai/`.
private func origin(of url: String) -> String {
    let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return parts.prefix(3).joined(separator: "/")
}
