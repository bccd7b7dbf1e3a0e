/// From score to work: which tasks aim at an index or component, and which targets plans set for it.
public struct IndexWork: Sendable {
    /// A target of a plan.
    public struct Target: Sendable {
        public let plan: Plan
        public let fields: Record
    }

    private var parts: [String: [WorkIndex.Part]] = [:]
    private var targets: [String: [Target]] = [:]

    init(_ plans: [Plan]) {
        for plan in plans {
            for task in plan.tasks {
                for index in Set(task.document[TaskKey.indices].items.compactMap { $0.scalar?.string }) {
                    parts[index, default: []].append(WorkIndex.Part(plan: plan, task: task))
                }
            }
            for fields in plan.document[PlanKey.targets].items.compactMap(\.group) {
                guard let index = fields[TargetKey.index].scalar?.string else { continue }
                targets[index, default: []].append(Target(plan: plan, fields: fields))
            }
        }
    }

    /// The tasks that name `pci` or `pci/minh-bach`, in the plans' order.
    public func parts(of name: String) -> [WorkIndex.Part] { parts[name] ?? [] }

    /// The tasks that aim at the index as a whole or at one of its components, each once.
    public func allParts(of index: ScoreIndex) -> [WorkIndex.Part] {
        var seen: Set<ObjectIdentifier> = []
        let names = [index.id] + index.components.map { "\(index.id)/\($0.component.id)" }
        return names.flatMap(parts).filter { seen.insert(ObjectIdentifier($0.task)).inserted }
    }

    public func targets(of name: String) -> [Target] { targets[name] ?? [] }

    /// The targets that are set for a subject.
    public func targets(of name: String, for subject: String) -> [Target] {
        targets(of: name).filter { $0.fields[TargetKey.subject].scalar?.string == subject }
    }
}
