import ContentModel
import Schedule
import Testing

@Suite struct ProcedureTests {
    private let site = TinySite.withProcedure

    private func procedures(_ site: TinySite) throws -> ProcedureIndex {
        try #require(site.checked().content).procedures
    }

    @Test func theCutAgainstTheLawIsInDaysAndPercent() throws {
        let cut = try #require(procedures(site)["1.000001"]?.channels.first?.cut)
        #expect(cut.count == 5 && cut.unit == .workingDays)
        #expect((cut.percent * 10).rounded() == 333)
    }

    @Test func nothingIsCutBetweenDifferentUnits() throws {
        let mixed = site.changing("{so: 15, don_vi: ngay-lam-viec}", "{so: 15, don_vi: ngay}")
        #expect(try procedures(mixed)["1.000001"]?.channels.first?.cut == nil)
    }

    @Test func listsAreMadeOncePerFieldAgencyLevelAndAudience() throws {
        let index = try procedures(site)
        #expect(
            index.filters == [
                .all, .subject("buu-chinh"), .agency("so-a"), .level("toan-trinh"), .audience("to-chuc"),
            ])
        #expect(index.list(.subject("bao-chi")).isEmpty)
        #expect(index.list(.audience("to-chuc")).procedures.map(\.id) == ["1.000001"])
    }

    @Test func aReplacedProcedureKnowsItsSuccessorAndStandsLast() throws {
        let text = try #require(site.files[TinySite.procedureFile])
        let successor = text.replacing("\"1.000001\"", with: "\"1.000009\"")
            .replacing("tinh_trang: moi", with: "tinh_trang: thay-the\nthay_the: [1.000001]")
        let both = site.changing(
            "tinh_trang: moi", "tinh_trang: bai-bo\nvan_ban_bai_bo: {ten: Quyết định 2}"
        ).with("content/thu-tuc/1.000009.md", successor)
        let index = try procedures(both)
        #expect(index.all.map(\.id) == ["1.000009", "1.000001"])
        let old = try #require(index["1.000001"])
        #expect(index.successors(of: old).map(\.id) == ["1.000009"])
        #expect(index.limits.flatMap(\.procedures).map(\.id) == ["1.000009"])
    }

    @Test func aRegimeHoldsFromItsFirstDayThroughItsLast() throws {
        let text = "tam_thoi: [{tu: 2026-11-21, den: 2026-11-21, van_ban: {ten: NQ}, noi_dung: Miễn phí}]"
        let regime = try #require(
            procedures(site.changing("tinh_trang: moi", text))["1.000001"]?.regimes.first)
        let day = regime.from
        #expect(regime.state(on: day.advanced(by: -1)) == .coming)
        #expect(regime.state(on: day) == .inForce)
        #expect(regime.state(on: day.advanced(by: 1)) == .over)
    }
}

/// 2026-02-16…20 are days off (Tết), 2026-02-28 is a Saturday that is not worked.
@Suite struct LimitEstimateTests {
    private let calendar = WorkingCalendar(
        (16...20).compactMap { CalendarDate(year: 2026, month: 2, day: $0) }
            .map { WorkingCalendar.Entry($0, .dayOff) }, completeYears: [2026])

    @Test(arguments: [
        // Handed in on a Tuesday: the first day is not counted.
        (LimitSpan(count: 3, unit: .workingDays), "2026-03-03", "2026-03-03", "2026-03-06"),
        // Across the weekend, and across Tết.
        (LimitSpan(count: 5, unit: .workingDays), "2026-03-03", "2026-03-03", "2026-03-10"),
        (LimitSpan(count: 1, unit: .workingDays), "2026-02-13", "2026-02-13", "2026-02-23"),
        // Calendar days run through days off, an end on one moves.
        (LimitSpan(count: 4, unit: .days), "2026-03-03", "2026-03-03", "2026-03-09"),
        (LimitSpan(count: 15, unit: .days), "2026-03-03", "2026-03-03", "2026-03-18"),
        // Every 24 hours that are begun are a day.
        (LimitSpan(count: 8, unit: .hours), "2026-03-03", "2026-03-03", "2026-03-04"),
        (LimitSpan(count: 24, unit: .hours), "2026-03-06", "2026-03-06", "2026-03-09"),
        (LimitSpan(count: 25, unit: .hours), "2026-03-03", "2026-03-03", "2026-03-05"),
        // On the spot; and what comes on a day off is received on the next working day.
        (LimitSpan(count: 0, unit: .workingDays), "2026-03-03", "2026-03-03", "2026-03-03"),
        (LimitSpan(count: 1, unit: .workingDays), "2026-03-07", "2026-03-09", "2026-03-10"),
    ])
    func theLatestDayIsReckonedByTheCivilCode(
        _ span: LimitSpan, handedIn: String, received: String, due: String
    ) throws {
        let estimate = span.estimate(handedIn: try #require(CalendarDate(iso: handedIn)), calendar)
        #expect(estimate.received.description == received)
        #expect(estimate.due.description == due)
        #expect(!estimate.isProvisional)
    }

    @Test func whatReachesIntoAYearThatIsNotCompleteIsProvisional() throws {
        let day = try #require(CalendarDate(iso: "2026-12-30"))
        #expect(LimitSpan(count: 5, unit: .workingDays).estimate(handedIn: day, calendar).isProvisional)
    }
}
