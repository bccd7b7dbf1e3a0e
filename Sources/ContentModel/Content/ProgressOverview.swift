public import Schedule

/// The tasks whose progress is kept on this site, counted: what leaders look at.
///
/// Illustrative plans are counted apart: their figures never mix with those of real ones.
public struct ProgressOverview: Sendable {
    public let isIllustrative: Bool
    public let parts: [WorkIndex.Part]
    public let summary: StatusSummary
    /// In the plans' order.
    public let byPlan: [(plan: Plan, summary: StatusSummary)]
    /// By who leads; a task counts for each of its leads, and a group's also for the units that it is known
    /// to hold. nil: the plan names nobody.
    public let byLead: [(party: Party?, summary: StatusSummary)]
    /// By the id of the index that a task is to raise; a task counts once for each. nil: it names none.
    public let byIndex: [(index: String?, summary: StatusSummary)]
    /// By the month that the deadline falls in.
    public let byMonth: [DeadlineMonth]

    /// The tasks that are late against the deadline that holds, the longest first; then those that are late
    /// against the plan's own deadline alone.
    public var overdue: [WorkIndex.Part] {
        parts.filter { $0.task.status.daysLate != (0, 0) }.sorted { one, other in
            let (first, second) = (one.task.status.daysLate, other.task.status.daysLate)
            if first != second { return first > second }
            return (one.plan.id, one.task.id) < (other.plan.id, other.task.id)
        }
    }
}

/// The tasks whose deadline falls in a month: each counts in the month of the deadline that it is judged by.
public struct DeadlineMonth: Sendable {
    public let month: Period
    /// By the plans' own deadlines.
    public fileprivate(set) var original = StatusCounts()
    /// By the extended ones.
    public fileprivate(set) var current = StatusCounts()
    public fileprivate(set) var withoutReport = 0
}

extension TaskStatus {
    /// Calendar days behind the deadline that holds, and behind the plan's own; 0 where it is not late.
    public var daysLate: (current: Int, original: Int) { (current.state.daysLate, original.state.daysLate) }
}

extension TaskState {
    fileprivate var daysLate: Int { if case .overdue(let days) = self { days } else { 0 } }
}

extension Plan {
    /// Whether its progress is kept here on that day.
    public func isTracked(on day: CalendarDate) -> Bool { trackedSince.map { $0 <= day } ?? false }
}

extension SiteContent {
    public var trackedPlans: [Plan] { plans.filter { $0.isTracked(on: day) } }
    /// Listed apart, in no figure.
    public var untrackedPlans: [Plan] { plans.filter { !$0.isTracked(on: day) } }

    /// Of the real plans, then of the illustrative ones; none for a kind that no tracked plan has.
    public var progressOverviews: [ProgressOverview] {
        [false, true].compactMap { isIllustrative in
            let plans = trackedPlans.filter { $0.isIllustrative == isIllustrative }
            return plans.isEmpty ? nil : ProgressOverview(plans, isIllustrative: isIllustrative, of: self)
        }
    }
}

extension ProgressOverview {
    init(_ plans: [Plan], isIllustrative: Bool, of content: SiteContent) {
        self.isIllustrative = isIllustrative
        parts = plans.flatMap { plan in plan.tasks.map { WorkIndex.Part(plan: plan, task: $0) } }
        byPlan = plans.map { ($0, StatusSummary($0.tasks.map(\.status))) }
        summary = byPlan.reduce(StatusSummary()) { $0 + $1.summary }
        byLead = leads(of: parts, in: content)
        byIndex = indices(of: parts, in: content)
        byMonth = months(of: parts)
    }
}

private func leads(
    of parts: [WorkIndex.Part], in content: SiteContent
) -> [(party: Party?, summary: StatusSummary)] {
    let tally = Tally(parts) { part in
        let leads = part.task.leads.flatMap(\.party.withMembers)
        return leads.isEmpty ? [("", nil)] : leads.map { ($0.key, $0) }
    }
    let known = content.agencies.flatMap { agency in
        agency.units.map { Party.unit(agency, $0).key } + agency.groups.map { Party.group(agency, $0).key }
            + [Party.agency(agency).key]
    }
    return tally.rows(first: known, last: "")
}

private func indices(
    of parts: [WorkIndex.Part], in content: SiteContent
) -> [(index: String?, summary: StatusSummary)] {
    let tally = Tally(parts) { part in
        let named = part.task.document[TaskKey.indices].items.compactMap { $0.scalar?.string }
        let ids = named.map { String($0.prefix { $0 != "/" }) }
        return ids.isEmpty ? [("", nil)] : ids.map { ($0, $0) }
    }
    return tally.rows(first: content.indices.map(\.id), last: "")
}

private func months(of parts: [WorkIndex.Part]) -> [DeadlineMonth] {
    var months: [CalendarDate: DeadlineMonth] = [:]
    func add(_ due: DueDate?, _ count: (inout DeadlineMonth) -> Void) {
        guard let (year, month, _) = due?.date.parts, let period = Period(.month, month, of: year) else {
            return
        }
        count(&months[period.first, default: DeadlineMonth(month: period)])
    }
    for status in parts.lazy.map(\.task.status) {
        add(status.original.due) { $0.original.count(status.original.state.kind) }
        add(status.current.due) {
            $0.current.count(status.current.state.kind)
            if status.hasNoReport { $0.withoutReport += 1 }
        }
    }
    return months.sorted { $0.key < $1.key }.map(\.value)
}

/// Counts tasks under each of the keys that they have.
private struct Tally<Value> {
    private var counts: [String: (value: Value, summary: StatusSummary)] = [:]
    /// In the order in which they were met.
    private var keys: [String] = []

    init(_ parts: [WorkIndex.Part], by keysOf: (WorkIndex.Part) -> [(String, Value)]) {
        for part in parts {
            var seen: Set<String> = []
            for (key, value) in keysOf(part) where seen.insert(key).inserted {
                if counts[key] == nil { keys.append(key) }
                counts[key, default: (value, StatusSummary())].summary.count(part.task.status)
            }
        }
    }

    /// Those of `first` in that order, then the others as they were met, then `last`.
    func rows(first: [String], last: String) -> [(Value, StatusSummary)] {
        let known = Set(first + [last])
        let ordered = first + keys.filter { !known.contains($0) } + [last]
        return ordered.compactMap { key in counts[key].map { ($0.value, $0.summary) } }
    }
}
