import Testing

private let breaches: [Breach] = [
    breach("a field that is not listed", "linh_vuc: buu-chinh", "linh_vuc: buu-chin", "CK0123", "4:11"),
    breach("a code of another form", "\"1.000001\"", "1.00001.H2", "CK0720", "5:5"),
    breach(
        "a full code of another procedure", "muc_do:", "ma_day_du: 1.000002.000.00.00.H21\nmuc_do:",
        "CK0721", "6:12"),
    breach("a partial service without a reason", "toan-trinh", "mot-phan", "CK0722", "6:9"),
    breach(
        "a reason for nothing", "trinh_tu:", "ly_do_mot_phan: Phải kiểm tra\ntrinh_tu:", "CK0120", "7:17"),
    breach("a form that is not there", "bieu_mau: mau-don}", "bieu_mau: mau-do}", "CK0723", "17:54"),
    // The file that is named no more is nobody's.
    Breach(
        "a form without a file", TinySite.procedureFile, ", tep: mau-don.docx", "",
        "CK0724 thu-tuc/1.000001.md:22:17", "CK0011 thu-tuc/mau-don.docx"),
    Breach(
        "a form whose file is missing", TinySite.procedureFile, "tep: mau-don.docx", "tep: mau-don.doc",
        "CK0119 thu-tuc/1.000001.md:22:45", "CK0011 thu-tuc/mau-don.docx"),
    breach(
        "a channel twice", "giay_to:",
        "  - {hinh_thuc: truc-tiep, thoi_han: {mo_ta: Ngay}, phi: khong}\ngiay_to:", "CK0725", "17:17"),
    breach("a limit without a unit", "{so: 10, don_vi: ngay-lam-viec}", "{so: 10}", "CK0726", "14:20"),
    breach("a unit without a number", "{so: 10, don_vi: ngay-lam-viec}", "{don_vi: gio}", "CK0726", "14:24"),
    breach("a limit that says nothing", "{so: 10, don_vi: ngay-lam-viec}", "{}", "CK0726", "13:16"),
    breach("a limit beyond the law", "so: 10", "so: 20", "CK0727", "14:20"),
    breach(
        "limits in different units", "{so: 15, don_vi: ngay-lam-viec}", "{so: 15, don_vi: ngay}", "CK0728",
        "15:42"),
    breach("a repeal without a document", "tinh_trang: moi", "tinh_trang: bai-bo", "CK0729", "24:13"),
    breach(
        "a document that repeals what holds", "tinh_trang: moi", "van_ban_bai_bo: {ten: Quyết định 2}",
        "CK0120", "24:23"),
    breach("a replacement of nothing", "tinh_trang: moi", "tinh_trang: thay-the", "CK0731", "24:13"),
    breach("a procedure past its last day", "tinh_trang: moi", "hieu_luc_den: 2026-10-01", "CK0732", "24:15"),
    breach(
        "a validity that ends before it begins", "tinh_trang: moi",
        "hieu_luc_tu: 2027-02-01\nhieu_luc_den: 2027-01-01", "CK0609", "25:15"),
    breach(
        "a regime that ends in sixty days", "tinh_trang: moi",
        "tam_thoi: [{tu: 2026-01-01, den: 2027-01-20, van_ban: {ten: NQ}, noi_dung: Miễn phí}]", "CK0733",
        "24:34"),
    breach(
        "a regime that is over", "tinh_trang: moi",
        "tam_thoi: [{tu: 2026-01-01, den: 2026-11-20, van_ban: {ten: NQ}, noi_dung: Miễn phí}]", "CK0733",
        "24:34"),
    breach("what the law asks for left out", "dieu_kien: khong\n", "", "CK0734", "2:6"),
    breach("a channel without a fee", "    phi: khong\n", "", "CK0734", "2:6"),
    breach("a review that is due", "han_thang: 12", "han_thang: 5", "CK0737", "25:17"),
]

