internal import Schedule

extension RecordChange {
    /// What was reported, extended, suspended and completed. What was taken back is told key by key.
    mutating func tellTask(_ old: LedgerValue, _ new: LedgerValue, _ names: LedgerNames) -> Set<String> {
        var told: Set<String> = []
        let speaker = Speaker(record: name, names: names)
        if let added = added(TaskKey.extensions, old, new) {
            for item in added { note(.extended, speaker.extended(item)) }
            told.insert(TaskKey.extensions.field.name)
        }
        if let added = added(TaskKey.suspensions, old, new) {
            for item in added { note(.suspended, speaker.suspended(item)) }
            told.insert(TaskKey.suspensions.field.name)
        }
        if let added = added(TaskKey.progress, old, new) {
            for item in added { note(.reported, speaker.reported(item)) }
            told.insert(TaskKey.progress.field.name)
        }
        let (completed, evidence) = (TaskKey.completed.field.name, TaskKey.evidence.field.name)
        if old[completed] == nil, let day = new[completed]?.text {
            note(.completed, speaker.completed("Báo hoàn thành", day, new[evidence]))
            told.formUnion([completed, evidence])
        }
        for event in completedMilestones(old, new, speaker) { note(.completed, event) }
        return told
    }

    /// The items behind those that were there; nil where one of those is not as it was, or nothing was added.
    private func added(_ key: TaskKey, _ old: LedgerValue, _ new: LedgerValue) -> [LedgerValue]? {
        let (before, after) = (old[key.field.name]?.items ?? [], new[key.field.name]?.items ?? [])
        let known = Set(before)
        guard after.count > before.count, known.isSubset(of: after) else { return nil }
        return after.filter { !known.contains($0) }
    }

    private func completedMilestones(
        _ old: LedgerValue, _ new: LedgerValue, _ speaker: Speaker
    ) -> [String] {
        let key = TaskKey.milestones.field.name
        let (title, completed) = (MilestoneKey.title.field.name, MilestoneKey.completed.field.name)
        let done = Set((old[key]?.items ?? []).filter { $0[completed] != nil }.compactMap { $0[title]?.text })
        return (new[key]?.items ?? []).compactMap { milestone in
            guard let name = milestone[title]?.text, let day = milestone[completed]?.text,
                !done.contains(name)
            else { return nil }
            return speaker.completed(
                "\(name): báo hoàn thành", day, milestone[MilestoneKey.evidence.field.name])
        }
    }
}

/// Says in a sentence what an entry of a task's history means.
private struct Speaker {
    let record: RecordName
    let names: LedgerNames

    func extended(_ item: LedgerValue) -> String {
        "Gia hạn đến \(day(item, ExtensionKey.until))" + by(item, ExtensionKey.document)
            + because(item, ExtensionKey.reason)
    }

    func suspended(_ item: LedgerValue) -> String {
        let until =
            item[SuspensionKey.until.field.name] == nil ? "" : " đến \(day(item, SuspensionKey.until))"
        return "Tạm dừng từ \(day(item, SuspensionKey.from))" + until + by(item, SuspensionKey.document)
            + because(item, SuspensionKey.reason)
    }

    func reported(_ item: LedgerValue) -> String {
        let percent = item[ProgressKey.percent.field.name]?.text.map { " (\($0) %)" } ?? ""
        var text = item[ProgressKey.text.field.name]?.text ?? ""
        if text.hasSuffix(".") { text.removeLast() }
        return "Báo cáo ngày \(day(item, ProgressKey.date)): \(text)\(percent)"
    }

    func completed(_ words: String, _ day: String, _ evidence: LedgerValue?) -> String {
        let field = TaskKey.evidence.field
        let proof = evidence.map { "minh chứng: \(names.words($0, field, of: record))" }
        return "\(words) ngày \(CalendarDate(iso: day)?.figures ?? day); \(proof ?? "chưa có minh chứng")"
    }

    private func day(_ item: LedgerValue, _ key: some SchemaKey) -> String {
        item[key.field.name].map { names.words($0, key.field, of: record) } ?? "…"
    }

    private func by(_ item: LedgerValue, _ key: some SchemaKey) -> String {
        item[key.field.name].map { ", theo " + names.words($0, key.field, of: record) } ?? ""
    }

    private func because(_ item: LedgerValue, _ key: some SchemaKey) -> String {
        item[key.field.name]?.text.map { ": \($0)" } ?? ""
    }
}
