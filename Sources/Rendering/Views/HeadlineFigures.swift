internal import Schedule
internal import Templates

/// A line of the table of figures: what is counted, by which rule, and how many.
struct HeadlineFigure: Sendable {
    let label: String
    /// A part of the line above that is none itself.
    var isPart = false
    let rule: String
    let current: Int
    let original: Int
}

let headlineFigureView = View<HeadlineFigure>(
    "so_lieu",
    [
        .text("nhan") { row, _ in row.label },
        .flag("thanh_phan") { row, _ in row.isPart },
        .text("quy_tac") { row, _ in row.rule },
        .count("so") { row, _ in row.current },
        .count("so_goc") { row, _ in row.original },
    ])

/// The figures that leaders use, in the order in which their reports have them.
func headlineFigures(_ summary: StatusSummary, soonDays: Int) -> [HeadlineFigure] {
    func row(_ label: String, _ rule: String, _ count: (StatusCounts) -> Int) -> HeadlineFigure {
        HeadlineFigure(
            label: label, rule: rule, current: count(summary.current), original: count(summary.original))
    }
    func part(_ label: String, _ kind: StatusKind, and other: StatusKind? = nil) -> HeadlineFigure {
        let kinds = [kind] + (other.map { [$0] } ?? [])
        let rule = kinds.map { $0.rule(soonDays: soonDays) }.joined(separator: " Hoặc: ")
        var row = row(label, rule) { counts in kinds.reduce(0) { $0 + counts[$1] } }
        row.isPart = true
        return row
    }
    func whole(_ kind: StatusKind) -> HeadlineFigure {
        row(kind.title, kind.rule(soonDays: soonDays)) { $0[kind] }
    }
    return [
        row("Được giao", "Mọi nhiệm vụ của các kế hoạch theo dõi tiến độ trên trang này.", \.assigned),
        row("Hoàn thành", "Tổng của ba dòng dưới.", \.completed),
        part("Hoàn thành đúng hạn", .completedOnTime), part("Hoàn thành quá hạn", .completedLate),
        part("Hoàn thành, không có hạn để xét", .completed),
        row("Đang thực hiện, có thời hạn", "Tổng của ba dòng dưới.", \.inProgress),
        part("Trong hạn, chưa sắp đến hạn", .notYetDue),
        part("Sắp đến hạn, kể cả đến hạn hôm nay", .dueSoon, and: .dueToday), part("Quá hạn", .overdue),
        whole(.ongoing), whole(.asRegulated), whole(.noDeadline), whole(.suspended),
    ]
}
