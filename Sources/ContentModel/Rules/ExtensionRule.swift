internal import Diagnostics
internal import Schedule

/// Each extension moves the deadline on: the first behind the plan's own, each other behind the one before.
struct ExtensionRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        let extended = site.documents(of: .task).filter { !$0[TaskKey.extensions].items.isEmpty }
        guard extended.contains(where: { _ in true }) else { return [] }
        let scheduler = TaskScheduler(site)
        return extended.flatMap { task -> [Diagnostic] in
            let dates = task[TaskKey.extensions].items.compactMap { $0.group?[ExtensionKey.until].scalar }
            let later = zip(dates, dates.dropFirst()).compactMap { fault($1, after: $0) }
            return [firstFault(dates.first, task, site, scheduler)].compactMap { $0 } + later
        }
    }

    private func fault(_ later: SourceString, after earlier: SourceString) -> Diagnostic? {
        guard let first = CalendarDate(earlier), let second = CalendarDate(later), second <= first else {
            return nil
        }
        return Diagnostic(
            .unorderedExtension, at: later.location,
            "gia hạn đến \(later) phải sau lần gia hạn đến \(earlier)",
            expected: "Ghi các lần gia hạn theo thứ tự quyết định; lần mới luôn ở cuối và lùi thời hạn."
        ).relating(to: earlier.location, "lần trước ở đây")
    }

    /// An extension of a task with several dates moves the one before it; what is before all moves none.
    private func firstFault(
        _ written: SourceString?, _ task: Document, _ site: ReadSite, _ scheduler: TaskScheduler
    ) -> Diagnostic? {
        let plan = task.name.parent.flatMap { site.lookup.document(.plan, $0) }
        guard let written, let until = CalendarDate(written), let facts = plan?.planFacts,
            let first = scheduler.firstDueDate(of: task, in: facts), until <= first
        else { return nil }
        let place = task[TaskKey.deadline].scalar
        let fault = Diagnostic(
            .unorderedExtension, at: written.location,
            "gia hạn đến \(written) phải sau thời hạn ban đầu, ngày \(first)",
            expected: "Gia hạn luôn lùi thời hạn của kế hoạch; xem lại ngày, hoặc năm, của lần gia hạn.")
        return place.map { fault.relating(to: $0.location, "thời hạn của kế hoạch ở đây") } ?? fault
    }
}
