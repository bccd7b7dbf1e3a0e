internal import ContentModel
internal import SitePlan
internal import Templates

/// `/phien-ban/`: the releases of the ledger with their hashes, to compare with what was printed on paper.
func versionsPage(_ layout: PageLayout) -> PageView<SiteContent> {
    PageView(
        .versions, layout,
        [
            .object("hien_hanh", releaseView) { content, _ in content.ledger.head },
            .text("ma_dau_vao") { _, context in context.options.inputs },
            .list("cac_ban", releaseView) { content, _ in content.ledger.releases.reversed() },
            .text("lien_ket_thay_doi") { _, context in context.link(to: .changes) },
        ]
    ) { _, context in
        PageHead(
            title: "Phiên bản dữ liệu",
            summary: "Các bản công bố với ngày và mã SHA-256, để đối chiếu với báo cáo đã in",
            trail: [homeCrumb(context)])
    }
}

let releaseView = View<Release>(
    "ban",
    [
        .count("so") { release, _ in release.number },
        .date("ngay") { release, _ in release.date },
        .text("ma") { release, _ in release.digest },
        .text("ma_truoc") { release, _ in release.previous },
        .text("ma_dau_vao_luc_cong_bo") { release, _ in release.inputs },
        .count("so_ban_ghi") { release, _ in release.entries.count },
        .text("tep") { release, context in context.link(toFile: release.publishedFile) },
        .text("lien_ket") { release, context in
            context.site.changeLog.page(ofRelease: release.number).map { page in
                context.link(to: Route.changes.page(page), fragment: "_ban-\(release.number)")
            }
        },
    ])
