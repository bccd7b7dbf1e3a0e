internal import ContentModel
internal import SitePlan
internal import Templates

/// `/tim-kiem/`: the search; without JavaScript the ways to every page.
func searchPage(_ layout: PageLayout) -> PageView<SiteContent> {
    PageView(
        .search, layout,
        [
            .list("bo_loc", searchFilterView) { _, _ in SearchFilter.all },
            .text("lien_ket_danh_muc") { _, context in context.link(to: .directory(nil)) },
        ]
    ) { _, context in
        PageHead(
            title: "Tìm kiếm", summary: "Tìm trong mọi trang, có dấu hay không dấu",
            trail: [homeCrumb(context)])
    }
}

/// What results can be narrowed by; the index (Exports) has the values.
struct SearchFilter: Sendable {
    let key: String
    let label: String

    static let all = [
        SearchFilter(key: "loai", label: "Loại"), SearchFilter(key: "linh-vuc", label: "Lĩnh vực"),
        SearchFilter(key: "don-vi", label: "Đơn vị, cơ quan"), SearchFilter(key: "nam", label: "Năm"),
    ]
}

private let searchFilterView = View<SearchFilter>(
    "bo_loc",
    [
        .text("khoa") { filter, _ in filter.key },
        .text("nhan") { filter, _ in filter.label },
    ])

/// A letter of the directory with a part of its list; no letter: the letters themselves.
struct DirectorySubject: Sendable {
    let letter: Directory.Letter?
    let page: Int

    fileprivate var position: PagePosition {
        PagePosition(number: page, count: letter?.entries.count ?? 0, list: .directory(letter?.id))
    }
}

/// `/danh-muc/` and `/danh-muc/<chữ>/`: every page, by the first letter of its name.
func directoryPage(_ layout: PageLayout) -> PageView<DirectorySubject> {
    PageView(
        .directory, layout,
        [
            .list("chu_cai", menuView) { subject, context in
                context.site.directory.letters.map { letter in
                    MenuItem(
                        label: letter.label, link: context.link(to: .directory(letter.id)),
                        isHere: letter.id == subject.letter?.id)
                }
            },
            .text("chu") { subject, _ in subject.letter?.label },
            .count("so_muc") { subject, context in
                subject.letter?.entries.count ?? context.site.entries.count
            },
            .list("muc", entryRowView) { subject, _ in
                subject.letter.map { Array($0.entries[subject.position.range]) } ?? []
            },
            .pagination { subject, _ in subject.position },
        ]
    ) { subject, context in
        let all = LinkedName(name: "Danh mục A–Z", link: context.link(to: .directory(nil)))
        return PageHead(
            title: subject.letter.map { "Danh mục: \($0.label)" } ?? "Danh mục A–Z",
            qualifier: subject.page > 1 ? "trang \(subject.page)" : nil,
            summary: "Mọi trang, xếp theo chữ cái đầu của tên",
            trail: [homeCrumb(context)] + (subject.letter == nil ? [] : [all]))
    }
}

private let entryRowView = View<PageEntry>(
    "muc",
    [
        .text("ten") { entry, _ in entry.title },
        .text("lien_ket") { entry, context in context.link(to: entry.route) },
        .text("loai") { entry, _ in entry.kind },
        .text("ma") { entry, _ in entry.code },
        .text("don_vi") { entry, _ in entry.unit },
        .flag("minh_hoa") { entry, _ in entry.isIllustrative },
    ])
