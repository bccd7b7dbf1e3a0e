internal import SitePlan
internal import Templates

/// The way through the pages of a long list.
struct Paging: Sendable {
    /// Of the list, that is of its first page.
    let route: Route
    let part: ListPart
}

/// `{{#phan_trang}}{{>phan-trang}}{{/phan_trang}}`
let pagingView = View<Paging>(
    "phan_trang",
    [
        .count("trang_so") { paging, _ in paging.part.number },
        .count("so_trang") { paging, _ in paging.part.count },
        .text("trang_truoc") { paging, context in paging.link(to: paging.part.number - 1, context) },
        .text("trang_sau") { paging, context in paging.link(to: paging.part.number + 1, context) },
        .list("cac_trang", menuView) { paging, context in
            (1...paging.part.count).map { number in
                MenuItem(
                    label: "\(number)", link: context.link(to: paging.route.part(number)),
                    isHere: number == paging.part.number)
            }
        },
    ])

extension View.Entry {
    /// The way through the pages of the list; false where one page holds all of it.
    static func paging(_ get: @escaping Getter<Paging>) -> Self {
        .object("phan_trang", pagingView) { subject, context in
            let paging = get(subject, context)
            return paging.part.count > 1 ? paging : nil
        }
    }
}

extension Paging {
    fileprivate func link(to number: Int, _ context: PageContext) -> String? {
        (1...part.count).contains(number) ? context.link(to: route.part(number)) : nil
    }
}
