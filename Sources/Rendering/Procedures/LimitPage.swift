internal import ContentModel
internal import Schedule
internal import SitePlan
internal import Templates

/// `/thu-tuc/nop-hom-nay/<thoi-han>/`: one page for all procedures that have the limit.
func limitPage(_ layout: PageLayout) -> PageView<LimitTable> {
    PageView(
        .limit, layout,
        [
            .text("thoi_han") { table, _ in table.span.label },
            .text("quy_tac") { table, _ in table.span.unit.rule },
            .object("hom_nay", estimateView) { table, _ in table.estimates.first },
            .list("ngay_nop", estimateView) { table, _ in table.estimates },
            .list("thu_tuc", procedureRowView) { table, _ in Array(table.procedures.prefix(Pagination.rows))
            },
            .count("so_thu_tuc") { table, _ in table.procedures.count },
            .flag("con_nua") { table, _ in table.procedures.count > Pagination.rows },
            .text("lien_ket_tat_ca") { _, context in context.link(to: .procedures(.all)) },
        ]
    ) { table, context in
        PageHead(
            title: "Nộp hôm nay, chậm nhất ngày nào? Thời hạn \(table.span.label)",
            summary: "Ngày tạm tính nhận kết quả của hồ sơ có thời hạn \(table.span.label)",
            trail: [
                homeCrumb(context),
                LinkedName(name: "Thủ tục hành chính", link: context.link(to: .procedures(.all))),
            ],
            isIllustrative: table.procedures.allSatisfy(\.isIllustrative), dependsOnDay: true)
    }
}

private let estimateView = View<LimitEstimate>(
    "ngay_nop",
    [
        .date("ngay") { estimate, _ in estimate.handedIn },
        .text("thu") { estimate, _ in estimate.handedIn.weekday.name },
        .flag("ngay_nghi") { estimate, _ in estimate.received != estimate.handedIn },
        .date("ngay_nhan") { estimate, _ in estimate.received },
        .date("cham_nhat") { estimate, _ in estimate.due },
        .text("thu_cham_nhat") { estimate, _ in estimate.due.weekday.name },
        .flag("chua_du_lich") { estimate, _ in estimate.isProvisional },
    ])

extension LimitSpan.Unit {
    /// How the day is found, for the reader.
    fileprivate var rule: String {
        let common =
            "Không tính ngày nhận hồ sơ. Hồ sơ nộp vào ngày nghỉ tính là nhận vào ngày làm việc tiếp theo."
        switch self {
        case .workingDays: return "\(common) Chỉ đếm ngày làm việc."
        case .days:
            return
                "\(common) Đếm mọi ngày; ngày cuối rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo."
        case .hours:
            return "\(common) Mỗi 24 giờ đã bắt đầu tính là một ngày, để ra ngày chậm nhất có thể; "
                + "rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo."
        }
    }
}
