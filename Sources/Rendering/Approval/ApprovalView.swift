internal import ContentModel
internal import Diagnostics
internal import Templates

/// The template of approval sheets: `templates/phieu-trinh.html`. No page of the site.
let approvalKind = "phieu-trinh"

let approvalView = View<ApprovalSheet>(
    approvalKind,
    [
        .text("trang") { sheet, _ in sheet.siteName },
        .text("co_quan") { sheet, _ in sheet.agencyName.uppercased() },
        .flag("minh_hoa") { sheet, _ in sheet.isIllustrative },
        .date("ngay") { sheet, _ in sheet.day },
        .count("ban") { sheet, _ in sheet.news.release.number },
        .flag("lan_dau") { sheet, _ in sheet.news.isFirst },
        .count("so_them") { sheet, _ in sheet.added },
        .count("so_doi") { sheet, _ in sheet.changed },
        .count("so_go") { sheet, _ in sheet.removed },
        .list("so_ban_ghi", kindCountView) { sheet, _ in
            sheet.news.counts.map { KindCount(kind: $0.kind, count: $0.count) }
        },
        .list("thay_doi", approvalChangeView) { sheet, _ in sheet.changes },
        .count("con_lai") { sheet, _ in sheet.omitted },
        .flag("co_con_lai") { sheet, _ in sheet.omitted > 0 },
        .texts("chi_sua_chu") { sheet, _ in sheet.reworded },
        .count("so_sua_chu") { sheet, _ in sheet.reworded.count },
        .list("canh_bao", warningCountView) { sheet, _ in
            sheet.warnings.map { WarningCount(id: $0.id, count: $0.count) }
        },
        .list("chap_nhan", acceptedView) { sheet, _ in sheet.accepted },
        .text("ma_dau_vao") { sheet, _ in sheet.news.release.inputs },
    ])

private let approvalChangeView = View<RecordChange>(
    "thay_doi_trinh",
    [
        .text("ten") { change, _ in change.title },
        .text("loai") { change, _ in change.name.kind.label },
        .text("dia_chi") { change, _ in change.route },
        .texts("nhan") { change, _ in change.kinds.map(\.label) },
        .texts("noi_dung") { change, _ in change.sentences },
        .flag("minh_hoa") { change, _ in change.isIllustrative },
    ])

/// How often a warning was given.
struct WarningCount: Sendable {
    let id: DiagnosticID
    let count: Int
}

private let warningCountView = View<WarningCount>(
    "canh_bao",
    [
        .text("ma") { warning, _ in warning.id.code },
        .text("ten") { warning, _ in warning.id.title },
        .count("so") { warning, _ in warning.count },
    ])

private let acceptedView = View<Diagnostic>(
    "chap_nhan",
    [
        .text("ma") { diagnostic, _ in diagnostic.id.code },
        .text("tep") { diagnostic, _ in diagnostic.location?.path.string },
        .text("ly_do") { diagnostic, _ in diagnostic.acceptance?.reason },
        .text("boi") { diagnostic, _ in diagnostic.acceptance?.post },
        .text("den_ngay") { diagnostic, _ in diagnostic.acceptance?.until },
    ])
