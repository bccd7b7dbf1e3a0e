import Schedule
import Testing

@Suite struct PeriodTests {
    @Test(arguments: [
        ("2024", "2024-01-01", "2024-12-31", "năm 2024"),
        ("2024-02", "2024-02-01", "2024-02-29", "tháng 2/2024"),
        ("2023-12", "2023-12-01", "2023-12-31", "tháng 12/2023"),
        ("2024-quy-1", "2024-01-01", "2024-03-31", "quý I/2024"),
        ("2024-quy-4", "2024-10-01", "2024-12-31", "quý IV/2024"),
        ("2024-6-thang", "2024-01-01", "2024-06-30", "6 tháng đầu năm 2024"),
        ("2024-9-thang", "2024-01-01", "2024-09-30", "9 tháng đầu năm 2024"),
    ])
    func periodsAreReadAndKnowTheirDays(_ text: String, _ first: String, _ last: String, _ label: String)
        throws
    {
        let period = try #require(Period(text))
        #expect(period.first.description == first)
        #expect(period.last.description == last)
        #expect(period.label == label)
        #expect(period.description == text)
    }

    @Test(arguments: [
        "", "24", "0000", "2024-", "2024-00", "2024-13", "2024-3", "2024-quy-0", "2024-quy-5", "2024-quy-I",
        "2024-quy-12", "2024-7-thang", "2024-6-tháng", "2024-06-thang", "2024-03-01", "2024 ", "quy-1-2024",
    ])
    func otherTextIsNoPeriod(_ text: String) {
        #expect(Period(text) == nil)
    }

    @Test func theKeysOfReportingPeriodsAreReadBack() {
        for kind in Period.Kind.allCases { #expect(Period.Kind(key: kind.key) == kind) }
        #expect(Period.Kind(key: "tuan") == nil)
    }

    @Test func periodsThatEndTogetherAreOneReportNamedByTheLongest() {
        let kinds = ReportingKinds([.quarter, .halfYear, .nineMonths, .year])
        let ends = (1...12).compactMap { kinds.period(endingIn: $0, of: 2021)?.description }
        #expect(ends == ["2021-quy-1", "2021-6-thang", "2021-9-thang", "2021"])
    }

    @Test func aSpanNeverEndsBeforeItBegins() throws {
        #expect(try DateSpan(day("2024-01-02"), through: day("2024-01-01")) == nil)
        #expect(
            try DateSpan(day("2024-01-02"), through: day("2024-01-02"))?.contains(day("2024-01-02")) == true)
    }
}

@Suite struct TimestampTests {
    @Test(arguments: [
        ("2026-03-01T08:00:00+07:00", "2026-03-01T08:00:00+07:00", "2026-03-01"),
        ("2026-03-01T08:00+07:00", "2026-03-01T08:00:00+07:00", "2026-03-01"),
        ("2026-02-28 17:00:00Z", "2026-02-28T17:00:00+00:00", "2026-03-01"),
        ("2026-02-28T23:59:59-05:30", "2026-02-28T23:59:59-05:30", "2026-03-01"),
        ("2024-02-29T00:00:00+14:00", "2024-02-29T00:00:00+14:00", "2024-02-28"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00+00:00", "0001-01-01"),
        ("9999-12-31T23:59:59-14:00", "9999-12-31T23:59:59-14:00", "9999-12-31"),
    ])
    func momentsAreReadWithTheirOffset(_ text: String, _ printed: String, _ vietnamDay: String) throws {
        let moment = try #require(Timestamp(iso: text))
        #expect(moment.description == printed)
        #expect(moment.day.description == vietnamDay)
    }

    @Test(arguments: [
        "", "2026-03-01", "2026-03-01T08:00", "2026-03-01T24:00Z", "2026-03-01T08:60Z",
        "2026-03-01T08:00:60Z",
        "2026-03-01T08:00+15:00", "2026-03-01T08:00+14:01", "2026-03-01T08:00+0700", "2026-02-30T08:00Z",
        "2026-03-01T8:00Z", "2026-03-01T08:00:00.5Z", "2026-03-01T08:00Z ", "2026-03-01T08:00*07:00",
    ])
    func aMomentWithoutOffsetOrThatDoesNotExistIsRefused(_ text: String) {
        #expect(Timestamp(iso: text) == nil)
    }

    @Test func aSiteSpeaksForMidnightInVietnam() throws {
        let start = try Timestamp(startOf: day("2026-03-01"))
        #expect(start.description == "2026-03-01T00:00:00+07:00")
        let before = try #require(Timestamp(iso: "2026-02-28T16:59:59Z"))
        let same = try #require(Timestamp(iso: "2026-02-28T17:00:00Z"))
        #expect(before < start)
        #expect(!(start < same) || !(same < start))
        #expect(same.day == start.day)
    }
}
