public import Schedule

/// What is due when, of all plans, and for whom; worked out once.
public struct DueCalendar: Sendable {
    public struct Item: Sendable {
        public let plan: Plan
        public let task: Task
        public let entry: DueEntry

        /// Who does it: a milestone may have leads of its own.
        public var leads: [Assignment] {
            let own = milestone?.leads ?? []
            return own.isEmpty ? task.leads : own
        }

        public var supporters: [Assignment] {
            let own = milestone?.supporters ?? []
            return own.isEmpty ? task.supporters : own
        }

        /// The milestone that is due; nil where it is the task or a report.
        public var milestone: Milestone? {
            guard case .milestone(let index) = entry.subject, task.milestones.indices.contains(index) else {
                return nil
            }
            return task.milestones[index]
        }

        /// How it stands; nil where the plan is not tracked, and for what has no status of its own.
        public var state: TaskState? {
            guard task.status.current.state != .notTracked else { return nil }
            switch entry.subject {
            case .task:
                // With milestones the task stands as the first of them that is not kept.
                let speaksOfTask = task.milestones.isEmpty || task.status.current.due == entry.current
                return speaksOfTask ? task.status.current.state : nil
            case .milestone(let index):
                let milestones = task.status.milestones
                return milestones.indices.contains(index) ? milestones[index].current.state : nil
            case .interim, .report: return nil
            }
        }
    }

    /// By day, then in the plans' order.
    public let items: [Item]
    private var positions: [String: (lead: [Int], support: [Int])] = [:]

    init(_ plans: [Plan]) {
        let all = plans.flatMap { plan in plan.tasks.flatMap { dueItems(of: $0, in: plan) } }
        items = all.enumerated().sorted { one, other in
            (one.element.entry.current.date, one.offset) < (other.element.entry.current.date, other.offset)
        }.map(\.element)
        for (position, item) in items.enumerated() {
            for key in keys(item.leads) { positions[key, default: ([], [])].lead.append(position) }
            for key in keys(item.supporters) { positions[key, default: ([], [])].support.append(position) }
        }
    }

    /// What the unit leads or supports, by day.
    public func items(of unit: Unit, in agency: Agency, as role: WorkIndex.Role) -> [Item] {
        guard let found = positions[Party.unit(agency, unit).key] else { return [] }
        return (role == .lead ? found.lead : found.support).map { items[$0] }
    }

    /// Whether the unit leads or supports anything that is due.
    public func hasItems(of unit: Unit, in agency: Agency) -> Bool {
        positions[Party.unit(agency, unit).key] != nil
    }

    private func keys(_ assignments: [Assignment]) -> Set<String> {
        Set(assignments.flatMap(\.party.withMembers).map(\.key))
    }
}

extension SiteContent {
    /// What is due of the plans whose progress is kept here, by day.
    public var trackedItems: [DueCalendar.Item] { calendar.items.filter { $0.plan.isTracked(on: day) } }

    /// The years in which something of them is due.
    public var calendarYears: [Int] { Set(trackedItems.map(\.entry.current.date.year)).sorted() }
}

/// All that is due of a task, the earliest first.
public func dueItems(of task: Task, in plan: Plan) -> [DueCalendar.Item] {
    task.dueEntries.map { DueCalendar.Item(plan: plan, task: task, entry: $0) }
}
