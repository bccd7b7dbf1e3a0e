public import Schedule

/// The progress report of a plan on a period (NĐ 30/2020, mẫu báo cáo): everything as was known on one day.
///
/// Of a closed period that day is its last, so that the report reads the same whenever it is made.
public struct ProgressReport: Sendable {
    public let plan: Plan
    public let period: Period
    /// The day that the figures speak for.
    public let day: CalendarDate
    /// The plan's figures, by lead.
    public let overview: ProgressOverview
    /// By the heading that tasks stand under, in the plan's order.
    public let groups: [Group]
    /// The days up to the end of the next period that is reported on.
    public let ahead: DateSpan
    /// The last release of the ledger on the day of the figures: its hash, once printed, can't be changed.
    public let ledgerHead: Release?
    /// What is due then and is not done.
    public let upcoming: [DueCalendar.Item]

    public struct Group: Sendable {
        /// nil where the plan has no headings.
        public let heading: String?
        public fileprivate(set) var lines: [ReportLine]
    }

    public var lines: [ReportLine] { groups.flatMap(\.lines) }

    /// Overdue, or completed late within the period; the longest first.
    public var late: [ReportLine] {
        let span = period.span
        return lines.filter { line in
            line.daysLate > 0 && (line.status.completed.map { span.contains($0) } ?? true)
        }.sorted { ($0.daysLate, $1.label) > ($1.daysLate, $0.label) }
    }

    public var extended: [ReportLine] { lines.filter { !$0.extensions.isEmpty } }
    public var suspended: [ReportLine] { lines.filter { $0.status.current.state == .suspended } }

    /// Whether the period was over on the day of the figures.
    public var isClosed: Bool { day >= period.last }

    /// - Parameter content: as it was on the day of the figures, `ProgressReport.day(of:on:)`.
    public init(_ plan: Plan, on period: Period, of content: SiteContent) {
        self.plan = plan
        self.period = period
        day = content.day
        ledgerHead = content.ledger.head
        overview = ProgressOverview([plan], isIllustrative: plan.isIllustrative, of: content)
        let names = CitationNames(content)
        groups = grouped(plan.tasks.map { ReportLine($0, on: period, content.day, names) })
        let ahead = plan.spanAhead(of: period)
        self.ahead = ahead
        upcoming = content.calendar.items.filter {
            $0.plan === plan && !$0.entry.isDone && ahead.contains($0.entry.current.date)
        }
    }

    /// The day that a report made today speaks for; nil where the period has not begun.
    public static func day(of period: Period, on today: CalendarDate) -> CalendarDate? {
        period.first > today ? nil : min(today, period.last)
    }
}

private func grouped(_ lines: [ReportLine]) -> [ProgressReport.Group] {
    var groups: [ProgressReport.Group] = []
    for line in lines {
        let heading = line.task.document[TaskKey.headings].items.last?.scalar?.string
        if let last = groups.last, last.heading == heading {
            groups[groups.count - 1].lines.append(line)
        } else {
            groups.append(ProgressReport.Group(heading: heading, lines: [line]))
        }
    }
    return groups
}

extension Plan {
    /// From behind the period through the end of the next one that the plan reports on, or of the next year.
    fileprivate func spanAhead(of period: Period) -> DateSpan {
        let written = document[PlanKey.reportingPeriods].items.compactMap {
            $0.scalar.flatMap { Period.Kind(key: $0.string) }
        }
        let kinds = ReportingKinds(written + [.year])
        let first = period.last.advanced(by: 1)
        var month = first
        while kinds.period(endingIn: month.month, of: month.year) == nil {
            month = month.endOfMonth.advanced(by: 1)
        }
        return DateSpan(first, through: month.endOfMonth) ?? period.span
    }
}
