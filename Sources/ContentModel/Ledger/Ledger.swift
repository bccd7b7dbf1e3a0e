internal import Schedule

/// The ledger of publications: every release, in order, and what the site has been saying since the last.
///
/// `public/` is not in Git, so history lives here; what vanishes or is rewritten is judged by it.
public struct Ledger: Sendable {
    public let releases: [Release]
    /// The last line of each record, removed ones among them.
    let last: [RecordName: LedgerEntry]
    /// Addresses that a record had once and that its last line does not name.
    let formerRoutes: [RecordName: Set<String>]

    static let empty = Ledger([])

    /// - Parameter releases: in any order.
    init(_ releases: [Release]) {
        self.releases = releases.sorted { $0.number < $1.number }
        var last: [RecordName: LedgerEntry] = [:]
        var former: [RecordName: Set<String>] = [:]
        last.reserveCapacity(self.releases.first?.entries.count ?? 0)
        for release in self.releases {
            for entry in release.entries {
                guard let older = last.updateValue(entry, forKey: entry.name) else { continue }
                let routes = Set(older.routes).union(former[entry.name] ?? []).subtracting(entry.routes)
                if !routes.isEmpty { former[entry.name] = routes }
            }
        }
        self.last = last
        formerRoutes = former
    }

    public var isEmpty: Bool { releases.isEmpty }
    public var head: Release? { releases.last }

    /// What the site last said of a record; nil where it says nothing, or no more.
    public func entry(_ name: RecordName) -> LedgerEntry? {
        last[name].flatMap { $0.isRemoved ? nil : $0 }
    }

    /// The last line of a record, also where it says that the record is no more.
    public func lastEntry(_ name: RecordName) -> LedgerEntry? { last[name] }

    /// The records that the site speaks of since the last release.
    public var current: some Sequence<LedgerEntry> { last.values.lazy.filter { !$0.isRemoved } }

    /// Every address that the record was ever published at.
    public func allRoutes(of entry: LedgerEntry) -> [String] {
        guard let former = formerRoutes[entry.name] else { return entry.routes }
        return entry.routes + former.sorted()
    }

    /// The ledger as it was on a day: a site that speaks for an earlier day knows no later release.
    func known(on day: CalendarDate) -> Ledger {
        releases.last.map { $0.date <= day } ?? true ? self : Ledger(releases.filter { $0.date <= day })
    }
}
