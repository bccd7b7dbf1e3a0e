public import Diagnostics
public import Schedule

/// What whoever signs for a publication has to know: how the content differs from what the site says now, by
/// the ledger, and what the checks found. One page: the weightiest changes stand on it, the others are
/// counted.
public struct ApprovalSheet: Sendable {
    /// What the release that is asked for would say.
    public let news: ReleaseNews
    public let day: CalendarDate
    public let siteName: String
    public let agencyName: String
    public let isIllustrative: Bool
    /// Records that are published, said otherwise, and said no more.
    public let added, changed, removed: Int
    /// The changes that have room, weightiest first.
    public let changes: [RecordChange]
    /// How many further changes there are.
    public let omitted: Int
    /// Records that changed in wording only, by name.
    public let reworded: [String]
    /// What was found and does not hinder the publication: how often each.
    public let warnings: [(id: DiagnosticID, count: Int)]
    /// What records accept, with reason, post and last day.
    public let accepted: [Diagnostic]

    /// So many lines of changes fit on a page with everything else.
    private static let room = 26

    /// - Parameters:
    ///   - content: the site as it will be, its ledger ending with the release that is asked for.
    ///   - counts: how many records are new, changed and gone.
    ///   - isWhole: every change stands on the sheet, however many pages that takes.
    public init?(
        of content: SiteContent, added: Int, changed: Int, removed: Int, findings: [Diagnostic], isWhole: Bool
    ) {
        guard let news = content.readNews().first else { return nil }
        self.news = news
        (self.added, self.changed, self.removed) = (added, changed, removed)
        day = content.day
        siteName = content.settings[SiteKey.name].scalar?.string ?? ""
        agencyName = content.owner.name.scalar?.string ?? content.owner.id
        isIllustrative = content.owner.isIllustrative
        let weighed = news.changes.enumerated().sorted {
            ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset)
        }.map(\.element)
        var lines = 0
        changes = Array(
            weighed.prefix { change in
                lines += change.printedLines
                return isWhole || lines <= Self.room
            })
        omitted = weighed.count - changes.count
        let told = Set(news.changes.map(\.name))
        reworded =
            news.isFirst
            ? [] : news.release.entries.filter { !told.contains($0.name) }.map(\.details.title)
        var counts: [DiagnosticID: Int] = [:]
        for finding in findings where finding.severity == .warning && finding.acceptance == nil {
            counts[finding.id, default: 0] += 1
        }
        warnings = counts.sorted { ($1.value, $0.key.number) < ($0.value, $1.key.number) }
            .map { ($0.key, $0.value) }
        accepted = findings.accepted
    }
}

extension RecordChange {
    /// About how many lines of the sheet's table it takes: the wider of its two columns.
    fileprivate var printedLines: Int {
        let own = title.count / 28 + route.count / 32 + 2
        return max(own, sentences.reduce(0) { $0 + $1.count / 40 + 1 })
    }

    /// The position of its weightiest kind: what is taken away comes before what is added.
    fileprivate var weight: Int {
        let order: [Kind] = [
            .removed, .repealed, .extended, .suspended, .amended, .completed, .answered, .reported, .added,
        ]
        return kinds.compactMap { order.firstIndex(of: $0) }.min() ?? order.count
    }
}
