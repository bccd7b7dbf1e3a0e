internal import SitePlan
internal import Templates

/// Where a page stands among the pages of its list: `{{#phan_trang}}{{>phan-trang}}{{/phan_trang}}`.
struct PagePosition: Sendable {
    /// 1 for the first page.
    let number: Int
    /// Rows of the whole list.
    let count: Int
    /// The list's own address.
    let list: Route
    /// On one page.
    var rows = Pagination.rows

    var pages: Int { Pagination.pages(of: count, rows: rows) }
    var range: Range<Int> { Pagination.range(of: number, in: count, rows: rows) }

    fileprivate func link(to number: Int, _ context: PageContext) -> String? {
        (1...pages).contains(number) ? context.link(to: list.page(number)) : nil
    }
}

let paginationView = View<PagePosition>(
    "phan_trang",
    [
        .count("trang_so") { position, _ in position.number },
        .count("so_trang") { position, _ in position.pages },
        .count("tu_dong") { position, _ in position.range.lowerBound + 1 },
        .count("den_dong") { position, _ in position.range.upperBound },
        .count("so_dong") { position, _ in position.count },
        .text("truoc") { position, context in position.link(to: position.number - 1, context) },
        .text("sau") { position, context in position.link(to: position.number + 1, context) },
        .list("cac_trang", menuView) { position, context in
            (1...position.pages).map { number in
                MenuItem(
                    label: "\(number)", link: context.link(to: position.list.page(number)),
                    isHere: number == position.number)
            }
        },
    ])

extension View.Entry {
    /// For a list that may be long; absent where one page holds all of it.
    static func pagination(_ get: @escaping Getter<PagePosition>) -> Self {
        .object("phan_trang", paginationView) { subject, context in
            let position = get(subject, context)
            return position.pages > 1 ? position : nil
        }
    }
}
