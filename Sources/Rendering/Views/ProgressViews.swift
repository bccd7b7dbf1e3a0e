internal import ContentModel
internal import Schedule
internal import Templates

/// A figure against the deadline that holds and, where it is another one, against the plan's own.
struct Figure: Sendable {
    let current: Int
    let original: Int

    init(_ row: ProgressRow, _ count: (StatusCounts) -> Int) {
        current = count(row.current)
        original = count(row.original)
    }
}

let figureView = View<Figure>(
    "so_theo_han",
    [
        .count("so") { figure, _ in figure.current },
        .count("so_goc") { figure, _ in figure.original == figure.current ? nil : figure.original },
    ])

let ratioView = View<Ratio>(
    "ty_le",
    [
        .text("phan_tram") { ratio, _ in ratio.perMille.map { vietnameseFigure(Double($0) / 10, decimals: 1) }
        },
        .count("dung_han") { ratio, _ in ratio.part },
        .count("ro_ket_qua") { ratio, _ in ratio.whole },
    ])

/// A line of a table of progress: a plan, a unit, an index or a month with its figures.
struct ProgressRow: Sendable {
    let name: LinkedName
    let current: StatusCounts
    let original: StatusCounts
    let withoutReport: Int

    init(_ name: LinkedName, _ summary: StatusSummary) {
        self.name = name
        current = summary.current
        original = summary.original
        withoutReport = summary.withoutReport
    }

    init(_ month: DeadlineMonth) {
        name = LinkedName(name: month.month.label.capitalizedFirst)
        current = month.current
        original = month.original
        withoutReport = month.withoutReport
    }
}

let progressRowView = View<ProgressRow>(
    "dong_tien_do",
    [
        .object("muc", linkView) { row, _ in row.name },
        .object("giao", figureView) { row, _ in Figure(row, \.assigned) },
        .object("hoan_thanh_dung_han", figureView) { row, _ in Figure(row) { $0[.completedOnTime] } },
        .object("hoan_thanh_qua_han", figureView) { row, _ in Figure(row) { $0[.completedLate] } },
        .object("hoan_thanh_khong_han", figureView) { row, _ in Figure(row) { $0[.completed] } },
        .object("chua_den_han", figureView) { row, _ in Figure(row, \.inTime) },
        .object("sap_den_han", figureView) { row, _ in Figure(row, \.soon) },
        .object("qua_han", figureView) { row, _ in Figure(row) { $0[.overdue] } },
        .object("thuong_xuyen", figureView) { row, _ in Figure(row) { $0[.ongoing] } },
        .object("theo_quy_dinh", figureView) { row, _ in Figure(row) { $0[.asRegulated] } },
        .object("khong_ghi_thoi_han", figureView) { row, _ in Figure(row) { $0[.noDeadline] } },
        .object("tam_dung", figureView) { row, _ in Figure(row) { $0[.suspended] } },
        .count("chua_bao_cao") { row, _ in row.withoutReport },
        .object("ty_le_dung_han", ratioView) { row, _ in row.current.onTime },
        .object("ty_le_dung_han_goc", ratioView) { row, _ in
            row.original.onTime == row.current.onTime ? nil : row.original.onTime
        },
    ])

/// The tasks of a dashboard counted by one thing.
struct ProgressTable: Sendable {
    let anchor: String
    let title: String
    /// Heads the first column.
    let subject: String
    /// What a reader has to know to add the lines up, or not to.
    let note: String?
    let rows: [ProgressRow]
}

let progressTableView = View<ProgressTable>(
    "bang_tien_do",
    [
        .text("neo") { table, _ in table.anchor },
        .text("ten") { table, _ in table.title },
        .text("cot_dau") { table, _ in table.subject },
        .text("luu_y") { table, _ in table.note },
        .list("dong", progressRowView) { table, _ in table.rows },
    ])

/// A status with the rule by which tasks have it.
let statusRuleView = View<StatusKind>(
    "quy_tac_trang_thai",
    [
        .text("nhan") { kind, _ in kind.title },
        .text("lop") { kind, _ in kind.tone.rawValue },
        .text("quy_tac") { kind, context in kind.rule(soonDays: context.site.content.soonDays) },
    ])

extension String {
    /// "tháng 7/2026" → "Tháng 7/2026"
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
