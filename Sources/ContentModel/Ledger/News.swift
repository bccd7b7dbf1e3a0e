extension SiteContent {
    /// Goes through the releases and says what each of them changed, the newest first. Costs what changed,
    /// not what there is: of the first release no line is read beyond its name.
    public func readNews() -> [ReleaseNews] {
        guard !ledger.isEmpty else { return [] }
        let names = LedgerNames(self)
        let retold = Set(ledger.releases.dropFirst().lazy.flatMap(\.entries).map(\.name))
        var last: [RecordName: LedgerEntry] = [:]
        var news: [ReleaseNews] = []
        for (index, release) in ledger.releases.enumerated() {
            var changes: [RecordChange] = []
            for entry in release.entries where retold.contains(entry.name) {
                let before = index == 0 ? nil : last[entry.name].flatMap { $0.isRemoved ? nil : $0 }
                if index > 0, let change = change(entry, before, names) { changes.append(change) }
                last[entry.name] = entry
            }
            news.append(ReleaseNews(release: release, changes: changes, counts: counts(release)))
        }
        return news.reversed()
    }
}

private func counts(_ release: Release) -> [(kind: ContentKind, count: Int)] {
    var counts: [ContentKind: Int] = [:]
    for entry in release.entries { counts[entry.name.kind, default: 0] += 1 }
    return ContentKind.allCases.compactMap { kind in counts[kind].map { (kind, $0) } }
}

private func change(
    _ entry: LedgerEntry, _ before: LedgerEntry?, _ names: LedgerNames
) -> RecordChange? {
    let details = entry.details
    var change = RecordChange(entry, details)
    if entry.isRemoved {
        change.note(.removed, details.successor.map { "Địa chỉ cũ dẫn tới \($0)" })
        change.reasons = details.reason.map { [$0] } ?? []
        return change
    }
    guard let before else {
        change.note(.added)
        return change
    }
    change.compare(before.details.values, details.values, names)
    return change.isNews ? change : nil
}

extension RecordChange {
    private static let reasonKey = CommonKey.changes.field.name

    fileprivate mutating func compare(_ old: LedgerValue, _ new: LedgerValue, _ names: LedgerNames) {
        var comparison = ValueComparison(name, names)
        let told = tell(old, new, names)
        comparison.compare(
            old, new, as: name.kind.schema, skipping: told.union([Self.reasonKey]))
        changes = comparison.changes
        let known = Set(old[Self.reasonKey]?.items ?? [])
        reasons = (new[Self.reasonKey]?.items ?? []).filter { !known.contains($0) }
            .compactMap { $0[ChangeKey.reason.field.name]?.text }
        let isAmended = !changes.isEmpty || !reasons.isEmpty || ground != nil
        if !changes.isEmpty || isAmended && kinds.isEmpty { note(.amended) }
    }

    /// Tells what happened to a record of a kind that has a story.
    /// - Returns: the keys that were told.
    private mutating func tell(
        _ old: LedgerValue, _ new: LedgerValue, _ names: LedgerNames
    ) -> Set<String> {
        switch name.kind {
        case .task: tellTask(old, new, names)
        case .procedure: tellProcedure(old, new, names)
        case .petition: tellPetition(old, new, names)
        default: []
        }
    }
}
