extension TaskFacts {
    /// How the task stands on a day. The only place where a status comes from.
    public func status(in plan: PlanFacts, on reference: ReferenceDay) -> TaskStatus {
        guard let tracked = plan.trackedSince, tracked <= reference.date else { return .notTracked }
        let completed = knownCompletion(in: reference)
        let promises = promises(completed: completed, on: reference)
        let assessor = Assessor(
            reference: reference, completed: completed,
            isSuspended: completed == nil && isSuspended(on: reference.date))
        let original = assessor.assess(promises) { $0.due }
        let isExtended = promises.contains(where: \.isExtended)
        return TaskStatus(
            original: original,
            current: isExtended ? assessor.assess(promises) { $0.extendedDue } : original,
            isExtended: isExtended,
            completed: completed,
            milestones: promises.compactMap { assessor.assessMilestone($0) },
            reports: reportTally(in: plan, on: reference, completed: completed),
            hasNoReport: completed == nil && !reports.contains { $0.date <= reference.date },
            lacksEvidence: completed == nil && claimsWithoutEvidence(on: reference.date))
    }

    /// The task's own completion, or with milestones the last of theirs; known on that day, with evidence.
    /// A task that goes on beside its milestones ("Thường xuyên") is not completed with them.
    func knownCompletion(in reference: ReferenceDay) -> CalendarDate? {
        if let own = completion.known(on: reference.date) { return own }
        if deadline?.isOngoing ?? false { return nil }
        var last: CalendarDate?
        for milestone in milestones {
            guard let date = milestone.completion.known(on: reference.date) else { return nil }
            last = max(last ?? date, date)
        }
        return last
    }

    private func claimsWithoutEvidence(on day: CalendarDate) -> Bool {
        completion.lacksEvidence(on: day) || milestones.contains { $0.completion.lacksEvidence(on: day) }
    }

    /// What is to be done by when: the milestones, then the task's own deadline.
    func promises(completed: CalendarDate?, on reference: ReferenceDay) -> [Promise] {
        var promises: [Promise] = []
        promises.reserveCapacity(milestones.count + 1)
        for (index, milestone) in milestones.enumerated() {
            let known = milestone.completion.known(on: reference.date) ?? completed
            let lacksEvidence = known == nil && milestone.completion.lacksEvidence(on: reference.date)
            promises.append(
                Promise(
                    milestone.deadline, milestone: index, completed: known, lacksEvidence: lacksEvidence,
                    in: reference.calendar))
        }
        if deadline != nil || milestones.isEmpty {
            promises.append(Promise(deadline, completed: completed, in: reference.calendar))
        }
        for step in extensions where step.decided.map({ $0 <= reference.date }) ?? true {
            promises.extend(until: step.until, in: reference.calendar)
        }
        return promises
    }
}

extension TaskFacts.Completion? {
    /// The date of a completion that counts.
    fileprivate func known(on day: CalendarDate) -> CalendarDate? {
        guard let self, self.hasEvidence, self.date <= day else { return nil }
        return self.date
    }

    fileprivate func lacksEvidence(on day: CalendarDate) -> Bool {
        map { !$0.hasEvidence && $0.date <= day } ?? false
    }
}
