internal import Diagnostics
internal import Schedule

extension DueCalendar.Item {
    /// What is owed of an item that is not done; nil where that is nothing yet.
    func duty(on day: CalendarDate) -> Duty? {
        guard let kind = dutyKind(on: day) else { return nil }
        return Duty(
            kind: kind, parties: leads.uniqueParties, title: task.label + (part.map { ": \($0)" } ?? ""),
            work: WorkIndex.Part(plan: plan, task: task), document: task.document, due: entry.current.date)
    }

    private func dutyKind(on day: CalendarDate) -> Duty.Kind? {
        if case .report = entry.subject { return entry.current.date <= day ? .missingReport : nil }
        switch state {
        case .overdue?: return .overdue
        case .dueToday?: return .dueToday
        case .dueSoon?: return .dueSoon
        default: return nil
        }
    }
}

extension WorkIndex.Part {
    /// Reports and evidence that are missing, where no date says by when.
    var duties: [Duty] {
        var duties: [Duty] = []
        // The periods of a recurring task are owed one by one.
        if task.status.hasNoReport, task.status.reports == nil {
            duties.append(duty(.missingReport, by: task.leads, task.label))
        }
        guard task.status.lacksEvidence else { return duties }
        let claims = zip(task.milestones, task.status.milestones).filter { $0.1.lacksEvidence }
        for (milestone, _) in claims {
            let title = milestone.fields[MilestoneKey.title].scalar.map { ": \($0)" } ?? ""
            let claimed = claim(milestone.fields[MilestoneKey.completed])
            let leads = milestone.leads.isEmpty ? task.leads : milestone.leads
            duties.append(duty(.missingEvidence, by: leads, task.label + title + claimed))
        }
        if claims.isEmpty {
            let claimed = claim(task.document[TaskKey.completed])
            duties.append(duty(.missingEvidence, by: task.leads, task.label + claimed))
        }
        return duties
    }

    private func claim(_ day: FieldValue) -> String {
        day.scalar.flatMap { CalendarDate($0) }.map { " (báo hoàn thành ngày \($0.figures))" } ?? ""
    }

    private func duty(_ kind: Duty.Kind, by leads: [Assignment], _ title: String) -> Duty {
        Duty(
            kind: kind, parties: leads.uniqueParties, title: title, work: self, document: task.document,
            due: nil)
    }
}

extension Task {
    /// `2.1. Ban hành kế hoạch`
    public var label: String {
        "\(document[TaskKey.code].scalar?.string ?? id). \(title.scalar?.string ?? "")"
    }
}

extension [Assignment] {
    /// Groups with the units that they are known to hold, each once.
    fileprivate var uniqueParties: [Party] {
        var seen: Set<String> = []
        return flatMap(\.party.withMembers).filter { seen.insert($0.key).inserted }
    }
}
