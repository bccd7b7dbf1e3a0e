/// How many tasks have each status; two of them add up.
public struct StatusCounts: Sendable, Hashable {
    /// A lane per kind. 2³² tasks are more than any site has.
    private var lanes = SIMD16<UInt32>()

    public init() {}

    public subscript(kind: StatusKind) -> Int { Int(lanes[Int(kind.rawValue)]) }

    public mutating func count(_ kind: StatusKind) { lanes[Int(kind.rawValue)] &+= 1 }

    public static func + (one: Self, other: Self) -> Self {
        var sum = one
        sum.lanes &+= other.lanes
        return sum
    }

    /// Giao: all that are tracked.
    public var assigned: Int { Int(lanes.wrappedSum()) - self[.notTracked] }
    /// Hoàn thành: on time, late, and without a date to judge by.
    public var completed: Int { self[.completedOnTime] + self[.completedLate] + self[.completed] }
    /// Đang thực hiện, có thời hạn: in time, soon due or overdue.
    public var inProgress: Int { inTime + soon + self[.overdue] }
    /// Đang thực hiện trong hạn, chưa sắp đến hạn.
    public var inTime: Int { self[.notYetDue] }
    /// Sắp đến hạn, with those that are due today.
    public var soon: Int { self[.dueSoon] + self[.dueToday] }

    /// Đúng hạn: completed on time, out of those whose result is known: completed with a due date, or
    /// overdue.
    public var onTime: Ratio {
        Ratio(self[.completedOnTime], of: self[.completedOnTime] + self[.completedLate] + self[.overdue])
    }

    /// The denominator of `onTime` in words; published beside it.
    public static let onTimeRule =
        "Số nhiệm vụ hoàn thành đúng hạn chia cho số nhiệm vụ đã rõ kết quả, gồm nhiệm vụ có thời hạn "
        + "đã hoàn thành "
        + "và nhiệm vụ quá hạn chưa hoàn thành; không tính nhiệm vụ chưa đến hạn, thường xuyên, theo "
        + "quy định, "
        + "không ghi thời hạn, tạm dừng."
}

/// A part and the whole that it is of; a whole of 0 has no percentage.
public struct Ratio: Sendable, Hashable {
    public let part: Int
    public let whole: Int

    public init(_ part: Int, of whole: Int) {
        self.part = part
        self.whole = whole
    }

    /// Tenths of a percent, rounded half up: 853 is 85,3 %.
    public var perMille: Int? { whole == 0 ? nil : (2000 * part + whole) / (2 * whole) }
}

/// What dashboards count; against the deadlines of the plans and against the extended ones.
public struct StatusSummary: Sendable, Hashable {
    public private(set) var original = StatusCounts()
    public private(set) var current = StatusCounts()
    /// Tasks with an extension.
    public private(set) var extended = 0
    /// Tasks with "chưa có báo cáo".
    public private(set) var withoutReport = 0
    /// Tasks with "đã báo hoàn thành, chưa có minh chứng".
    public private(set) var withoutEvidence = 0
    /// Reports of recurring tasks, added up.
    public private(set) var reports = ReportTally()

    public init() {}

    public init(_ statuses: some Sequence<TaskStatus>) {
        for status in statuses { count(status) }
    }

    public mutating func count(_ status: TaskStatus) {
        original.count(status.original.state.kind)
        current.count(status.current.state.kind)
        if status.isExtended { extended += 1 }
        if status.hasNoReport { withoutReport += 1 }
        if status.lacksEvidence { withoutEvidence += 1 }
        if let tally = status.reports { reports = reports + tally }
    }

    public static func + (one: Self, other: Self) -> Self {
        var sum = one
        sum.original = one.original + other.original
        sum.current = one.current + other.current
        sum.extended += other.extended
        sum.withoutReport += other.withoutReport
        sum.withoutEvidence += other.withoutEvidence
        sum.reports = one.reports + other.reports
        return sum
    }
}

extension ReportTally {
    static func + (one: Self, other: Self) -> Self {
        ReportTally(given: one.given + other.given, expected: one.expected + other.expected)
    }
}
