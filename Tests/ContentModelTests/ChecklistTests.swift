import ContentModel
import Schedule
import Testing

/// The site with one obligation and the given files, on a day: "standing; gap (file); …".
private func standing(
    _ obligation: String, _ files: [String: String] = [:], on day: String = "2026-11-21"
) throws -> String {
    var site = TinySite.sound.with(
        TinySite.obligations,
        "- id: nv\n  noi_dung: Nghĩa vụ\n  can_cu: [{ten: Luật}]\n" + obligation)
    for (name, text) in files { site = site.with("content/" + name, "---\n\(text)\n---\n") }
    site.day = try #require(CalendarDate(iso: day))
    let content = try #require(site.checked().content)
    let finding = try #require(content.checklist.first)
    let gaps = finding.gaps.map { $0.text + ($0.file.map { " (\($0))" } ?? "") }
    return ([finding.standing.rawValue] + gaps).joined(separator: "; ")
}

private func due(_ obligation: String, _ files: [String: String], on day: String) throws -> String {
    var site = TinySite.sound.with(
        TinySite.obligations,
        "- id: nv\n  noi_dung: Nghĩa vụ\n  can_cu: [{ten: Luật}]\n" + obligation)
    for (name, text) in files { site = site.with("content/" + name, "---\n\(text)\n---\n") }
    site.day = try #require(CalendarDate(iso: day))
    let finding = try #require(site.checked().content?.checklist.first)
    return "\(finding.due.map(\.description) ?? "-") \(finding.dueFor ?? "-")"
}

private func line(_ id: String, _ keys: String) -> (String, String) {
    ("duong-day-nong/\(id).md", "ten: Dòng\nco_quan: so-a\ndien_thoai: [{so: \"1022\"}]\n" + keys)
}

private func month(_ period: String) -> (String, String) {
    ("ket-qua/\(period).md", "ky: \(period)\nco_quan: so-a")
}

private func files(_ list: (String, String)...) -> [String: String] {
    Dictionary(list, uniquingKeysWith: { first, _ in first })
}

@Suite struct ChecklistTests {
    @Test func aRecordMustBeThere() throws {
        let wanted = "  thoa_man: {loai: duong-day-nong}\n"
        #expect(try standing(wanted) == "thieu; chưa có đường dây nóng (content/duong-day-nong/….md)")
        #expect(try standing(wanted, files(line("a", "loai: mot-cua"))) == "du")
    }

