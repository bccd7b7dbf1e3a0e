/// A milestone, or the task's own deadline, on a day: what is due when, and whether it is done.
struct Promise {
    /// nil: the task's own.
    let milestone: Int?
    /// What the deadline says where no date does.
    let undated: TaskState
    let due: DueDate?
    var extendedDue: DueDate?
    let completed: CalendarDate?
    let lacksEvidence: Bool

    var isExtended: Bool { extendedDue != due }

    init(
        _ deadline: Deadline?, milestone: Int? = nil, completed: CalendarDate?, lacksEvidence: Bool = false,
        in calendar: WorkingCalendar
    ) {
        self.milestone = milestone
        self.completed = completed
        self.lacksEvidence = lacksEvidence
        undated = deadline.map { $0.isOngoing ? .ongoing : .asRegulated } ?? .noDeadline
        due = deadline?.due(in: calendar)
        extendedDue = due
    }
}

extension [Promise] {
    /// An extension names no milestone: it moves the due date that lies nearest before its own, so that one
    /// to the end of February moves what was due in January and leaves December alone. A task without any
    /// date gets one; a date that is no later than all of them moves nothing.
    mutating func extend(until day: CalendarDate, in calendar: WorkingCalendar) {
        let extended = DueDate(by: day, in: calendar)
        var nearest: Int?
        var isDated = false
        for (index, promise) in enumerated() {
            guard let due = promise.extendedDue else { continue }
            isDated = true
            let isNearer = nearest.flatMap { self[$0].extendedDue }.map { $0.date < due.date } ?? true
            if due.date < extended.date, isNearer { nearest = index }
        }
        if let index = nearest ?? (isDated ? nil : indices.last) { self[index].extendedDue = extended }
    }
}