/// One thing changed in the procedure, and where that is said.
private func breach(_ what: String, _ old: String, _ new: String, _ id: String, _ place: String) -> Breach {
    Breach(what, TinySite.procedureFile, old, new, "\(id) thu-tuc/1.000001.md:\(place)")
}

@Suite struct ProcedureRuleTests {
    private let sound = TinySite.withProcedure

    @Test func aCompleteProcedureHasNoFaults() {
        #expect(sound.faults() == [])
    }

    @Test(arguments: breaches)
    func whatIsBrokenIsReportedWhereItStandsAndNothingElseIs(_ breach: Breach) throws {
        try #require(sound.files[breach.file]?.contains(breach.old) == true)
        #expect(sound.changing(breach.old, breach.new).faults() == breach.faults)
    }

    @Test func aRegimeThatEndsInSixtyOneDaysIsQuiet() {
        let site = sound.changing(
            "tinh_trang: moi",
            "tam_thoi: [{tu: 2026-01-01, den: 2027-01-22, van_ban: {ten: NQ}, noi_dung: Miễn phí}]")
        #expect(site.faults() == [])
    }

    @Test func whatIsDeclaredNotToExistIsNotMissing() {
        let site = sound.changing("phi: khong", "phi: [{ten: Lệ phí, so_tien: 150000}]")
            .changing("ket_qua: [Giấy phép]", "ket_qua: khong")
        #expect(site.faults() == [])
    }

    @Test func papersStandInOnePlace() {
        let site = sound.changing(
            "so_bo: 1",
            "so_bo: 1\ntruong_hop: [{id: lan-dau, ten: Lần đầu, giay_to: [{ten: Đơn}]}]")
        #expect(site.faults() == ["CK0120 thu-tuc/1.000001.md:17:17"])
    }

    @Test func papersOfEveryCaseAreEnough() {
        let site = sound.changing("giay_to: [{ten: Đơn đề nghị, ban_chinh: 1, bieu_mau: mau-don}]\n", "")
            .changing(
                "so_bo: 1",
                "so_bo: 1\ntruong_hop: [{id: lan-dau, ten: Lần đầu, giay_to: [{ten: Đơn}]}]")
        #expect(site.faults() == [])
    }

    @Test func casesHaveDifferentIds() {
        let site = sound.changing("so_bo: 1", "so_bo: 1\ntruong_hop: [{id: a, ten: A}, {id: a, ten: B}]")
        #expect(site.faults() == ["CK0115 thu-tuc/1.000001.md:19:36"])
    }

    @Test func proceduresDoNotReplaceEachOtherInACircle() {
        let site = sound.changing("tinh_trang: moi", "thay_the: [1.000002]").with(
            "content/thu-tuc/1.000002.md", other("1.000002", "thay_the: [1.000003]")
        ).with("content/thu-tuc/1.000003.md", other("1.000003", "thay_the: [1.000001]"))
        #expect(site.faults() == ["CK0730 thu-tuc/1.000003.md:24:12"])
    }

    @Test func aProcedureDoesNotReplaceItself() {
        let site = sound.changing("tinh_trang: moi", "thay_the: [1.000001]")
        #expect(site.faults() == ["CK0709 thu-tuc/1.000001.md:24:12"])
    }

    @Test func aCodeIsUsedOnceByAnAgency() {
        let site = sound.with("content/thu-tuc/khac.md", other("1.000001", "tinh_trang: moi"))
        #expect(site.faults() == ["CK0736 thu-tuc/khac.md:5:6"])
    }

    @Test func anotherAgenciesReceptionIsNamedInWords() {
        let site = sound.with("content/co-quan/so-b.md", "---\nten: Sở B\ncap: tinh\n---\n")
            .replacing("co_quan: so-a", "co_quan: so-b", in: "content/duong-day-nong/mot-cua.md")
        #expect(site.faults() == ["CK0735 thu-tuc/1.000001.md:11:17"])
    }

    private func other(_ code: String, _ line: String) -> String {
        (sound.files[TinySite.procedureFile] ?? "").replacing("\"1.000001\"", with: "\"\(code)\"")
            .replacing("tinh_trang: moi", with: line)
    }
}
