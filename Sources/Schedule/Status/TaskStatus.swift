/// How a task stands, against the deadline of its plan and against the extended one.
public struct TaskStatus: Sendable, Hashable {
    /// Against the deadline as the plan has it.
    public let original: Assessment
    /// Against the last extension; the same as `original` where there is none.
    public let current: Assessment
    /// Whether an extension moves a due date of the task.
    public let isExtended: Bool
    /// The day on which it was completed, with evidence.
    public let completed: CalendarDate?
    /// One for each of the task's milestones, in their order; against the original deadline and the extended
    /// one.
    public let milestones: [Milestone]
    /// Reports due and given, where the task recurs and its periods are known.
    public let reports: ReportTally?
    /// "Chưa có báo cáo": not completed, and no report is known on that day.
    public let hasNoReport: Bool
    /// "Đã báo hoàn thành, chưa có minh chứng": said of the task or of a milestone.
    public let lacksEvidence: Bool

    /// A state and the due date that it is judged by.
    public struct Assessment: Sendable, Hashable {
        public let state: TaskState
        public let due: DueDate?
        /// Which milestone the state speaks of, by its index; nil: the task as a whole.
        public let milestone: Int?
        /// Whether it rests on a year that the calendar does not know completely ("tạm tính").
        public let isProvisional: Bool
    }

    public struct Milestone: Sendable, Hashable {
        public let original: Assessment
        public let current: Assessment
        public let completed: CalendarDate?
        public let lacksEvidence: Bool
    }

    public static let evidenceNote = "đã báo hoàn thành, chưa có minh chứng"
    public static let reportNote = "chưa có báo cáo"

    /// What is added to the current state: reports given, evidence or reports missing.
    public var remarks: [String] {
        var remarks: [String] = []
        // A task with dates says nothing of reports before the first of them is due.
        if let reports, reports.expected > 0 || current.state == .ongoing { remarks.append(reports.label) }
        if lacksEvidence { remarks.append(Self.evidenceNote) }
        if hasNoReport { remarks.append(Self.reportNote) }
        return remarks
    }

    /// The current state with its remarks, for people:
    /// `Thực hiện thường xuyên: đã báo cáo 3/5 kỳ`, `Quá hạn 12 ngày; chưa có báo cáo`.
    public var label: String {
        let remarks = remarks
        guard current.state == .ongoing, reports != nil else {
            return ([current.state.label] + remarks).joined(separator: "; ")
        }
        return current.state.label + ": " + remarks.joined(separator: "; ")
    }
}
