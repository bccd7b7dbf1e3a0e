internal import ContentModel
internal import Diagnostics
internal import SitePlan
internal import Templates

/// An old address with the page that it leads to.
struct RedirectSubject: Sendable {
    let redirect: Redirect
    let target: Route

    /// What the ledger last said of the record that stood there; nil where it never knew it.
    fileprivate func former(_ context: PageContext) -> LedgerEntry? {
        RecordName(route: redirect.from).flatMap(context.site.content.ledger.lastEntry)
    }
}

/// A moved page leads on at once. Where a reason is given, the page stays: the tombstone of what stood there.
func redirectPage(_ layout: PageLayout) -> PageView<RedirectSubject> {
    PageView(
        .redirect, layout,
        [
            .object("dich", linkView) { subject, context in
                LinkedName(name: subject.redirect.document.title, link: context.link(to: subject.target))
            },
            .source("ly_do") { subject, _ in subject.redirect.reason },
            .text("ten_cu") { subject, context in subject.former(context)?.details.title },
            .date("ngay_go") { subject, context in
                subject.former(context).flatMap { entry in
                    entry.isRemoved
                        ? context.site.content.ledger.releases.first { $0.number == entry.release }?.date
                        : nil
                }
            },
            .text("dia_chi_day_du") { subject, context in
                context.address(of: subject.redirect.reason == nil ? subject.target : context.page.route)
            },
        ]
    ) { subject, context in
        PageHead(
            title: subject.redirect.reason == nil ? "Trang đã chuyển" : "Nội dung không còn trên trang này",
            qualifier: subject.redirect.from,
            trail: [homeCrumb(context)],
            isIllustrative: context.site.content.isIllustrative(subject.redirect.document))
    }
}
