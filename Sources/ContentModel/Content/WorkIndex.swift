/// Who has which tasks, worked out once: a unit's page and its agency's ask for the same lists.
public struct WorkIndex: Sendable {
    /// A task in which a unit or group has a part.
    public struct Part: Sendable {
        public let plan: Plan
        public let task: Task
    }

    public enum Role: Sendable { case lead, support }

    private var parts: [Key: [Part]] = [:]

    private struct Key: Hashable {
        let agency: String
        let member: String
        let role: Role
    }

    init(_ plans: [Plan]) {
        for plan in plans {
            for task in plan.tasks {
                add(task.leads, .lead, Part(plan: plan, task: task))
                add(task.supporters, .support, Part(plan: plan, task: task))
            }
        }
    }

    /// The tasks that name the unit, and those given to a group that is known to hold it; in the plans'
    /// order.
    public func parts(of unit: Unit, in agency: Agency, as role: Role) -> [Part] {
        parts[Key(agency: agency.id, member: unit.id.string, role: role)] ?? []
    }

    /// The tasks that are given to the group as a whole.
    public func parts(of group: UnitGroup, in agency: Agency) -> [Part] {
        let leads = parts[Key(agency: agency.id, member: group.id.string, role: .lead)] ?? []
        let supports = parts[Key(agency: agency.id, member: group.id.string, role: .support)] ?? []
        let leading = Set(leads.map { ObjectIdentifier($0.task) })
        return leads + supports.filter { !leading.contains(ObjectIdentifier($0.task)) }
    }

    private mutating func add(_ assignments: [Assignment], _ role: Role, _ part: Part) {
        var seen: Set<Key> = []
        for assignment in assignments {
            for key in keys(of: assignment.party, role) where seen.insert(key).inserted {
                parts[key, default: []].append(part)
            }
        }
    }

    private func keys(of party: Party, _ role: Role) -> [Key] {
        switch party {
        case .unit(let agency, let unit):
            return [Key(agency: agency.id, member: unit.id.string, role: role)]
        case .group(let agency, let group):
            let members = agency.units.filter { group.contains($0) }.map(\.id.string)
            return ([group.id.string] + members).map { Key(agency: agency.id, member: $0, role: role) }
        case .agency, .named:
            return []
        }
    }
}
