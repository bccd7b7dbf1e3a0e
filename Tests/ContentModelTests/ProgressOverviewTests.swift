import ContentModel
import Schedule
import Testing

private let done = "hoan_thanh: 2026-05-04\nminh_chung: [{ten: Báo cáo 1}]"

private func overviews(_ site: TinySite) throws -> [ProgressOverview] {
    try #require(site.checked().content).progressOverviews
}

/// "name: assigned late", one for each row.
private func rows(_ named: [(String, StatusSummary)]) -> [String] {
    named.map { "\($0.0): \($0.1.current.assigned) \($0.1.current[.overdue])" }
}

private func name(_ party: Party?) -> String {
    switch party {
    case .unit(_, let unit)?: unit.id.string
    case .group(_, let group)?: group.id.string
    case .agency(let agency)?: agency.id
    case .named(let name)?: name.string
    case nil: "-"
    }
}

@Suite struct ProgressOverviewTests {
    @Test func aTaskOfSeveralLeadsCountsForEachAndThoseWithoutALeadStandLast() throws {
        let site = TinySite.tracked(
            "thoi_han: 31/3/2026", "thoi_han: 31/3/2026\nchu_tri: [{ten: Bưu điện}, thanh-tra]",
            "chu_tri: [cac-phong, van-phong]")
        let overview = try #require(try overviews(site).first)
        #expect(
            rows(overview.byLead.map { (name($0.party), $0.summary) })
                == ["van-phong: 1 0", "thanh-tra: 1 1", "cac-phong: 1 0", "Bưu điện: 1 1", "-: 1 1"])
    }

    @Test func aGroupThatSaysWhoIsInItCountsForItsUnitsToo() throws {
        let site = TinySite.tracked("chu_tri: [cac-phong, thanh-tra]")
            .replacing(
                "    ten: Các phòng", "    ten: Các phòng\n    gom: [van-phong, thanh-tra]",
                in: "content/co-quan/so-a.md")
        let overview = try #require(try overviews(site).first)
        #expect(
            rows(overview.byLead.map { (name($0.party), $0.summary) })
                == ["van-phong: 1 0", "thanh-tra: 1 0", "cac-phong: 1 0"])
    }

    @Test func aMonthCountsByTheDeadlineThatIsJudgedAgainst() throws {
        let site = TinySite.tracked(
            "thoi_han: 31/3/2026\ngia_han: [{den: 2026-12-15, van_ban: {ten: TB 1}}]",
            "thoi_han: Quý IV/2026", "thoi_han: Thường xuyên")
        let months = try #require(try overviews(site).first).byMonth
        #expect(months.map(\.month.description) == ["2026-03", "2026-12"])
        #expect(months.map(\.original.assigned) == [1, 1])
        #expect(months.map(\.current.assigned) == [0, 2])
        #expect(months.map(\.withoutReport) == [0, 2])
    }

    @Test func theLongestOverdueStandsFirstAndWhatIsOnlyLateByThePlanLast() throws {
        let site = TinySite.tracked(
            "thoi_han: 30/6/2026", "thoi_han: 31/3/2026",
            "thoi_han: 31/3/2026\ngia_han: [{den: 2026-12-15, van_ban: {ten: TB 1}}]", "thoi_han: 31/12/2026")
        let overdue = try #require(try overviews(site).first).overdue
        #expect(overdue.map(\.task.id) == ["2", "1", "3"])
        #expect(overdue.map { $0.task.status.daysLate.current } == [235, 144, 0])
        #expect(overdue.map { $0.task.status.daysLate.original } == [235, 144, 235])
    }

    @Test func aPlanWithoutTrackingEntersNoFigureAndIsListedApart() throws {
        let site = TinySite.tracked("thoi_han: 31/3/2026")
            .replacing("theo_doi_tu: 2026-01-15\n", "", in: "content/ke-hoach/kh-1/index.md")
        let content = try #require(site.checked().content)
        #expect(content.progressOverviews.isEmpty)
        #expect(content.untrackedPlans.map(\.id) == ["kh-1"])
    }

    @Test func aPlanIsTrackedFromItsDayOn() throws {
        let site = TinySite.tracked("thoi_han: 31/3/2026", day: "2026-01-14")
        let content = try #require(site.checked().content)
        #expect(content.trackedPlans.isEmpty && content.untrackedPlans.count == 1)
    }

    @Test func illustrativePlansAreCountedApart() throws {
        let site = TinySite.tracked("thoi_han: 31/3/2026")
            .with(
                "content/ke-hoach/kh-2/index.md",
                "---\nten: Kế hoạch hai\nco_quan: so-a\nnam: [2026]\ntheo_doi_tu: 2026-01-15\n"
                    + "minh_hoa: true\n---\n"
            ).withTask("1", "thoi_han: 31/3/2026\n" + done, of: "kh-2")
        let found = try overviews(site)
        #expect(found.map(\.isIllustrative) == [false, true])
        #expect(found.map { $0.byPlan.map(\.plan.id) } == [["kh-1"], ["kh-2"]])
        #expect(found.map(\.summary.current.completed) == [0, 1])
    }

    @Test func theFiguresOfThePlansAddUpToTheWhole() throws {
        let site = TinySite.tracked(
            "thoi_han: 31/3/2026", "thoi_han: 30/6/2026\n" + done, "thoi_han: 30/4/2026\n" + done,
            "thoi_han: Theo quy định", "thoi_han: Thường xuyên", "ghi_chu: Không có hạn",
            "thoi_han: 31/12/2026\ntam_dung: [{tu: 2026-06-01}]")
        let summary = try #require(try overviews(site).first).summary
        let counts = summary.current
        #expect(counts.assigned == 7 && counts.completed == 2 && counts.inProgress == 1)
        #expect(
            counts.completed + counts.inProgress + counts[.ongoing] + counts[.asRegulated]
                + counts[.noDeadline] + counts[.suspended] == counts.assigned)
        #expect(counts.onTime == Ratio(1, of: 3))
    }
}
