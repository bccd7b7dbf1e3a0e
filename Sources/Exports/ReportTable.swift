public import ContentModel
internal import Schedule

/// A column of the annex: one table for Markdown and CSV.
struct ReportColumn: Sendable {
    let key: String
    let title: String
    let cell: @Sendable (ReportLine) -> String
}

let reportColumns = [
    ReportColumn(key: "ma", title: "Số") { $0.task.document[TaskKey.code].scalar?.string ?? $0.task.id },
    ReportColumn(key: "ten", title: "Nhiệm vụ") { $0.task.title.scalar?.string ?? "" },
    ReportColumn(key: "chu_tri", title: "Chủ trì") { $0.leads },
    ReportColumn(key: "phoi_hop", title: "Phối hợp") { $0.supporters },
    ReportColumn(key: "thoi_han", title: "Thời hạn") { $0.deadline },
    ReportColumn(key: "han_hien_hanh", title: "Hạn hiện hành") {
        $0.status.current.due?.date.figures ?? ""
    },
    ReportColumn(key: "tinh_trang", title: "Tình trạng") { $0.status.label },
    ReportColumn(key: "ket_qua", title: "Kết quả đã báo cáo") { $0.account },
    ReportColumn(key: "minh_chung", title: "Minh chứng") { $0.allEvidence.joined(separator: "; ") },
]

/// The annex of the report: a line for each task.
public func reportCSV(_ report: ProgressReport) -> [UInt8] {
    var table = CSV()
    table.row(reportColumns.map(\.key))
    for line in report.lines { table.row(reportColumns.map { $0.cell(line) }) }
    return table.bytes
}
