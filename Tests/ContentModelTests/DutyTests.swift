import ContentModel
import Schedule
import Testing

/// "unit: kind title", in order.
private func duties(_ site: TinySite) throws -> [String] {
    try #require(site.checked().content).dutiesByParty.flatMap { party, duties in
        duties.map { "\(party?.name ?? "-"): \($0.kind.rawValue) \($0.title)" }
    }
}

private let reported = "tien_do: [{ngay: 2026-02-01, noi_dung: Đang làm}]"

@Suite struct DutyTests {
    @Test func whatIsLateOrNearlySoIsOwedByItsLeads() throws {
        let site = TinySite.tracked(
            "thoi_han: 31/12/2026\nchu_tri: [van-phong]\n" + reported,
            "thoi_han: 27/11/2026\nchu_tri: [van-phong]\n" + reported,
            "thoi_han: Quý I/2026\nchu_tri: [thanh-tra]\n" + reported, "thoi_han: 23/11/2026\n" + reported,
            day: "2026-11-23")
        #expect(
            try duties(site) == [
                "Văn phòng: sap-den-han 2. Việc 2", "Thanh tra: qua-han 3. Việc 3",
                "-: den-han-hom-nay 4. Việc 4",
            ])
    }

    @Test func aMilestoneIsOwedByItsOwnLead() throws {
        let site = TinySite.tracked(
            "chu_tri: [van-phong]\n" + reported
                + "\nmoc: [{ten: A, thoi_han: Quý I/2026}, "
                + "{ten: B, thoi_han: Quý II/2026, chu_tri: [thanh-tra]}]"
        )
        #expect(
            try duties(site) == ["Văn phòng: qua-han 1. Việc 1: A", "Thanh tra: qua-han 1. Việc 1: B"])
    }

    @Test func everyPeriodThatWasNotReportedOnIsOwed() throws {
        let site = TinySite.tracked(
            "thoi_han: Hằng quý\nchu_tri: [van-phong]\n"
                + "tien_do: [{ngay: 2026-06-30, noi_dung: Xong, ky: 2026-quy-2}]")
        #expect(
            try duties(site) == [
                "Văn phòng: chua-bao-cao 1. Việc 1: Báo cáo quý I/2026",
                "Văn phòng: chua-bao-cao 1. Việc 1: Báo cáo quý III/2026",
            ])
    }

    @Test func aTaskWithoutAnyReportIsOwedOne() throws {
        let site = TinySite.tracked("thoi_han: Theo quy định\nchu_tri: [thanh-tra]")
        #expect(try duties(site) == ["Thanh tra: chua-bao-cao 1. Việc 1"])
    }

    @Test func evidenceIsOwedOfWhatWasClaimed() throws {
        let site = TinySite.tracked(
            "thoi_han: 31/12/2026\nchu_tri: [van-phong]\nhoan_thanh: 2026-06-01\n" + reported,
            "chu_tri: [van-phong]\n" + reported
                + "\nmoc: [{ten: A, thoi_han: 31/12/2026, chu_tri: [thanh-tra], hoan_thanh: 2026-06-02}]")
        #expect(
            try duties(site) == [
                "Văn phòng: chua-minh-chung 1. Việc 1 (báo hoàn thành ngày 01/06/2026)",
                "Thanh tra: chua-minh-chung 2. Việc 2: A (báo hoàn thành ngày 02/06/2026)",
            ])
    }

    @Test func whatIsSuspendedOrDoneOrNotTrackedIsNotOwed() throws {
        let done = "hoan_thanh: 2026-06-01\nminh_chung: [{ten: Báo cáo}]\n"
        let site = TinySite.tracked(
            "thoi_han: Quý I/2026\ntam_dung: [{tu: 2026-02-01}]\n" + reported, "thoi_han: Quý I/2026\n" + done
        )
        #expect(try duties(site) == [])
        let untracked = TinySite.tracked("thoi_han: Quý I/2026")
            .replacing("theo_doi_tu: 2026-01-15\n", "", in: "content/ke-hoach/kh-1/index.md")
        #expect(try duties(untracked) == [])
    }

    @Test func aRecordPastItsReviewIsOwedByTheUnitThatReviewsIt() throws {
        let site = TinySite.tracked("thoi_han: 31/12/2026\n" + reported)
        func reviewed(_ date: String) -> TinySite {
            site.replacing(
                "theo_doi_tu", "ra_soat: {ngay: \(date), boi: thanh-tra, han_thang: 6}\ntheo_doi_tu",
                in: "content/ke-hoach/kh-1/index.md")
        }
        #expect(try duties(reviewed("2026-05-21")) == [])
        #expect(
            try duties(reviewed("2026-05-20"))
                == ["Thanh tra: qua-han-ra-soat Kế hoạch một"])
    }

    @Test func aPetitionThatIsNotAnsweredIsOwedByTheUnitThatHandlesIt() throws {
        func site(_ keys: String) -> TinySite {
            TinySite.tracked("thoi_han: 31/12/2026\n" + reported).with(
                "content/phan-anh/2026/pakn-1.md",
                "---\nngay_tiep_nhan: 2026-11-02\ntieu_de: Đường hỏng\nco_quan: so-a\n"
                    + "don_vi_xu_ly: thanh-tra\nhan_tra_loi: 2026-11-16\n\(keys)\n---\n## Nội dung\nHỏng.\n")
        }
        #expect(try duties(site("linh_vuc: khong")) == ["Thanh tra: chua-tra-loi Đường hỏng"])
        #expect(try duties(site("ngay_tra_loi: 2026-11-20")) == [])
        // Known a day later only.
        #expect(try duties(site("ngay_tra_loi: 2026-11-22")) == ["Thanh tra: chua-tra-loi Đường hỏng"])
    }

    @Test(arguments: [
        ("kiem_tra: {ngay: 2026-08-23}", []),
        ("kiem_tra: {ngay: 2026-08-22}", ["Văn phòng: chua-kiem-tra Một cửa"]),
        ("hieu_luc_den: 2026-11-20", []),
        ("hieu_luc_den: 2026-11-21", ["Văn phòng: chua-kiem-tra Một cửa"]),
    ])
    func aHotlineIsToBeTriedEveryNinetyDaysWhileItIsInForce(keys: String, owed: [String]) throws {
        let site = TinySite.tracked("thoi_han: 31/12/2026\n" + reported).with(
            "content/duong-day-nong/mot-cua.md",
            "---\nten: Một cửa\nloai: mot-cua\nco_quan: so-a\ndon_vi: van-phong\ndien_thoai: [{so: \"1022\"}]\n"
                + "\(keys)\n---\n")
        #expect(try duties(site) == owed)
    }
}