    @Test func manyMustBeThere() throws {
        let wanted = "  thoa_man: {loai: duong-day-nong, dem: 2}\n"
        let one = files(line("a", "loai: mot-cua"))
        #expect(
            try standing(wanted, one) == "thieu; mới có 1/2 đường dây nóng (content/duong-day-nong/….md)")
        #expect(try standing(wanted, files(line("a", "loai: mot-cua"), line("b", "loai: mot-cua"))) == "du")
    }

    @Test func aGapInAListSaysWhoseItIs() throws {
        let phones = "  thoa_man: {loai: co-quan, co: [don_vi.dien_thoai, don_vi.truong.ho_ten]}\n"
        #expect(
            try standing(phones) == "thieu; thiếu «don_vi.dien_thoai» (Điện thoại) ở Văn phòng, Thanh tra; "
                + "«don_vi.truong.ho_ten» (Họ và tên) ở Văn phòng, Thanh tra (content/co-quan/so-a.md)")
    }

    @Test func everyRecordMustHaveItsKeys() throws {
        let wanted = "  thoa_man: {loai: duong-day-nong, co: [gio_lam_viec]}\n"
        let two = files(
            line("a", "loai: mot-cua\ngio_lam_viec: Giờ hành chính"), line("b", "loai: mot-cua"))
        #expect(
            try standing(wanted, two)
                == "thieu; thiếu «gio_lam_viec» (Giờ làm việc) (content/duong-day-nong/b.md)")
        #expect(try standing(wanted, files(line("a", "loai: mot-cua\ngio_lam_viec: khong"))) == "du")
    }

    @Test func keysOfGroupsStandInEachOfThem() throws {
        let wanted = "  thoa_man: {loai: co-quan, co: [don_vi.dien_thoai]}\n"
        #expect(try standing(wanted).hasPrefix("thieu; thiếu «don_vi.dien_thoai»"))
        let agency = "ten: Sở A\ncap: tinh\ndon_vi: [{id: van-phong, ten: VP, dien_thoai: \"1022\"}"
        let other = ", {id: thanh-tra, ten: TT, dien_thoai: \"1023\"}]\nnhom: [{id: cac-phong, ten: P}]"
        #expect(try standing(wanted, ["co-quan/so-a.md": agency + other]) == "du")
        let half = other.replacing(", dien_thoai: \"1023\"", with: "")
        #expect(try standing(wanted, ["co-quan/so-a.md": agency + half]).hasPrefix("thieu"))
    }

    @Test(
        "Papers stand at the top or in each case",
        arguments: [
            ("giay_to: [{ten: Đơn}]", "du"),
            ("truong_hop: [{id: a, ten: A, giay_to: [{ten: Đơn}]}]", "du"),
            ("truong_hop: [{id: a, ten: A, giay_to: [{ten: Đơn}]}, {id: b, ten: B}]", "thieu"), ("", "thieu"),
        ])
    func oneOfTwoKeysIsEnough(_ keys: String, _ expected: String) throws {
        let wanted = "  thoa_man: {loai: thu-tuc, co: [giay_to|truong_hop.giay_to]}\n"
        let procedure = ["thu-tuc/tt-1.md": "ten: Cấp phép\nco_quan: so-a\nlinh_vuc: buu-chinh\n" + keys]
        #expect(try standing(wanted, procedure).hasPrefix(expected))
        guard expected == "thieu" else { return }
        #expect(
            try standing(wanted, procedure).contains(
                "thiếu «giay_to» (Thành phần hồ sơ) hoặc «truong_hop.giay_to» (Thành phần hồ sơ)"))
    }

    @Test func aFilterPicksWhatIsLookedAt() throws {
        let wanted =
            "  thoa_man: {loai: duong-day-nong, voi: [{khoa: loai, la: tiep-cong-dan}], co: [dia_chi], dem: 1}\n"
        let other = files(line("a", "loai: mot-cua\ndia_chi: Số 1"))
        #expect(
            try standing(wanted, other)
                == "thieu; chưa có đường dây nóng có loai là tiep-cong-dan (content/duong-day-nong/….md)")
        #expect(try standing(wanted, files(line("a", "loai: tiep-cong-dan\ndia_chi: Số 1"))) == "du")
        #expect(
            try standing(wanted, files(line("a", "loai: tiep-cong-dan"))).hasPrefix("thieu; thiếu «dia_chi»"))
    }

    @Test func noughtAllowsThatThereIsNone() throws {
        let wanted =
            "  thoa_man: {loai: thu-tuc, voi: [{khoa: muc_do, la: mot-phan}], co: [ly_do_mot_phan], dem: 0}\n"
        let procedure = "ten: Cấp phép\nco_quan: so-a\nlinh_vuc: buu-chinh\nmuc_do: "
        #expect(try standing(wanted) == "du")
        #expect(try standing(wanted, ["thu-tuc/tt-1.md": procedure + "toan-trinh"]) == "du")
        #expect(
            try standing(wanted, ["thu-tuc/tt-1.md": procedure + "mot-phan"])
                .hasPrefix("thieu; thiếu «ly_do_mot_phan»"))
    }

    /// October ends on a Saturday; five working days behind it is Friday 6 November, and that day still counts.
    @Test(
        "Each month is due so many working days behind its end",
        arguments: [
            ("2026-11-06", "du", "2026-11-06 tháng 10/2026"),
            ("2026-11-07", "qua-han-cap-nhat", "2026-11-06 tháng 10/2026"),
            ("2027-03-20", "qua-han-cap-nhat", "2027-03-05 tháng 2/2027"),
        ])
    func months(_ day: String, _ expected: String, _ deadline: String) throws {
        let wanted = "  chu_ky: thang\n  trong: 5\n  thoa_man: {loai: ket-qua, trong_ky: true}\n"
        let records = files(month("2026-08"), month("2026-09"))
        #expect(try standing(wanted, records, on: day).hasPrefix(expected))
        #expect(try due(wanted, records, on: day) == deadline)
    }

    @Test func aMonthInBetweenIsMissingAndSaysWhatToWrite() throws {
        let wanted = "  chu_ky: thang\n  trong: 5\n  thoa_man: {loai: ket-qua, trong_ky: true}\n"
        #expect(
            try standing(wanted, files(month("2026-08"), month("2026-10")))
                == "thieu; chưa có kết quả giải quyết của tháng 9/2026 (content/ket-qua/2026-09.md)")
        #expect(try standing(wanted).hasPrefix("thieu; chưa có kết quả giải quyết"))
    }

    @Test(
        "Other cycles look at their own periods",
        arguments: [
            ("quy", "2026-quy-3", "du"), ("quy", "2026-quy-2", "qua-han-cap-nhat"),
            ("quy", "2026-09", "qua-han-cap-nhat"), ("6-thang", "2026-6-thang", "du"),
            ("6-thang", "2026-quy-2", "qua-han-cap-nhat"), ("nam", "2025", "du"),
            ("nam", "2024", "qua-han-cap-nhat"),
        ])
    func cycles(_ cycle: String, _ period: String, _ expected: String) throws {
        let wanted = "  chu_ky: \(cycle)\n  thoa_man: {loai: ket-qua, trong_ky: true}\n"
        #expect(try standing(wanted, files(month(period))).hasPrefix(expected))
    }

    @Test func figuresOfHalfAYearBeginNoMonths() throws {
        let wanted = "  chu_ky: thang\n  trong: 5\n  thoa_man: {loai: ket-qua, trong_ky: true}\n"
        let records = files(month("2026-6-thang"), month("2026-09"), month("2026-10"))
        #expect(try standing(wanted, records) == "du")
    }

    @Test func theYearAnswersForItsSecondHalf() throws {
        let wanted = "  chu_ky: 6-thang\n  thoa_man: {loai: ket-qua, trong_ky: true}\n"
        let first = files(month("2026-6-thang"))
        #expect(
            try standing(wanted, first, on: "2027-02-01")
                == "qua-han-cap-nhat; chưa có kết quả giải quyết của 6 tháng cuối năm 2026 (content/ket-qua/2026.md)"
        )
        #expect(try standing(wanted, files(month("2026-6-thang"), month("2026")), on: "2027-02-01") == "du")
    }

    @Test(
        "Without trong_ky every record is looked at once in a cycle",
        arguments: [
            ("ra_soat: {ngay: 2025-06-01}", "du"), ("ra_soat: {ngay: 2024-12-31}", "qua-han-cap-nhat"),
            ("thay_doi: [{ngay: 2026-02-01, ly_do: Sửa}]", "du"),
            ("", "qua-han-cap-nhat; chưa ghi ngày rà soát"),
        ])
    func freshness(_ keys: String, _ expected: String) throws {
        let wanted = "  chu_ky: nam\n  thoa_man: {loai: duong-day-nong}\n"
        #expect(try standing(wanted, files(line("a", "loai: mot-cua\n" + keys))).hasPrefix(expected))
    }

    /// Wednesday 4 November and five working days is Wednesday 11 November.
    @Test(
        "What a decision changes is brought up to date within so many working days",
        arguments: [
            ("", "2026-11-11", "du"), ("", "2026-11-12", "qua-han-cap-nhat"),
            ("ra_soat: {ngay: 2026-11-03}", "2026-11-12", "qua-han-cap-nhat"),
            ("ra_soat: {ngay: 2026-11-04}", "2026-11-12", "du"), ("", "2026-11-03", "du"),
        ])
    func changes(_ keys: String, _ day: String, _ expected: String) throws {
        let wanted = "  chu_ky: khi-thay-doi\n  trong: 5\n  thoa_man: {loai: thu-tuc}\n"
        let records = [
            "van-ban/qd-1.md": "so_ky_hieu: 1/QĐ\ntrich_yeu: chua-ro\nngay_ban_hanh: 2026-11-04",
            "thu-tuc/tt-1.md":
                "ten: Cấp phép\nco_quan: so-a\nlinh_vuc: buu-chinh\nquyet_dinh_cong_bo: qd-1\n" + keys,
        ]
        #expect(try standing(wanted, records, on: day).hasPrefix(expected))
    }

    @Test func aRepealedProcedureOwesNothing() throws {
        let wanted = "  thoa_man: {loai: thu-tuc, co: [so_bo]}\n"
        let procedure = "ten: Cấp phép\nco_quan: so-a\nlinh_vuc: buu-chinh\ntinh_trang: bai-bo"
        #expect(
            try standing(wanted, ["thu-tuc/tt-1.md": procedure])
                == "thieu; chưa có thủ tục (content/thu-tuc/….md)")
    }

    @Test func anEndedHotlineIsNoHotline() throws {
        let ended = files(line("a", "loai: mot-cua\nhieu_luc_den: 2026-11-20"))
        #expect(try standing("  thoa_man: {loai: duong-day-nong}\n", ended).hasPrefix("thieu; chưa có"))
        #expect(try standing("  thoa_man: {loai: duong-day-nong}\n", ended, on: "2026-11-20") == "du")
    }
}
