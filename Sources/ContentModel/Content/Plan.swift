public import Diagnostics
public import Schedule

/// A plan with its tasks, in the plan's order.
public final class Plan: Sendable {
    public let document: Document
    public let agency: Agency
    public let tasks: [Task]
    public let isIllustrative: Bool
    /// nil: progress is not kept on this site, and no page judges it.
    public let trackedSince: CalendarDate?

    init(_ document: Document, agency: Agency, tasks: [Task]) {
        self.document = document
        self.agency = agency
        self.tasks = tasks
        isIllustrative = agency.isIllustrative || document[common: .illustrative].isTrue
        trackedSince = document[PlanKey.trackedSince].scalar.flatMap { CalendarDate($0) }
    }

    public var id: String { document.id }
    public var title: FieldValue { document[PlanKey.title] }
}

/// A task of a plan with what was computed for it.
public final class Task: Sendable {
    public let document: Document
    public let leads: [Assignment]
    public let supporters: [Assignment]
    public let milestones: [Milestone]
    public let status: TaskStatus
    /// All that is due of it, the earliest first.
    public let dueEntries: [DueEntry]

    init(
        _ document: Document, leads: [Assignment], supporters: [Assignment], milestones: [Milestone],
        status: TaskStatus, dueEntries: [DueEntry]
    ) {
        self.document = document
        self.leads = leads
        self.supporters = supporters
        self.milestones = milestones
        self.status = status
        self.dueEntries = dueEntries
    }

    public var id: String { document.id }
    public var title: FieldValue { document[TaskKey.title] }
}

extension Task {
    /// The deadlines as the plan prints them: the task's own, else those of its milestones, each once.
    public var deadlinePhrases: [SourceString] {
        if let own = document[TaskKey.deadline].scalar { return [own] }
        guard !milestones.isEmpty else { return [] }
        var seen: Set<String> = []
        return milestones.compactMap { $0.fields[MilestoneKey.deadline].scalar }
            .filter { seen.insert($0.string).inserted }
    }
}

public struct Milestone: Sendable {
    public let fields: Record
    public let leads: [Assignment]
    public let supporters: [Assignment]
}
