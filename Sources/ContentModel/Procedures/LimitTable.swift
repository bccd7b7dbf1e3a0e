internal import Schedule

/// For one time limit: when a dossier handed in on each of the next days has to be answered. Shared by all
/// procedures that have the limit.
public struct LimitTable: Sendable {
    /// How many days the table covers, the day that the site speaks for included.
    public static let days = 30

    public let span: LimitSpan
    public let estimates: [LimitEstimate]
    /// The procedures that have the limit, in the order of the list.
    public let procedures: [Procedure]

    static func tables(
        of procedures: [Procedure], _ calendar: WorkingCalendar, from day: CalendarDate
    ) -> [LimitTable] {
        var users: [LimitSpan: [Procedure]] = [:]
        for procedure in procedures {
            for span in Set(procedure.limits.compactMap(\.span)) {
                users[span, default: []].append(procedure)
            }
        }
        return users.keys.sorted { $0.order < $1.order }.map { span in
            let estimates = (0..<days).map { span.estimate(handedIn: day.advanced(by: $0), calendar) }
            return LimitTable(span: span, estimates: estimates, procedures: users[span] ?? [])
        }
    }
}

extension LimitSpan {
    /// Hours before days before working days, the shortest first.
    fileprivate var order: (Int, Int) {
        switch unit {
        case .hours: (0, count)
        case .days: (1, count)
        case .workingDays: (2, count)
        }
    }
}
