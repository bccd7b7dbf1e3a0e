internal import ContentModel
public import Diagnostics
public import Exports
internal import Rendering
public import Schedule

/// In which form a report is written.
public enum ReportFormat: String, Sendable, CaseIterable {
    case html, md, csv
}

extension CheckedSite {
    /// What units owe on the day of the site; nil, and why, where there is no such unit.
    public func toDoList(unit: String?, as format: ToDoFormat) -> (bytes: [UInt8]?, diagnostics: [Diagnostic])
    {
        Exports.toDoList(of: plan, unit: unit, as: format)
    }

    /// The progress report of a plan, as known on the day of the site; nil, and why, where there is no such
    /// plan or its progress is not kept here.
    public func report(
        on planID: String, for period: Period, as format: ReportFormat
    ) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
        let content = plan.content
        guard let found = content.plan(planID) else { return (nil, [unknownPlan(planID)]) }
        guard found.isTracked(on: content.day) else { return (nil, [untracked(found)]) }
        let report = ProgressReport(found, on: period, of: content)
        switch format {
        case .md: return (reportMarkdown(report), [])
        case .csv: return (reportCSV(report), [])
        case .html:
            var bytes: [UInt8] = []
            renderer.render(report, of: plan, options, into: &bytes)
            return (bytes, [])
        }
    }

    private func unknownPlan(_ id: String) -> Diagnostic {
        Diagnostic(
            .unknownRecord, at: nil, "không có kế hoạch «\(id)»",
            expected: "Viết mã của kế hoạch, là tên thư mục trong ke-hoach/.",
            suggestion: nearestName(to: id, among: plan.content.plans.map(\.id)))
    }

    private func untracked(_ plan: Plan) -> Diagnostic {
        let day = self.plan.content.day.figures
        return Diagnostic(
            .reportWithoutTracking, at: SourceLocation(path: plan.document.path),
            "kế hoạch «\(plan.id)» không theo dõi tiến độ trên trang này vào ngày \(day)",
            expected: "Chỉ kế hoạch có theo_doi_tu, từ ngày đó trở đi, mới có báo cáo tiến độ.")
    }
}

/// The day that a report made today speaks for: of a closed period its last; nil where it has not begun.
public func reportDay(of period: Period, on today: CalendarDate) -> CalendarDate? {
    ProgressReport.day(of: period, on: today)
}
