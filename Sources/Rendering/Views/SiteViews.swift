internal import ContentModel
internal import SitePlan
internal import Templates

/// The site itself: `{{trang.ten}}`.
let siteView = View<PlannedSite>(
    "trang",
    [
        .object("chu_quan", linkView) { site, context in LinkedName(site.content.owner, context) },
        .object("noi_cong_bo_ke_hoach", linkView) { site, context in site.content.owing(.plan, context) },
        .object("noi_bao_cao_nhiem_vu", linkView) { site, context in site.content.owing(.task, context) },
        .object("noi_tra_loi_phan_anh", linkView) { site, context in site.content.owing(.petition, context) },
        .flag("mot_co_quan") { site, _ in site.content.agencies.count == 1 },
    ],
    recordView(SiteKey.schema).entries { $0.content.settings })

/// One step of the way from the home page: `{{#duong_dan}}`.
let crumbView = linkView

/// An entry of the menu.
struct MenuItem: Sendable {
    let label: String
    let link: String
    let isHere: Bool
}

let menuView = View<MenuItem>(
    "menu",
    [
        .text("nhan") { item, _ in item.label },
        .text("lien_ket") { item, _ in item.link },
        .flag("dang_o") { item, _ in item.isHere },
    ])
