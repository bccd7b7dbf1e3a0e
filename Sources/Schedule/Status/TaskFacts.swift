/// What the content says about a task: what was promised and what happened. The status follows from it.
///
/// Facts of a later day than the one that a site speaks for are ignored, as if not yet known: a build with
/// an earlier `--date` reads as it was then.
public struct TaskFacts: Sendable {
    public struct Completion: Sendable, Hashable {
        public var date: CalendarDate
        /// Without evidence a completion does not count.
        public var hasEvidence: Bool

        public init(_ date: CalendarDate, hasEvidence: Bool) {
            self.date = date
            self.hasEvidence = hasEvidence
        }
    }

    /// One of several deadlines of a task (`moc`), with its own completion.
    public struct Milestone: Sendable {
        public var deadline: Deadline?
        public var completion: Completion?

        public init(_ deadline: Deadline? = nil, completion: Completion? = nil) {
            self.deadline = deadline
            self.completion = completion
        }
    }

    public struct Extension: Sendable, Hashable {
        public var until: CalendarDate
        /// The date of the document that extends; nil where it is not known: the extension then always
        /// counts.
        public var decided: CalendarDate?

        public init(until: CalendarDate, decided: CalendarDate? = nil) {
            self.until = until
            self.decided = decided
        }
    }

    public struct Suspension: Sendable, Hashable {
        public var from: CalendarDate
        /// The last suspended day; nil where no end is known.
        public var until: CalendarDate?

        public init(from: CalendarDate, until: CalendarDate? = nil) {
            self.from = from
            self.until = until
        }
    }

    /// An entry of `tien_do`.
    public struct Report: Sendable, Hashable {
        public var date: CalendarDate
        /// The period that it reports on; nil: the one that it was made in.
        public var period: Period?

        public init(_ date: CalendarDate, on period: Period? = nil) {
            self.date = date
            self.period = period
        }
    }

    /// nil where the plan prints none.
    public var deadline: Deadline?
    public var milestones: [Milestone] = []
    public var completion: Completion?
    /// In the order in which they were decided.
    public var extensions: [Extension] = []
    public var suspensions: [Suspension] = []
    public var reports: [Report] = []

    public init(_ deadline: Deadline? = nil) { self.deadline = deadline }
}

/// What a task's status takes from its plan.
public struct PlanFacts: Sendable, Hashable {
    public var years: PlanYears
    /// `theo_doi_tu`; nil where the plan's progress is not kept on this site.
    public var trackedSince: CalendarDate?
    /// `ky_bao_cao`
    public var reporting: ReportingKinds

    public init(_ years: PlanYears, trackedSince: CalendarDate? = nil, reporting: ReportingKinds = []) {
        self.years = years
        self.trackedSince = trackedSince
        self.reporting = reporting
    }
}

/// The day that a site speaks for, and what it is judged with.
public struct ReferenceDay: Sendable {
    public let date: CalendarDate
    /// How many working days before a due date it is "sắp đến hạn"; at least 0.
    public let soonDays: Int
    public let calendar: WorkingCalendar

    public init(_ date: CalendarDate, soonDays: Int = 5, calendar: WorkingCalendar) {
        self.date = date
        self.soonDays = max(0, soonDays)
        self.calendar = calendar
    }
}
