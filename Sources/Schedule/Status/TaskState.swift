/// How a task or a milestone stands on a day, with the figures that its label needs.
public enum TaskState: Sendable, Hashable {
    case notTracked
    case completedOnTime
    /// Calendar days behind the due date; at least 1.
    case completedLate(days: Int)
    /// Completed, and there is no due date to judge it by.
    case completed
    case notYetDue
    /// Working days left, today not counted; at least 1.
    case dueSoon(workingDays: Int)
    case dueToday
    /// Calendar days behind the due date; at least 1.
    case overdue(days: Int)
    /// Recurring or continuous.
    case ongoing
    /// As regulated, on an event, by a plan of its own.
    case asRegulated
    case noDeadline
    case suspended

    public var kind: StatusKind {
        switch self {
        case .notTracked: .notTracked
        case .completedOnTime: .completedOnTime
        case .completedLate: .completedLate
        case .completed: .completed
        case .notYetDue: .notYetDue
        case .dueSoon: .dueSoon
        case .dueToday: .dueToday
        case .overdue: .overdue
        case .ongoing: .ongoing
        case .asRegulated: .asRegulated
        case .noDeadline: .noDeadline
        case .suspended: .suspended
        }
    }

    /// For people: `Quá hạn 12 ngày`, `Sắp đến hạn (còn 3 ngày làm việc)`.
    public var label: String {
        switch self {
        case .completedLate(let days): "Hoàn thành quá hạn \(days) ngày"
        case .dueSoon(let days): "Sắp đến hạn (còn \(days) ngày làm việc)"
        case .overdue(let days): "Quá hạn \(days) ngày"
        default: kind.title
        }
    }
}

extension TaskState {
    /// How something that was completed on that day stands against its due date.
    init(completed day: CalendarDate, due: DueDate?) {
        guard let due else {
            self = .completed
            return
        }
        let late = due.date.distance(to: day)
        self = late > 0 ? .completedLate(days: late) : .completedOnTime
    }

    /// How something that is not completed stands against its due date.
    init(due: DueDate, on reference: ReferenceDay) {
        let late = due.date.distance(to: reference.date)
        if late >= 0 {
            self = late == 0 ? .dueToday : .overdue(days: late)
            return
        }
        let left = reference.calendar.workingDays(after: reference.date, through: due.date).value
        self = left <= reference.soonDays ? .dueSoon(workingDays: left) : .notYetDue
    }
}
