internal import Diagnostics
public import Schedule

/// A task in a report: what was to be done, by whom, by when, and what came of it.
public struct ReportLine: Sendable {
    public struct Entry: Sendable {
        public let date: CalendarDate
        public let text: String
        /// 0 to 100.
        public let percent: Int?
        public let evidence: [String]
    }

    /// An extension or a suspension.
    public struct Decision: Sendable {
        /// The extended deadline, or the first suspended day.
        public let date: CalendarDate
        public let document: String
        public let reason: String?
    }

    public let task: Task
    /// What was reported within the period, the earliest first.
    public let entries: [Entry]
    /// The last thing that was reported up to the day, within the period or before.
    public let latest: Entry?
    /// Of the completion, and of the milestones that are completed.
    public let evidence: [String]
    /// Those that were decided up to the day.
    public let extensions: [Decision]
    /// Why it is suspended; nil where it is not, or nothing says.
    public let suspension: Decision?

    public var status: TaskStatus { task.status }
    public var label: String { task.label }
    public var leads: String { task.leads.map(\.label).joined(separator: "; ") }
    public var supporters: String { task.supporters.map(\.label).joined(separator: "; ") }
    public var deadline: String { task.deadlinePhrases.map(\.string).joined(separator: "; ") }

    /// Calendar days behind the deadline that holds, completed or not; 0 where it is not late.
    public var daysLate: Int {
        switch status.current.state {
        case .overdue(let days), .completedLate(let days): days
        default: 0
        }
    }

    /// - Parameter day: that the figures speak for.
    init(_ task: Task, on period: Period, _ day: CalendarDate, _ names: CitationNames) {
        self.task = task
        let reported = task.document[TaskKey.progress].items.compactMap(\.group)
            .compactMap { Entry($0, names) }.filter { $0.date <= day }.sorted { $0.date < $1.date }
        entries = reported.filter { period.span.contains($0.date) }
        latest = reported.last
        evidence = task.knownEvidence.flatMap { names.list($0) }
        extensions = task.document[TaskKey.extensions].items.compactMap(\.group).compactMap { fields in
            let decided = decisionDate(of: fields[ExtensionKey.document], document: names.document)
            guard decided.map({ $0 <= day }) ?? true else { return nil }
            return fields[ExtensionKey.until].scalar.flatMap { CalendarDate($0) }.map { until in
                Decision(
                    date: until, document: names.list(fields[ExtensionKey.document]).joined(),
                    reason: fields[ExtensionKey.reason].scalar?.string)
            }
        }
        suspension = task.suspension(on: day, names)
    }
}

extension ReportLine.Entry {
    fileprivate init?(_ fields: Record, _ names: CitationNames) {
        guard let date = fields[ProgressKey.date].scalar.flatMap({ CalendarDate($0) }) else { return nil }
        self.date = date
        text = fields[ProgressKey.text].scalar?.string ?? ""
        percent = fields[ProgressKey.percent].scalar.flatMap(integer)
        evidence = names.list(fields[ProgressKey.evidence])
    }
}

extension Task {
    /// Of what was completed up to the day, by the statuses that were computed for it.
    fileprivate var knownEvidence: [FieldValue] {
        let ofMilestones = zip(milestones, status.milestones).filter { $0.1.completed != nil }
            .map { $0.0.fields[MilestoneKey.evidence] }
        return ofMilestones + (status.completed == nil ? [] : [document[TaskKey.evidence]])
    }

    fileprivate func suspension(on day: CalendarDate, _ names: CitationNames) -> ReportLine.Decision? {
        guard status.current.state == .suspended else { return nil }
        let known = document[TaskKey.suspensions].items.compactMap(\.group).compactMap { fields in
            fields[SuspensionKey.from].scalar.flatMap { CalendarDate($0) }.map { ($0, fields) }
        }
        return known.last { $0.0 <= day }.map { from, fields in
            ReportLine.Decision(
                date: from, document: names.list(fields[SuspensionKey.document]).joined(),
                reason: fields[SuspensionKey.reason].scalar?.string)
        }
    }
}

extension Assignment {
    /// `Văn phòng Sở (điểm a)`
    fileprivate var label: String { party.name + (scope.map { " (\($0))" } ?? "") }
}

/// What sources and evidence are called in a text.
struct CitationNames {
    private let documents: [String: Document]

    init(_ content: SiteContent) {
        documents = Dictionary(content.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func document(_ id: String) -> Document? { documents[id] }

    func list(_ value: FieldValue) -> [String] {
        if case .list(let items) = value { return items.flatMap(list) }
        if let title = value.group?[CitationKey.title].scalar { return [title.string] }
        return value.scalar.map { [name($0.string)] } ?? []
    }

    /// The number of the document of this id; what is no document's id stays as it is.
    func name(_ text: String) -> String {
        documents[text]?[DocumentKey.number].scalar?.string ?? text
    }
}
