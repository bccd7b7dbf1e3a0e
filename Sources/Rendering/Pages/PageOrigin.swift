internal import ContentModel
internal import Diagnostics
internal import Schedule
internal import SitePlan

/// Who answers for a page, and how to tell them that something on it is wrong.
struct PageOrigin: Sendable {
    let agency: Agency

    init(_ context: PageContext) { agency = context.agency ?? context.site.content.owner }
}

/// "Thấy sai?": an address and a number of the agency, else of the site. Where there is neither, nothing is
/// invented: the letter is written without an addressee.
let pageOriginView = View<PageOrigin>(
    "noi_gop_y",
    [
        .object("co_quan", linkView) { origin, context in LinkedName(origin.agency, context) },
        .source("thu_dien_tu") { origin, context in
            origin.agency.document[AgencyKey.email].scalar ?? contact(.email, context)
        },
        .object("dien_thoai", phoneView) { origin, context in
            (origin.agency.document[AgencyKey.phone].scalar ?? contact(.phone, context))
                .map { PhoneLine($0) }
        },
        .flag("minh_hoa") { origin, _ in origin.agency.isIllustrative },
    ])

private func contact(_ key: ContactKey, _ context: PageContext) -> SourceString? {
    context.site.content.settings[SiteKey.contact].group.flatMap { $0[key].scalar }
}

/// What the page says of itself at its foot.
func originEntries<Subject: Sendable>() -> [View<Subject>.Entry] {
    [
        .object("noi_gop_y", pageOriginView) { _, context in PageOrigin(context) },
        .text("ma_trang") { _, context in
            // The answer to a wrong address stands at every address that is wrong.
            if case .notFound = context.page.subject { return "/404.html" }
            return context.page.route.string
        },
        .text("phien_ban_trang") { _, context in context.site.version(of: context.page) },
        .date("ngay_doi") { _, context in context.site.lastChanges[context.page.route.string] },
        .date("ngay_ra_soat") { _, context in
            context.page.record?[common: .review].group?[ReviewKey.date].scalar.flatMap { CalendarDate($0) }
        },
        .text("lien_ket_trang_chu") { _, context in
            context.options.isOffline ? context.link(to: .home) : context.root
        },
    ]
}
