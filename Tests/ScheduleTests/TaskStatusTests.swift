import Schedule
import Testing

/// A task of the illustrative plan in one line, for tests.
func task(_ phrase: String?, reports: [(String, String?)] = [], year: Int = 2026) throws -> TaskFacts {
    var facts = TaskFacts(try phrase.map { try #require(read($0, year...year).0) })
    facts.reports = try reports.map {
        try TaskFacts.Report(day($0.0), on: $0.1.map { try #require(Period($0)) })
    }
    return facts
}

func completion(_ date: String, evidence: Bool = true) throws -> TaskFacts.Completion {
    try TaskFacts.Completion(day(date), hasEvidence: evidence)
}

func plan(
    tracked: String? = "2026-01-15", reporting: [Period.Kind] = [.halfYear, .year]
) throws -> PlanFacts {
    try PlanFacts(PlanYears(2026), trackedSince: tracked.map(day), reporting: ReportingKinds(reporting))
}

func on(_ date: String, soonDays: Int = 5, calendar: WorkingCalendar = vietnam) throws -> ReferenceDay {
    try ReferenceDay(day(date), soonDays: soonDays, calendar: calendar)
}

@Suite struct TaskStatusTests {
    @Test func aPlanThatIsNotTrackedSaysNothingElse() throws {
        var facts = try task("Quý I/2026")
        facts.completion = try completion("2026-02-01", evidence: false)
        for tracked in [nil, "2026-11-21"] {
            let status = try facts.status(in: plan(tracked: tracked), on: on("2026-11-20"))
            #expect(status.label == "Không theo dõi tiến độ trên trang này")
            #expect(status.current.due == nil)
        }
    }

    @Test func aCompletionWithoutEvidenceIsNotComplete() throws {
        var facts = try task("6 tháng đầu năm 2026", reports: [("2026-06-26", "2026-6-thang")])
        facts.completion = try completion("2026-06-26", evidence: false)
        let status = try facts.status(in: plan(), on: on("2026-11-20"))
        #expect(status.label == "Quá hạn 143 ngày; đã báo hoàn thành, chưa có minh chứng")
        #expect(status.completed == nil)
        #expect(try !facts.status(in: plan(), on: on("2026-06-25")).lacksEvidence)
    }

    @Test func whatIsNotYetKnownIsIgnored() throws {
        var facts = try task("Quý I năm 2026", reports: [("2026-03-20", nil), ("2026-06-25", nil)])
        facts.completion = try completion("2026-06-25")
        facts.suspensions = [try .init(from: day("2026-05-01"), until: day("2026-05-10"))]
        let readings = try ["2026-03-19", "2026-03-30", "2026-05-05", "2026-06-24", "2026-06-25"].map {
            try facts.status(in: plan(), on: on($0)).label
        }
        #expect(
            readings == [
                "Chưa đến hạn; chưa có báo cáo", "Sắp đến hạn (còn 1 ngày làm việc)", "Tạm dừng",
                "Quá hạn 85 ngày", "Hoàn thành quá hạn 86 ngày",
            ])
    }

    @Test(arguments: [
        ("Theo quy định", "Theo quy định / khi phát sinh"),
        ("Sau khi có quyết định", "Theo quy định / khi phát sinh"),
        ("Theo Kế hoạch riêng", "Theo quy định / khi phát sinh"), (nil, "Kế hoạch không ghi thời hạn"),
        ("Thường xuyên", "Thực hiện thường xuyên: đã báo cáo 0/1 kỳ"),
        ("Trong năm 2028 và những năm tiếp theo", "Thực hiện thường xuyên: chưa đến kỳ báo cáo"),
        ("Trong năm/Sau khi có quyết định", "Chưa đến hạn"),
    ])
    func tasksWithoutDateStandAsTheirDeadlineSays(_ phrase: String?, _ label: String) throws {
        var facts = try task(phrase)
        let open = try facts.status(in: plan(), on: on("2026-11-20"))
        #expect(open.label == label + "; chưa có báo cáo")
        facts.completion = try completion("2026-11-20")
        let done = try facts.status(in: plan(), on: on("2026-11-20"))
        #expect(done.current.state == (open.current.due == nil ? .completed : .completedOnTime))
        #expect(!done.hasNoReport)
    }

    @Test func withoutReportingPeriodsContinuousWorkHasNoCount() throws {
        let status = try task("Thường xuyên").status(in: plan(reporting: []), on: on("2026-11-20"))
        #expect(status.reports == nil)
        #expect(status.label == "Thực hiện thường xuyên; chưa có báo cáo")
    }

    @Test func recurringAndDatedShowsBoth() throws {
        let months = ["01", "02", "03", "04", "05", "06", "08", "09", "10"]
        let facts = try task("Hàng tháng; Quý IV/2026", reports: months.map { ("2026-11-01", "2026-\($0)") })
        let status = try facts.status(in: plan(), on: on("2026-11-20"))
        #expect(status.label == "Chưa đến hạn; đã báo cáo 9/10 kỳ")
        #expect(status.current.due?.date.description == "2026-12-31")
    }

    @Test(arguments: [0, 1, 5, 10])
    func soonIsAsManyWorkingDaysAsTheSiteSays(_ soonDays: Int) throws {
        // 24/11/2026 is a day off: the 23rd, 25th, 26th and 27th are left.
        let status = try task("Trước 28/11/2026").status(in: plan(), on: on("2026-11-20", soonDays: soonDays))
        #expect(status.current.state == (soonDays >= 4 ? .dueSoon(workingDays: 4) : .notYetDue))
    }

    @Test func aSuspensionLabelsButMovesNoDeadline() throws {
        var facts = try task("Tháng 9/2026", reports: [("2026-06-19", nil)])
        facts.suspensions = [try .init(from: day("2026-07-01"), until: day("2026-10-31"))]
        #expect(try facts.status(in: plan(), on: on("2026-10-31")).label == "Tạm dừng")
        #expect(try facts.status(in: plan(), on: on("2026-11-01")).label == "Quá hạn 32 ngày")
        facts.completion = try completion("2026-08-15")
        #expect(try facts.status(in: plan(), on: on("2026-09-01")).label == "Hoàn thành đúng hạn")
        facts.completion = nil
        facts.suspensions = [try .init(from: day("2026-07-01"))]
        #expect(try facts.status(in: plan(), on: on("2030-01-01")).original.state == .suspended)
    }

    @Test func anIncompleteCalendarMakesAStatusProvisional() throws {
        let facts = try task("31/12/2026")
        #expect(
            try !facts.status(in: plan(), on: on("2026-12-28", calendar: onlyTwentySix)).current.isProvisional
        )
        let later = try task("Trước 06/01/2027")
        #expect(
            try later.status(in: plan(), on: on("2026-12-30", calendar: onlyTwentySix)).current.isProvisional)
        #expect(try !later.status(in: plan(), on: on("2026-12-30")).current.isProvisional)
        // Due in a complete year, counted from one that is not.
        let early = try task("05/01/2026")
        let status = try early.status(
            in: plan(tracked: "2025-01-01"), on: on("2025-12-31", calendar: onlyTwentySix))
        #expect(status.current.state == .dueSoon(workingDays: 1))
        #expect(status.current.due?.isProvisional == false)
        #expect(!status.current.isProvisional)
    }
}
