public import Schedule

/// A line of a report's table of figures.
public struct ReportFigure: Sendable {
    public let label: String
    public let current: String
    public let original: String

    public static func all(_ summary: StatusSummary) -> [ReportFigure] {
        func row(_ label: String, _ count: (StatusCounts) -> Int) -> ReportFigure {
            ReportFigure(
                label: label, current: "\(count(summary.current))", original: "\(count(summary.original))")
        }
        return [
            row("Được giao", \.assigned), row("Hoàn thành", \.completed),
            row("– đúng hạn") { $0[.completedOnTime] }, row("– quá hạn") { $0[.completedLate] },
            row("– không có hạn để xét") { $0[.completed] },
            row("Đang thực hiện, có thời hạn", \.inProgress), row("– trong hạn", \.inTime),
            row("– sắp đến hạn", \.soon), row("– quá hạn, chưa hoàn thành") { $0[.overdue] },
            row(StatusKind.ongoing.title) { $0[.ongoing] },
            row(StatusKind.asRegulated.title) { $0[.asRegulated] },
            row(StatusKind.noDeadline.title) { $0[.noDeadline] },
            row(StatusKind.suspended.title) { $0[.suspended] },
            ReportFigure(
                label: "Tỷ lệ đúng hạn", current: summary.current.onTime.label,
                original: summary.original.onTime.label),
        ]
    }
}

extension Ratio {
    /// `85,3 % (6/7)`
    fileprivate var label: String {
        perMille.map { "\($0 / 10),\($0 % 10) % (\(part)/\(whole))" } ?? "chưa có nhiệm vụ nào rõ kết quả"
    }
}
