internal import Diagnostics
internal import Schedule

/// The years of a tracked plan are what "Trong năm" and "Quý IV" mean: where they become others, so do the
/// published deadlines, though nobody touched their words.
struct PublishedYearsRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        let ledger = site.ledger.known(on: site.day)
        guard !ledger.isEmpty, !site.hasDamagedRelease else { return [] }
        return site.documents(of: .plan).compactMap { plan in
            guard let entry = ledger.entry(plan.name), entry.digest != plan.digest,
                site.isTracked(plan.id, ledger), let old = entry.details.planYears,
                let new = plan.planYears, old != new
            else { return nil }
            return ledger.phrases(of: plan.id).first { reading($0.phrase, old) != reading($0.phrase, new) }
                .map { fault(plan, old, $0) }
        }
    }

    private func reading(_ phrase: String, _ years: PlanYears) -> [Deadline.Reading]? {
        let bytes = Array(phrase.utf8)
        let text = SourceString(SourceText(path: ContentPath("so-cong-bo"), bytes: bytes), bytes.indices)
        return readDeadline(text, in: years).0?.parts.map(\.reading)
    }

    private func fault(
        _ plan: Document, _ years: PlanYears, _ changed: (task: String, phrase: String)
    ) -> Diagnostic {
        let written = plan[PlanKey.years].items.first?.scalar ?? plan[PlanKey.finalYear].scalar
        let published = years.onlyYear.map { "năm \($0)" } ?? "các năm \(years.first) đến \(years.last)"
        return Diagnostic(
            .rewrittenDeadline, at: written?.location ?? SourceLocation(path: plan.path),
            "kế hoạch đã công bố cho \(published), nên năm không được sửa: thời hạn «\(changed.phrase)» của "
                + "nhiệm vụ \(changed.task) thành thời hạn khác",
            expected:
                "Ghi lại các năm như đã công bố; nhiệm vụ cần thêm thời gian thì ghi gia_han, có văn bản.",
            example: "gia_han:\n  - {den: 2026-12-31, van_ban: {ten: \"Thông báo số … ngày …\"}}")
    }
}

extension LedgerDetails {
    fileprivate var planYears: PlanYears? {
        let years = values[PlanKey.years.field.name]?.items.compactMap { $0.text.flatMap { Int($0) } } ?? []
        return PlanYears(
            years: years, through: values[PlanKey.finalYear.field.name]?.text.flatMap { Int($0) })
    }
}

extension Ledger {
    /// The deadlines that the plan's tasks were published with, in the order of the tasks' ids.
    fileprivate func phrases(of plan: String) -> [(task: String, phrase: String)] {
        current.filter { $0.name.kind == .task && $0.name.parent == plan }.sorted { $0.name.id < $1.name.id }
            .compactMap { entry in
                entry.details.values[TaskKey.deadline.field.name]?.text.map { (entry.name.id, $0) }
            }
    }
}
