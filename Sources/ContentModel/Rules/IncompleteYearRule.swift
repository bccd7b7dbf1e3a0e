internal import Diagnostics
internal import Schedule

/// A due date of a tracked plan that rests on a year whose days off are not all known is provisional; said
/// once for each year.
struct IncompleteYearRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        guard !site.unreadableSiteFiles.contains(.holidays) else { return [] }
        let calendar = site.workingCalendar
        var found: [Int: (first: SourceString, count: Int)] = [:]
        for task in site.documents(of: .task) {
            let plan = task.name.parent.flatMap { site.lookup.document(.plan, $0) }
            guard let plan, !plan[PlanKey.trackedSince].isAbsent, let years = plan.planYears else { continue }
            for (text, year) in task.incompleteYears(of: years, in: calendar) {
                found[year, default: (text, 0)].count += 1
            }
        }
        return found.sorted { $0.key < $1.key }.map { year, dates in
            fault(year, dates.count, in: site).relating(to: dates.first.location, "cần lịch nghỉ năm \(year)")
        }
    }

    private func fault(_ year: Int, _ count: Int, in site: ReadSite) -> Diagnostic {
        let list = site.records(of: .holidays).first?[CalendarKey.completeYears].items ?? []
        let file = ContentPath("content/" + SiteFile.holidays.rawValue)
        return Diagnostic(
            .incompleteYear, at: list.last?.scalar?.location ?? SourceLocation(path: file),
            "lịch nghỉ năm \(year) chưa đủ, nên \(count) ngày đến hạn chỉ là tạm tính",
            expected:
                "Khi đã có thông báo nghỉ lễ, tết và hoán đổi ngày làm việc của năm \(year), ghi các ngày "
                + "đó vào ngay_nghi và thêm \(year) vào nam_du.",
            example: "nam_du: [\(year)]")
    }
}

extension Document {
    /// Of a task: each deadline and extension with the years that it needs and that are not complete.
    fileprivate func incompleteYears(
        of years: PlanYears, in calendar: WorkingCalendar
    ) -> [(text: SourceString, year: Int)] {
        let milestones = self[TaskKey.milestones].items.compactMap(\.group)
        let phrases = [self[TaskKey.deadline]] + milestones.map { $0[MilestoneKey.deadline] }
        let printed = phrases.compactMap(\.scalar).flatMap { text in
            (readDeadline(text, in: years).0?.incompleteYears(in: calendar) ?? []).map { (text, $0) }
        }
        let extended = self[TaskKey.extensions].items.compactMap { $0.group?[ExtensionKey.until].scalar }
            .flatMap { text in
                let due = CalendarDate(text).map { DueDate(by: $0, in: calendar) }
                return (due?.incompleteYears(in: calendar) ?? []).map { (text, $0) }
            }
        return printed + extended
    }
}
