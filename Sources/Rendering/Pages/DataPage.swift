internal import ContentModel
internal import SitePlan
internal import Templates

/// `/du-lieu/`: every collection as CSV and JSON, and what each column means.
func dataPage(_ layout: PageLayout) -> PageView<SiteContent> {
    PageView(
        .data, layout,
        [
            .list("tap_du_lieu", dataSetView) { content, _ in
                ContentKind.allCases.compactMap { DataSet($0, in: content) }
            },
            .object("giay_phep", linkView) { content, _ in
                content.settings[SiteKey.licence].group.map { licence in
                    LinkedName(
                        name: licence[CitationKey.title].scalar?.string ?? "",
                        link: licence[CitationKey.link].scalar?.string)
                }
            },
        ]
    ) { _, context in
        PageHead(
            title: "Dữ liệu mở", summary: "Toàn bộ nội dung của trang dưới dạng bảng CSV và JSON để dùng lại",
            trail: [homeCrumb(context)])
    }
}

/// The tables of one kind.
struct DataSet: Sendable {
    let kind: ContentKind
    let tables: [(table: DataTable, rows: Int)]

    init?(_ kind: ContentKind, in content: SiteContent) {
        tables = content.dataTables(of: kind)
        self.kind = kind
        if tables.isEmpty { return nil }
    }
}

private let dataSetView = View<DataSet>(
    "tap_du_lieu",
    [
        .text("ten") { set, _ in set.tables.first?.table.label },
        .text("neo") { set, _ in "_\(set.kind.rawValue)" },
        .text("json") { set, context in context.link(toFile: "du-lieu/\(set.kind.rawValue).json") },
        .list("bang", dataTableView) { set, _ in
            set.tables.map { DataTableRow(table: $0.table, rows: $0.rows) }
        },
    ])

/// A table with how many rows it has.
struct DataTableRow: Sendable {
    let table: DataTable
    let rows: Int
}

private let dataTableView = View<DataTableRow>(
    "bang",
    [
        .text("ten") { row, _ in row.table.label },
        .text("tep") { row, _ in row.table.name + ".csv" },
        .text("csv") { row, context in context.link(toFile: "du-lieu/\(row.table.name).csv") },
        .count("so_dong") { row, _ in row.rows },
        .list("cot", dataColumnView) { row, _ in row.table.columns + row.table.commonColumns },
    ])

private let dataColumnView = View<DataColumn>(
    "cot",
    [
        .text("ten") { column, _ in column.name },
        .text("nghia") { column, _ in column.label },
        .text("giai_thich") { column, _ in column.hint.isEmpty ? nil : column.hint },
        .flag("bat_buoc") { column, _ in column.isRequired },
    ])
