internal import Diagnostics

/// Of a task whose progress is kept here, the published deadlines and extensions stay as they are: new ones
/// are added behind them. A task that took the place of another one has the other's.
struct PublishedDeadlineRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        let ledger = site.ledger.known(on: site.day)
        guard !ledger.isEmpty, !site.hasDamagedRelease else { return [] }
        let moved = movedTasks(site, ledger)
        return site.documents(of: .task).flatMap { task -> [Diagnostic] in
            let own = ledger.entry(task.name).flatMap { $0.digest == task.digest ? nil : $0 }
            let entries = [own].compactMap { $0 } + (moved[task.name] ?? [])
            return entries.filter { site.isTracked($0.name.parent, ledger) }.flatMap { entry in
                let (old, new) = (entry.details.values, task.recordedValues)
                return deadlineFaults(task, old, new) + extensionFaults(task, old, new)
            }
        }
    }

    /// The published tasks that are no more, by the task that their address leads to.
    private func movedTasks(_ site: ReadSite, _ ledger: Ledger) -> [RecordName: [LedgerEntry]] {
        let redirects = site.documents(of: .task).flatMap(\.redirects)
        guard !redirects.isEmpty else { return [:] }
        let gone = ledger.current.filter { $0.name.kind == .task && site.lookup.document($0.name) == nil }
        let byRoute = Dictionary(gone.map { ($0.ownRoute, $0) }, uniquingKeysWith: { first, _ in first })
        return redirects.reduce(into: [:]) { moved, redirect in
            guard let entry = byRoute[redirect.from] else { return }
            moved[redirect.document.name, default: []].append(entry)
        }
    }

    private func deadlineFaults(_ task: Document, _ old: LedgerValue, _ new: LedgerValue) -> [Diagnostic] {
        var kept = phrases(new)
        let lost = phrases(old).filter { phrase in
            guard let index = kept.firstIndex(of: phrase) else { return true }
            kept.remove(at: index)
            return false
        }
        let milestones = task[TaskKey.milestones].items.compactMap { $0.group?[MilestoneKey.deadline].scalar }
        return lost.map { phrase in
            let written = ([task[TaskKey.deadline].scalar].compactMap { $0 } + milestones)
                .first { kept.contains($0.string) }
            return Diagnostic(
                .rewrittenDeadline, at: written?.location ?? SourceLocation(path: task.path),
                "thời hạn đã công bố «\(phrase)» không được sửa hay xóa",
                expected: "Ghi lại thời hạn ban đầu; thời hạn mới là một lần gia hạn, có văn bản.",
                example: "gia_han:\n  - {den: 2026-12-31, van_ban: {ten: \"Thông báo số … ngày …\"}}")
        }
    }

    /// The task's own deadline and those of its milestones.
    private func phrases(_ values: LedgerValue) -> [String] {
        let own = [values[TaskKey.deadline.field.name]?.text].compactMap { $0 }
        let milestones = values[TaskKey.milestones.field.name]?.items ?? []
        return own + milestones.compactMap { $0[MilestoneKey.deadline.field.name]?.text }
    }

    private func extensionFaults(_ task: Document, _ old: LedgerValue, _ new: LedgerValue) -> [Diagnostic] {
        let key = TaskKey.extensions.field.name
        let (before, after) = (old[key]?.items ?? [], new[key]?.items ?? [])
        let written = task[TaskKey.extensions].items.compactMap(\.group)
        for (index, item) in before.enumerated() where !after.indices.contains(index) || after[index] != item
        {
            let until = item[ExtensionKey.until.field.name]?.text ?? ""
            let place = written.indices.contains(index) ? written[index][ExtensionKey.until].scalar : nil
            // One word is enough: behind an entry that is gone all others stand elsewhere.
            return [
                Diagnostic(
                    .rewrittenExtension, at: place?.location ?? SourceLocation(path: task.path),
                    "lần gia hạn đã công bố đến \(until) không được sửa hay xóa",
                    expected: "Ghi lại nguyên như đã công bố; lần gia hạn mới đứng sau cùng.")
            ]
        }
        return []
    }
}

extension ReadSite {
    /// Whether a plan's progress is kept here, by the plan as it is or as it was published: who stops
    /// tracking does not get rid of deadlines.
    func isTracked(_ plan: String?, _ ledger: Ledger) -> Bool {
        guard let plan else { return false }
        let name = RecordName(kind: .plan, id: plan)
        if lookup.document(name)?[PlanKey.trackedSince].isAbsent == false { return true }
        return ledger.entry(name)?.details.values[PlanKey.trackedSince.field.name] != nil
    }
}
