internal import Diagnostics
internal import Schedule
internal import Synchronization

extension SiteContent {
    /// How every obligation of `nghia-vu.yaml` stands on the day of the site. Several pages and exports ask;
    /// each obligation looks at all records of a kind, so it is worked out once.
    public var checklist: [ObligationFinding] {
        judged.withLock { known in
            if let known { return known }
            let findings = registers.obligations.map(ObligationChecker(self).finding)
            known = findings
            return findings
        }
    }
}

/// Compares obligations with the records that there are.
struct ObligationChecker {
    private let content: SiteContent
    private let documents: [String: Document]

    init(_ content: SiteContent) {
        self.content = content
        documents = Dictionary(
            content.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func finding(of obligation: Obligation) -> ObligationFinding {
        let records = records(for: obligation).filter { record in
            obligation.condition.filters.allSatisfy { $0.admits(record) }
        }
        let updated = records.compactMap { $0.lastUpdate(by: content.day) }.max()
        let incomplete = incomplete(records, obligation.condition) + tooFew(records, obligation.condition)
        let timing = records.isEmpty ? Timing() : timing(records, obligation)
        let standing: ObligationFinding.Standing =
            !incomplete.isEmpty ? .missing : timing.isStale ? .stale : timing.gaps.isEmpty ? .met : .missing
        return ObligationFinding(
            obligation: obligation, standing: standing, records: records, gaps: incomplete + timing.gaps,
            updated: updated, due: timing.due, dueFor: timing.dueFor)
    }

    /// What is late, and by when what is due.
    private struct Timing {
        var gaps: [ObligationFinding.Gap] = []
        var isStale = false
        var due: CalendarDate?
        var dueFor: String?
    }

    private func timing(_ records: [Document], _ obligation: Obligation) -> Timing {
        switch obligation.cycle {
        case nil: Timing()
        case .onChange: changes(records, obligation)
        case let cycle?:
            obligation.condition.isPerPeriod
                ? periods(records, obligation, cycle) : freshness(records, obligation, cycle)
        }
    }
}

// What there is.
extension ObligationChecker {
    /// The agency's records of the kind. Documents name no agency of the site: of an illustrative agency the
    /// illustrative ones count, of a real one the others. Repealed procedures and ended hotlines owe nothing.
    private func records(for obligation: Obligation) -> [Document] {
        let agency = obligation.agency
        switch obligation.condition.kind {
        case .agency: return [agency.document]
        case .plan: return content.plans.filter { $0.agency === agency }.map(\.document)
        case .task:
            return content.plans.filter { $0.agency === agency }.flatMap { $0.tasks.map(\.document) }
        case .page: return content.pages
        case .index: return content.indices.map(\.document)
        case .document:
            return content.documents.filter { $0[common: .illustrative].isTrue == agency.isIllustrative }
        case .procedure:
            return own(.procedure, ProcedureKey.agency, agency)
                .filter { $0[ProcedureKey.state].scalar?.string != "bai-bo" }
        case .hotline: return content.hotlines.lines(of: agency).map(\.document)
        case .petition: return own(.petition, PetitionKey.agency, agency)
        case .result: return own(.result, ResultKey.agency, agency)
        case .apology: return own(.apology, ApologyKey.agency, agency)
        case .news: return own(.news, NewsKey.agency, agency)
        }
    }

    /// Records that name no agency are the site owner's.
    private func own<Key: SchemaKey>(_ kind: ContentKind, _ key: Key, _ agency: Agency) -> [Document] {
        content.records(of: kind).filter { ($0[key].scalar?.string ?? content.owner.id) == agency.id }
    }

    private func incomplete(
        _ records: [Document], _ condition: Obligation.Condition
    ) -> [ObligationFinding.Gap] {
        records.compactMap { record in
            let missing = condition.keys.filter { !$0.isMet(by: record) }
            guard !missing.isEmpty else { return nil }
            let names = missing.map { choice in
                choice.paths.map { "«\($0)»" + (record.label(of: $0).map { " (\($0))" } ?? "") }
                    .joined(separator: " hoặc ") + whose(choice, record)
            }
            return ObligationFinding.Gap("thiếu " + names.joined(separator: "; "), of: record)
        }
    }

    /// " ở Văn phòng, Thanh tra": of a key in a list, which of its entries lack it.
    private func whose(_ choice: KeyChoice, _ record: Document) -> String {
        guard choice.paths.count == 1 else { return "" }
        let names = record.itemsLacking(choice.paths[0])
        guard !names.isEmpty else { return "" }
        let more = names.count - Self.shownEntries
        return " ở " + names.prefix(Self.shownEntries).joined(separator: ", ")
            + (more > 0 ? " và \(more) mục khác" : "")
    }

    private static let shownEntries = 6

    private func tooFew(
        _ records: [Document], _ condition: Obligation.Condition
    ) -> [ObligationFinding.Gap] {
        guard records.count < (condition.isPerPeriod ? min(1, condition.count) : condition.count) else {
            return []
        }
        let wanted = condition.filters.map { " có \($0.path) là \($0.values.joined(separator: " hoặc "))" }
        let kind = condition.kind.label + wanted.joined(separator: " và")
        let file = condition.kind.filePattern
        return records.isEmpty
            ? [.init("chưa có \(kind)", toWrite: file)]
            : [.init("mới có \(records.count)/\(condition.count) \(kind)", toWrite: file)]
    }
}

// When it was brought up to date.
extension ObligationChecker {
    private static let longestLook = 240
    private static let shownPeriods = 6

    private func deadline(_ span: CycleSpan, _ obligation: Obligation) -> CalendarDate {
        content.workingCalendar.adding(workingDays: obligation.within, to: span.last).value
    }

    /// The last turn of the cycle that must be done with.
    private func lastDue(_ cycle: Obligation.Cycle, _ obligation: Obligation) -> CycleSpan? {
        var span = CycleSpan(of: cycle, containing: content.day)
        while let current = span, deadline(current, obligation) >= content.day { span = current.previous }
        return span
    }

    /// One record, or as many as are asked for, in each turn since the first record.
    private func periods(
        _ records: [Document], _ obligation: Obligation, _ cycle: Obligation.Cycle
    ) -> Timing {
        guard let newest = lastDue(cycle, obligation) else { return Timing() }
        let begun = records.filter { $0.canAnswer(cycle) }.compactMap(\.ownDate).min() ?? newest.last
        var missing: [CycleSpan] = []
        var span: CycleSpan? = newest
        var looked = 0
        while let current = span, current.last >= begun, looked < Self.longestLook {
            let deadline = deadline(current, obligation)
            let count = records.count { $0.belongs(to: current, by: deadline) }
            if count < obligation.condition.count { missing.append(current) }
            span = current.previous
            looked += 1
        }
        var timing = Timing()
        timing.isStale = missing.first == newest
        let awaited = timing.isStale ? newest : newest.next ?? newest
        timing.due = deadline(awaited, obligation)
        timing.dueFor = awaited.label
        timing.gaps = gaps(missing, obligation.condition.kind)
        return timing
    }

    private func gaps(_ missing: [CycleSpan], _ kind: ContentKind) -> [ObligationFinding.Gap] {
        let shown = missing.prefix(Self.shownPeriods).map { span in
            ObligationFinding.Gap(
                "chưa có \(kind.label) của \(span.label)", toWrite: kind.file(for: span))
        }
        let rest = missing.count - shown.count
        return rest > 0 ? shown + [.init("và \(rest) kỳ trước đó", toWrite: nil)] : shown
    }

    /// Every record was looked at in the last turn that is due, or later.
    private func freshness(
        _ records: [Document], _ obligation: Obligation, _ cycle: Obligation.Cycle
    ) -> Timing {
        guard let newest = lastDue(cycle, obligation) else { return Timing() }
        var timing = Timing()
        timing.gaps = records.compactMap { record in
            guard let updated = record.lastUpdate(by: content.day) else {
                return .init("chưa ghi ngày rà soát", of: record)
            }
            guard updated < newest.first else { return nil }
            return .init("cập nhật lần cuối ngày \(updated.figures)", of: record)
        }
        timing.isStale = !timing.gaps.isEmpty
        let awaited = timing.isStale ? newest : newest.next ?? newest
        timing.due = deadline(awaited, obligation)
        timing.dueFor = awaited.label
        return timing
    }

    /// Every record was looked at since the decision that published it, and since a ground of it ended.
    private func changes(_ records: [Document], _ obligation: Obligation) -> Timing {
        var timing = Timing()
        for record in records {
            guard let change = lastChange(for: record) else { continue }
            if let updated = record.lastUpdate(by: content.day), updated >= change.day { continue }
            let deadline = content.workingCalendar.adding(workingDays: obligation.within, to: change.day)
                .value
            if timing.due.map({ deadline < $0 }) ?? true {
                timing.due = deadline
                timing.dueFor = change.reason
            }
            guard deadline < content.day else { continue }
            timing.isStale = true
            timing.gaps.append(.init("chưa cập nhật sau khi \(change.reason)", of: record))
        }
        return timing
    }

    private func lastChange(for record: Document) -> (day: CalendarDate, reason: String)? {
        let decided = record.decisions.compactMap { id in
            change(id, DocumentKey.issued, "có \(number(id)) ngày")
        }
        let ended = record.groundIDs.compactMap { id in
            change(id, DocumentKey.expired, "\(number(id)) hết hiệu lực ngày")
        }
        return (decided + ended).max { $0.day < $1.day }
    }

    private func change(
        _ id: String, _ key: DocumentKey, _ words: String
    ) -> (day: CalendarDate, reason: String)? {
        guard let day = documents[id]?[key].scalar.flatMap({ CalendarDate($0) }), day <= content.day else {
            return nil
        }
        return (day, "\(words) \(day.figures)")
    }

    private func number(_ id: String) -> String { documents[id]?[DocumentKey.number].scalar?.string ?? id }
}
