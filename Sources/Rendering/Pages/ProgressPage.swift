internal import ContentModel
internal import Schedule
internal import SitePlan
internal import Templates

/// `/tien-do/`: the figures of all plans whose progress is kept here.
func progressPage(_ layout: PageLayout) -> PageView<SiteContent> {
    PageView(
        .progress, layout,
        [
            .list("phan", overviewView) { content, _ in content.progressOverviews },
            .list("khong_theo_doi", planCardView) { content, _ in content.untrackedPlans },
            .text("lien_ket_lich") { _, context in context.link(to: .calendar(nil)) },
            .list("quy_tac", statusRuleView) { _, _ in StatusKind.allCases },
            .text("quy_tac_ngay_den_han") { _, _ in StatusKind.dueDateRule },
            .text("quy_tac_ty_le") { _, _ in StatusCounts.onTimeRule },
        ]
    ) { content, context in
        PageHead(
            title: "Tiến độ thực hiện kế hoạch",
            summary: "Nhiệm vụ được giao, hoàn thành, đang thực hiện và quá hạn của các kế hoạch",
            trail: [homeCrumb(context)], dependsOnDay: content.hasTrackedPlans)
    }
}

/// The way to the dashboard, for pages that show a part of it.
func progressLink<Subject: Sendable>() -> View<Subject>.Entry {
    .text("lien_ket_tien_do") { _, context in context.link(to: .progress) }
}

let overviewView = View<ProgressOverview>(
    "phan_tien_do",
    [
        .flag("minh_hoa") { overview, _ in overview.isIllustrative },
        .text("neo") { overview, _ in overview.anchor },
        .count("so_ke_hoach") { overview, _ in overview.byPlan.count },
        .list("so_lieu", headlineFigureView) { overview, context in
            headlineFigures(overview.summary, soonDays: context.site.content.soonDays)
        },
        .object("ty_le_dung_han", ratioView) { overview, _ in overview.summary.current.onTime },
        .object("ty_le_dung_han_goc", ratioView) { overview, _ in overview.summary.original.onTime },
        .count("duoc_gia_han") { overview, _ in overview.summary.extended },
        .count("chua_bao_cao") { overview, _ in overview.summary.withoutReport },
        .count("chua_minh_chung") { overview, _ in overview.summary.withoutEvidence },
        .count("ky_phai_bao_cao") { overview, _ in overview.summary.reports.expected },
        .count("ky_da_bao_cao") { overview, _ in overview.summary.reports.given },
        .list("qua_han", overdueView) { overview, _ in overview.overdue },
        .list("bang", progressTableView) { overview, context in overview.tables(context) },
    ])

/// A task that is late, with its days against both deadlines.
let overdueView = View<WorkIndex.Part>(
    "nhiem_vu_qua_han",
    [
        .count("so_ngay") { part, _ in positive(part.task.status.daysLate.current) },
        .count("so_ngay_goc") { part, _ in positive(part.task.status.daysLate.original) },
        .date("han_goc") { part, _ in part.task.status.original.due?.date },
    ],
    taskRowView.entries { TaskSubject(plan: $0.plan, task: $0.task) })

extension ProgressOverview {
    fileprivate var anchor: String { isIllustrative ? "minh-hoa" : "ke-hoach" }

    fileprivate func tables(_ context: PageContext) -> [ProgressTable] {
        let agencies = Set(byPlan.map(\.plan.agency.id))
        return [
            ProgressTable(
                anchor: "_theo-ke-hoach-\(anchor)", title: "Theo kế hoạch", subject: "Kế hoạch", note: nil,
                rows: byPlan.map { ProgressRow(LinkedName($0.plan, context), $0.summary) }),
            ProgressTable(
                anchor: "_theo-don-vi-\(anchor)", title: "Theo đơn vị chủ trì", subject: "Đơn vị",
                note: "Nhiệm vụ có nhiều đơn vị chủ trì được tính cho từng đơn vị, nên tổng các dòng "
                    + "có thể lớn hơn số nhiệm vụ được giao.",
                rows: byLead.map {
                    ProgressRow(name($0.party, amongSeveral: agencies.count > 1, context), $0.summary)
                }),
            ProgressTable(
                anchor: "_theo-chi-so-\(anchor)", title: "Theo chỉ số tác động", subject: "Chỉ số",
                note: "Nhiệm vụ tác động nhiều chỉ số được tính cho từng chỉ số.",
                rows: byIndex.map { row in
                    let name = row.index.map { LinkedName(index: $0, context) }
                    return ProgressRow(name ?? LinkedName(name: "Không gắn với chỉ số nào"), row.summary)
                }),
            ProgressTable(
                anchor: "_theo-thang-\(anchor)", title: "Theo tháng đến hạn", subject: "Tháng",
                note: "Mỗi nhiệm vụ được tính một lần, vào tháng của ngày đến hạn đang dùng để xét "
                    + "tình trạng; nhiệm vụ không có ngày đến hạn không nằm trong bảng này.",
                rows: byMonth.map { ProgressRow($0) }),
        ].filter { !$0.rows.isEmpty }
    }

    private func name(_ party: Party?, amongSeveral: Bool, _ context: PageContext) -> LinkedName {
        guard let party else { return LinkedName(name: "Kế hoạch không ghi đơn vị chủ trì") }
        var name = LinkedName(party, context)
        if amongSeveral { name.scope = party.agency.map { $0.name.scalar?.string ?? $0.id } }
        return name
    }
}

extension Party {
    /// The agency that a unit or group belongs to.
    fileprivate var agency: Agency? {
        switch self {
        case .unit(let agency, _), .group(let agency, _): agency
        case .agency, .named: nil
        }
    }
}
