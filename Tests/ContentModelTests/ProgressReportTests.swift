import Schedule
import Testing

@testable import ContentModel

private func report(_ site: TinySite, _ period: String) throws -> ProgressReport {
    let period = try #require(Period(period))
    var site = site
    site.day = try #require(ProgressReport.day(of: period, on: site.day))
    let content = try #require(site.checked().content)
    return ProgressReport(try #require(content.plans.first), on: period, of: content)
}

/// Everything that a report says, one line for each thing.
private func said(_ report: ProgressReport) -> [String] {
    report.lines.map { "\($0.label) \($0.status.label) \($0.account) \($0.allEvidence) \($0.reasons)" }
        + report.late.map { "late \($0.label) \($0.daysLate)" }
        + report.upcoming.map { "next \($0.task.id) \($0.entry.current.date)" } + [report.asOf]
}

private let early = TinySite.tracked(
    "thoi_han: Quý I/2026\ntien_do: [{ngay: 2026-03-20, noi_dung: Đã trình.}]", "thoi_han: Quý III/2026",
    day: "2026-06-30")

/// The same site a year later: everything that happened since stands in it.
private let later = TinySite.tracked(
    """
    thoi_han: Quý I/2026
    tien_do: [{ngay: 2026-03-20, noi_dung: Đã trình.}, {ngay: 2026-07-08, noi_dung: Đã ban hành}]
    hoan_thanh: 2026-07-08
    minh_chung: [{ten: QĐ 1}]
    """,
    """
    thoi_han: Quý III/2026
    gia_han: [{den: 2026-12-15, van_ban: {ten: Thông báo số 40/TB ngày 22/9/2026}, ly_do: Chờ máy}]
    """, day: "2027-06-30")

@Suite struct ProgressReportTests {
    @Test func theReportOfAClosedPeriodReadsTheSameAYearLater() throws {
        let first = said(try report(early, "2026-6-thang"))
        #expect(said(try report(later, "2026-6-thang")) == first)
        #expect(
            first == [
                "1. Việc 1 Quá hạn 91 ngày Đã trình (20/03/2026). [] []",
                "2. Việc 2 Chưa đến hạn; chưa có báo cáo Chưa có báo cáo. [] []", "late 1. Việc 1 91",
                "next 2 2026-09-30", "Số liệu chốt đến hết ngày 30/06/2026, ngày cuối của kỳ báo cáo.",
            ])
    }

    @Test func theReportOfTheYearKnowsWhatHappenedInIt() throws {
        let lines = try report(later, "2026").lines
        #expect(
            lines.map(\.status.label) == ["Hoàn thành quá hạn 99 ngày", "Quá hạn 16 ngày; chưa có báo cáo"])
        #expect(lines[0].allEvidence == ["QĐ 1"])
        #expect(lines[1].extensions.map(\.document) == ["Thông báo số 40/TB ngày 22/9/2026"])
        #expect(lines[1].reasons == ["Chờ máy"])
    }

    @Test func aPeriodThatGoesOnSpeaksForToday() throws {
        let report = try report(early, "2026")
        #expect(!report.isClosed && report.day == CalendarDate(iso: "2026-06-30"))
        #expect(report.asOf == "Kỳ báo cáo chưa kết thúc; số liệu tính đến ngày 30/06/2026.")
    }

    @Test func aPeriodThatHasNotBegunHasNoReport() {
        #expect(Period("2027").flatMap { ProgressReport.day(of: $0, on: early.day) } == nil)
    }

    @Test(arguments: [
        ("[6-thang, nam]", "2026-6-thang", "2026-07-01…2026-12-31"),
        ("[quy]", "2026-quy-1", "2026-04-01…2026-06-30"),
        ("[6-thang, 9-thang, nam]", "2026-6-thang", "2026-07-01…2026-09-30"),
        ("[thang]", "2026-02", "2026-03-01…2026-03-31"),
        ("[nam]", "2025", "2026-01-01…2026-12-31"),
    ])
    func theNextPeriodIsTheNextThatThePlanReportsOn(_ kinds: String, _ period: String, _ ahead: String) throws
    {
        let site = early.replacing(
            "theo_doi_tu: 2026-01-15", "theo_doi_tu: 2025-01-15\nky_bao_cao: \(kinds)",
            in: "content/ke-hoach/kh-1/index.md")
        #expect(try report(site, period).ahead.description == ahead)
    }

    @Test func tasksStandUnderTheirHeading() throws {
        let site = TinySite.tracked(
            "nhom: [II. Nhiệm vụ, 1. Thể chế]", "nhom: [II. Nhiệm vụ, 1. Thể chế]", "nhom: [II. Nhiệm vụ]")
        let groups = try report(site, "2026").groups
        #expect(groups.map(\.heading) == ["1. Thể chế", "II. Nhiệm vụ"])
        #expect(groups.map(\.lines.count) == [2, 1])
    }

    @Test func aPlanIsNamedByWhatIsPrinted() throws {
        let site = early.replacing(
            "ten: Kế hoạch một", "ten: Kế hoạch một\nso_ky_hieu: 35/KH-STTTT\nngay_ban_hanh: 2026-01-05",
            in: "content/ke-hoach/kh-1/index.md"
        ).replacing("cap: tinh", "cap: tinh\ntinh: Đà Nẵng", in: "content/co-quan/so-a.md")
        let report = try report(site, "2026-quy-2")
        #expect(
            report.subject
                == "Kết quả quý II/2026 thực hiện Kế hoạch số 35/KH-STTTT ngày 05/01/2026 về “Kế hoạch một”")
        #expect(report.issuerCode == "STTTT")
        #expect(report.superior == "Ủy ban nhân dân thành phố Đà Nẵng")
    }

    @Test(arguments: [
        ("Thông báo số 12/TB-STTTT ngày 25/3/2026 (minh họa)", "2026-03-25"),
        ("Quyết định 45/2026/QĐ-UBND, ngày 05 tháng 4 năm 2026", "2026-04-05"),
        ("Công văn 31/2/2026 ngày 01/3/2026.", "2026-03-01"), ("Công văn số 3", nil),
    ])
    func aCitationSaysWhenItWasDecided(_ text: String, _ date: String?) {
        #expect(citedDate(in: text) == date.flatMap { CalendarDate(iso: $0) })
    }
}
