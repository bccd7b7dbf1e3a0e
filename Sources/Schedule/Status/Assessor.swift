/// Judges promises on a day.
struct Assessor {
    let reference: ReferenceDay
    /// When the task as a whole was completed.
    let completed: CalendarDate?
    let isSuspended: Bool

    /// The task as a whole: completed with its last date; until then it stands as the promise that is due
    /// first among those not kept.
    func assess(_ promises: [Promise], due: (Promise) -> DueDate?) -> TaskStatus.Assessment {
        if let completed {
            let last = promises.lazy.compactMap(due).max { $0.date < $1.date }
            return assessment(TaskState(completed: completed, due: last), last)
        }
        var first: (due: DueDate, milestone: Int?)?
        for promise in promises where promise.completed == nil {
            guard let date = due(promise) else { continue }
            if first.map({ date.date < $0.due.date }) ?? true { first = (date, promise.milestone) }
        }
        if isSuspended { return assessment(.suspended, first?.due, first?.milestone) }
        if let first {
            return assessment(TaskState(due: first.due, on: reference), first.due, first.milestone)
        }
        return assessUndated(promises)
    }

    /// Work that goes on says more than work that waits for an event, and this more than no deadline.
    private func assessUndated(_ promises: [Promise]) -> TaskStatus.Assessment {
        for state in [TaskState.ongoing, .asRegulated] {
            for promise in promises where promise.completed == nil && promise.undated == state {
                return assessment(state, nil, promise.milestone)
            }
        }
        return assessment(.noDeadline, nil)
    }

    /// nil for the task's own deadline.
    func assessMilestone(_ promise: Promise) -> TaskStatus.Milestone? {
        guard promise.milestone != nil else { return nil }
        let original = assess(promise, due: promise.due)
        return TaskStatus.Milestone(
            original: original,
            current: promise.isExtended ? assess(promise, due: promise.extendedDue) : original,
            completed: promise.completed, lacksEvidence: promise.lacksEvidence)
    }

    private func assess(_ promise: Promise, due: DueDate?) -> TaskStatus.Assessment {
        if let completed = promise.completed {
            return assessment(TaskState(completed: completed, due: due), due, promise.milestone)
        }
        if isSuspended { return assessment(.suspended, due, promise.milestone) }
        let state = due.map { TaskState(due: $0, on: reference) } ?? promise.undated
        return assessment(state, due, promise.milestone)
    }

    private func assessment(
        _ state: TaskState, _ due: DueDate?, _ milestone: Int? = nil
    ) -> TaskStatus.Assessment {
        var isProvisional = due?.isProvisional ?? false
        if case .dueSoon = state, let due {
            let ahead = DateSpan(covering: reference.date.advanced(by: 1), due.date)
            isProvisional = isProvisional || !reference.calendar.isComplete(ahead)
        }
        return TaskStatus.Assessment(
            state: state, due: due, milestone: milestone, isProvisional: isProvisional)
    }
}

extension TaskStatus {
    /// Of a plan whose progress is not kept on this site, or not yet on that day: nothing else is said.
    static let notTracked = TaskStatus(
        original: .notTracked, current: .notTracked, isExtended: false, completed: nil, milestones: [],
        reports: nil, hasNoReport: false, lacksEvidence: false)
}

extension TaskStatus.Assessment {
    fileprivate static let notTracked = Self(
        state: .notTracked, due: nil, milestone: nil, isProvisional: false)
}
