internal import Diagnostics
internal import Schedule

/// Every deadline of a task and of its milestones is one that Schedule can read.
struct DeadlineRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .task).flatMap { task -> [Diagnostic] in
            let plan = task.name.parent.flatMap { site.lookup.document(.plan, $0) }
            guard let years = plan?.planYears else { return [] }
            let milestones = task[TaskKey.milestones].items.compactMap(\.group)
            let phrases = [task[TaskKey.deadline]] + milestones.map { $0[MilestoneKey.deadline] }
            return phrases.compactMap(\.scalar).flatMap { readDeadline($0, in: years).1 }
        }
    }
}
