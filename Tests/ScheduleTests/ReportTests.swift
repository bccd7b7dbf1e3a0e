import Schedule
import Testing

@Suite struct ReportTests {
    private func occurrences(_ facts: TaskFacts, _ plan: PlanFacts, on date: String) throws -> [String] {
        try facts.reportOccurrences(in: plan, on: ScheduleTests.on(date)).map {
            "\($0.period) \($0.due.date) \($0.reported.map { "\($0)" } ?? "-")"
        }
    }

    @Test func reportsAreExpectedUpToTheDay() throws {
        let facts = try task(
            "Hằng quý", reports: [("2026-03-31", "2026-quy-1"), ("2026-07-02", "2026-quy-2")])
        #expect(
            try occurrences(facts, plan(), on: "2026-11-20") == [
                "2026-quy-1 2026-03-31 2026-03-31", "2026-quy-2 2026-06-30 2026-07-02",
                "2026-quy-3 2026-09-30 -",
            ])
        let tallies = try [
            "2026-03-30", "2026-03-31", "2026-06-30", "2026-07-02", "2026-09-29", "2026-09-30",
        ].map {
            try facts.status(in: plan(), on: on($0)).reports
        }
        #expect(
            tallies.map { $0?.label } == [
                "chưa đến kỳ báo cáo", "đã báo cáo 1/1 kỳ", "đã báo cáo 1/2 kỳ", "đã báo cáo 2/2 kỳ",
                "đã báo cáo 2/2 kỳ",
                "đã báo cáo 2/3 kỳ",
            ])
    }

    @Test func aReportGivenBeforeItIsDueCountsAtOnce() throws {
        let facts = try task("Định kỳ 6 tháng, năm", reports: [("2026-06-15", "2026-6-thang")])
        let status = try facts.status(in: plan(), on: on("2026-06-16"))
        #expect(status.label == "Thực hiện thường xuyên: đã báo cáo 1/1 kỳ")
    }

    @Test func withoutAPeriodAReportIsOnThePeriodItWasMadeIn() throws {
        let facts = try task(
            "Hằng tháng", reports: [("2026-02-28", nil), ("2026-04-01", nil), ("2026-05-15", nil)])
        #expect(
            try occurrences(facts, plan(), on: "2026-05-20") == [
                "2026-01 2026-02-02 -", "2026-02 2026-03-02 2026-02-28", "2026-03 2026-03-31 -",
                "2026-04 2026-05-04 2026-04-01", "2026-05 2026-06-01 2026-05-15",
            ])
    }

    @Test func theLongestPeriodThatEndsOnADayStandsForTheOthers() throws {
        let facts = try task(
            "Hằng quý, 6 tháng, 9 tháng, năm",
            reports: [("2026-07-01", "2026-quy-2"), ("2026-10-01", "2026-09")])
        #expect(
            try occurrences(facts, plan(), on: "2027-01-05") == [
                "2026-quy-1 2026-03-31 -", "2026-6-thang 2026-06-30 2026-07-01", "2026-9-thang 2026-09-30 -",
                "2026 2026-12-31 -",
            ])
    }

    @Test func nothingIsExpectedBeforeTrackingBeganInASuspensionOrBehindTheCompletion() throws {
        var facts = try task("Hằng tháng")
        facts.suspensions = [try .init(from: day("2026-04-15"), until: day("2026-05-31"))]
        facts.completion = try completion("2026-08-30")
        #expect(
            try occurrences(facts, plan(tracked: "2026-02-01"), on: "2026-12-31").map { String($0.prefix(7)) }
                == ["2026-02", "2026-03", "2026-06", "2026-07"])
    }

    @Test func continuousWorkReportsAsItsPlanDoes() throws {
        let facts = try task("Thường xuyên", reports: [("2026-06-24", "2026-6-thang")])
        #expect(
            try occurrences(facts, plan(), on: "2027-03-01") == [
                "2026-6-thang 2026-06-30 2026-06-24", "2026 2026-12-31 -",
            ])
        #expect(
            try occurrences(facts, plan(reporting: [.quarter]), on: "2026-04-01") == [
                "2026-quy-1 2026-03-31 -"
            ])
    }

    @Test func workWithoutAnEndIsReportedOnBehindThePlansYears() throws {
        let facts = try task("Trong năm 2026 và những năm tiếp theo")
        #expect(
            try occurrences(facts, plan(reporting: [.year]), on: "2028-06-01") == [
                "2026 2026-12-31 -", "2027 2027-12-31 -",
            ])
    }

    @Test func onlyPeriodsThatEndWithinTheWorkAreReportedOn() throws {
        let facts = try task("Hằng tháng trong quý I/2026")
        let months = try occurrences(facts, plan(), on: "2027-01-05").map { String($0.prefix(7)) }
        #expect(months == ["2026-01", "2026-02", "2026-03"])
    }

    @Test func tasksThatDoNotRecurOweNoReports() throws {
        #expect(try occurrences(task("Quý I/2026"), plan(), on: "2026-11-20").isEmpty)
        #expect(try occurrences(task("Hằng quý"), plan(tracked: nil), on: "2026-11-20").isEmpty)
    }
}
