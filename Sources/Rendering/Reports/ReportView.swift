internal import ContentModel
internal import Schedule
internal import SitePlan
internal import Templates

/// The template of progress reports: `templates/bao-cao.html`. No page of the site.
let reportKind = "bao-cao"

/// A progress report in the parts that NĐ 30/2020 gives an administrative document. Number, place, date and
/// signature are left to the office.
let reportView = View<ProgressReport>(
    reportKind,
    [
        .text("co_quan_chu_quan") { report, _ in report.superior?.uppercased() },
        .text("co_quan") { report, _ in report.plan.agency.name.scalar?.string.uppercased() },
        .text("ky_hieu") { report, _ in report.issuerCode },
        .text("trich_yeu") { report, _ in report.subject },
        .text("ten_ke_hoach") { report, _ in report.planName },
        .text("ky") { report, _ in report.period.label },
        .text("chot_so_lieu") { report, _ in report.asOf },
        .text("so_cong_bo") { report, _ in report.ledgerNote },
        .flag("minh_hoa") { report, _ in report.plan.isIllustrative },
        .list("so_lieu", reportFigureView) { report, _ in ReportFigure.all(report.overview.summary) },
        .text("quy_tac_ty_le") { _, _ in StatusCounts.onTimeRule },
        .list("theo_don_vi", progressRowView) { report, _ in
            report.overview.byLead.map { row in
                let name = row.party?.name ?? "Kế hoạch không ghi đơn vị chủ trì"
                return ProgressRow(LinkedName(name: name), row.summary)
            }
        },
        .list("nhom", reportGroupView) { report, _ in report.groups },
        .list("cham", reportLineView) { report, _ in report.late },
        .list("gia_han", reportLineView) { report, _ in report.extended },
        .list("tam_dung", reportLineView) { report, _ in report.suspended },
        .flag("co_quyet_dinh") { report, _ in !report.extended.isEmpty || !report.suspended.isEmpty },
        .date("ky_toi_tu") { report, _ in report.ahead.first },
        .date("ky_toi_den") { report, _ in report.ahead.last },
        .list("ky_toi", dueItemView) { report, _ in report.upcoming },
        .list("phu_luc", reportLineView) { report, _ in report.lines },
    ])

let reportFigureView = View<ReportFigure>(
    "so_lieu_bao_cao",
    [
        .text("nhan") { row, _ in row.label },
        .text("so") { row, _ in row.current },
        .text("so_goc") { row, _ in row.original },
    ])

let reportGroupView = View<ProgressReport.Group>(
    "nhom_bao_cao",
    [
        .text("tieu_de") { group, _ in group.heading },
        .list("nhiem_vu", reportLineView) { group, _ in group.lines },
    ])

let reportLineView = View<ReportLine>(
    "dong_bao_cao",
    [
        .text("ma") { line, _ in line.task.document[TaskKey.code].scalar?.string ?? line.task.id },
        .source("ten") { line, _ in line.task.title.scalar },
        .text("chu_tri") { line, _ in line.leads },
        .text("phoi_hop") { line, _ in line.supporters },
        .text("thoi_han") { line, _ in line.deadline },
        .date("han") { line, _ in line.status.current.due?.date },
        .flag("tam_tinh") { line, _ in line.status.current.isProvisional },
        .text("tinh_trang") { line, _ in line.status.label },
        .count("so_ngay_cham") { line, _ in line.daysLate },
        .text("ket_qua") { line, _ in line.account },
        .text("minh_chung") { line, _ in
            line.allEvidence.isEmpty ? nil : line.allEvidence.joined(separator: "; ")
        },
        .texts("ly_do_cham") { line, _ in line.reasons },
        .list("quyet_dinh_gia_han", decisionView) { line, _ in line.extensions },
        .object("quyet_dinh_tam_dung", decisionView) { line, _ in line.suspension },
    ])

let decisionView = View<ReportLine.Decision>(
    "quyet_dinh",
    [
        .date("ngay") { decision, _ in decision.date },
        .text("van_ban") { decision, _ in decision.document },
        .text("ly_do") { decision, _ in decision.reason },
    ])
