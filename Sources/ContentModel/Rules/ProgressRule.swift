internal import Diagnostics
internal import Schedule

/// Progress is kept only in plans that are tracked here, from the day on that they are, and never of days to
/// come.
struct ProgressRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .task).flatMap { task -> [Diagnostic] in
            let plan = task.name.parent.flatMap { site.lookup.document(.plan, $0) }
            guard let plan else { return [] }
            let since = plan[PlanKey.trackedSince].scalar
            return task.progressDates.compactMap { fault($0, since, plan, site.day) } + evidenceFaults(task)
        }
    }

    private func fault(
        _ text: SourceString, _ since: SourceString?, _ plan: Document, _ day: CalendarDate
    ) -> Diagnostic? {
        guard let since, let start = CalendarDate(since) else {
            return Diagnostic(
                .progressWithoutTracking, at: text.location,
                "tiến độ chỉ ghi cho kế hoạch được theo dõi trên trang này",
                expected: "Thêm theo_doi_tu vào \(plan.path), hoặc xóa các khóa tien_do và hoan_thanh.",
                example: "theo_doi_tu: \(text)")
        }
        guard let date = CalendarDate(text) else { return nil }
        if date < start {
            return Diagnostic(
                .progressBeforeTracking, at: text.location,
                "ngày \(text) đứng trước ngày bắt đầu theo dõi \(since)",
                expected: "Sửa ngày, hoặc sửa theo_doi_tu của kế hoạch."
            ).relating(to: since.location, "theo dõi từ đây")
        }
        return nil
    }

    /// A completion without evidence does not count; its editor should know.
    private func evidenceFaults(_ task: Document) -> [Diagnostic] {
        let pairs =
            [(task[TaskKey.completed], task[TaskKey.evidence])]
            + task[TaskKey.milestones].items.compactMap(\.group)
            .map { ($0[MilestoneKey.completed], $0[MilestoneKey.evidence]) }
        return pairs.compactMap { completed, evidence in
            guard let text = completed.scalar, evidence.items.isEmpty else { return nil }
            return Diagnostic(
                .completionWithoutEvidence, at: text.location,
                "báo hoàn thành ngày \(text) mà chưa có minh chứng nên chưa được tính là hoàn thành",
                expected:
                    "Thêm khóa minh_chung: mã văn bản, tên tệp đặt cạnh, địa chỉ https://… hoặc {ten: "
                    + "\"…\"}.",
                example: "minh_chung:\n  - {ten: \"Báo cáo số 12/BC-STTTT ngày 14/6/2026\"}")
        }
    }
}

extension Document {
    /// Of a task: every day on which something is said to have happened.
    fileprivate var progressDates: [SourceString] {
        let reports = self[TaskKey.progress].items.compactMap { $0.group?[ProgressKey.date].scalar }
        let milestones = self[TaskKey.milestones].items.compactMap {
            $0.group?[MilestoneKey.completed].scalar
        }
        return reports + milestones + [self[TaskKey.completed].scalar].compactMap { $0 }
    }
}
