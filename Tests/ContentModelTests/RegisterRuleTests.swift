import ContentModel
import Testing

private let petition = TinySite.petition
private let result = TinySite.result
private let apology = TinySite.apology
private let answer = "## Trả lời\n\nĐã xử lý."

private let breaches: [Breach] = [
    Breach(
        "received in another year than its folder's", petition, "ngay_tiep_nhan: 2026-05-04",
        "ngay_tiep_nhan: 2025-05-04", "CK0741 phan-anh/2026/pa-1.md:2:17"),
    Breach(
        "answered before it was received", petition, "2026-05-20", "2026-05-03",
        "CK0609 phan-anh/2026/pa-1.md:8:15"),
    Breach(
        "due before it was received", petition, "2026-05-25", "2026-05-03",
        "CK0609 phan-anh/2026/pa-1.md:7:14"),
    Breach("a day without an answer", petition, answer, "", "CK0742 phan-anh/2026/pa-1.md:8:15"),
    Breach(
        "an answer with a document but without a day", petition, "ngay_tra_loi: 2026-05-20\n---",
        "van_ban_tra_loi: https://so-a.example.vn/\n---", "CK0743 phan-anh/2026/pa-1.md:14:1"),
    Breach(
        "an answer without a day", petition, "ngay_tra_loi: 2026-05-20\n", "",
        "CK0743 phan-anh/2026/pa-1.md:13:1"),
    Breach("no question", petition, "## Nội dung", "## Phản ánh", "CK0744 phan-anh/2026/pa-1.md"),
    Breach(
        "an answer of days to come", petition, "2026-05-20", "2026-11-22",
        "CK0745 phan-anh/2026/pa-1.md:8:15"),
    Breach(
        "a telephone in the question", petition, "Sóng yếu vào", "Gọi 0912 345 678, sóng yếu vào",
        "CK0746 phan-anh/2026/pa-1.md:12:5"),
    Breach(
        "a card's number in the answer", petition, "Đã xử lý.", "CCCD 001099012345.",
        "CK0746 phan-anh/2026/pa-1.md:16:6"),
    Breach(
        "a mail address in the title", petition, "Sóng yếu\n", "Sóng yếu, gửi a@b.vn\n",
        "CK0746 phan-anh/2026/pa-1.md:3:24"),
    Breach(
        "a citizen's name and address", petition, "Đã xử lý.", "Đã trả lời bà Trần Thị Mẫu, ngõ 5 phố Mới.",
        "CK0746 phan-anh/2026/pa-1.md:16:15", "CK0746 phan-anh/2026/pa-1.md:16:29"),
    Breach("a unit of nobody", petition, "van-phong", "phong-x", "CK0104 phan-anh/2026/pa-1.md:6:15"),

    Breach(
        "more received than accounted for", result, "ky_truoc: 10}\ngiai", "ky_truoc: 11}\ngiai",
        "CK0771 ket-qua/2026-09.md:4:25", "CK0772 ket-qua/2026-09.md:4:69"),
    Breach("a number left out", result, "tra_lai: 4\nso_hoa", "so_hoa", "CK0771 ket-qua/2026-09.md:4:25"),
    Breach(
        "a field that does not add up", result, "truc_tuyen: 20, truc_tiep: 5",
        "truc_tuyen: 21, truc_tiep: 5",
        "CK0772 ket-qua/2026-09.md:4:25"),
    Breach(
        "a field's returns that do not add up", result, "    tra_lai: 4\n", "    tra_lai: 3\n",
        "CK0772 ket-qua/2026-09.md:7:10"),
    Breach(
        "a field twice", result, "linh_vuc: bao-chi", "linh_vuc: buu-chinh",
        "CK0115 ket-qua/2026-09.md:15:15"),
    Breach(
        "a field of nobody", result, "linh_vuc: bao-chi", "linh_vuc: bao",
        "CK0123 ket-qua/2026-09.md:15:15"),
    Breach(
        "more digitised than there is", result, "da_so_hoa: 90", "da_so_hoa: 101",
        "CK0773 ket-qua/2026-09.md:8:32"),
    Breach(
        "more paid online than paid", result, "tong: 50, truc_tuyen: 25", "tong: 50, truc_tuyen: 51",
        "CK0773 ket-qua/2026-09.md:9:47"),
    Breach(
        "more by post than came in", result, "bcci: {tiep_nhan: 20", "bcci: {tiep_nhan: 101",
        "CK0773 ket-qua/2026-09.md:10:19"),
    Breach(
        "more sent by post than was settled", result, "tra: 30", "tra: 101",
        "CK0773 ket-qua/2026-09.md:10:28"),
    Breach(
        "a period that is not over", result, "ky: 2026-09", "ky: 2026-12", "CK0745 ket-qua/2026-09.md:2:5"),

    Breach("a second new date", apology, "lan: 1", "lan: 2", "CK0775 xin-loi/mot.md:8:6"),
    Breach(
        "a new date that is none", apology, "2026-04-24", "2026-04-07", "CK0776 xin-loi/mot.md:7:14"),
    Breach(
        "an apology of days to come", apology, "ngay: 2026-04-07\n", "ngay: 2026-11-22\n",
        "CK0745 xin-loi/mot.md:2:7", "CK0776 xin-loi/mot.md:7:14"),
    Breach(
        "a citizen's name in an apology", apology, "Thẩm định", "Hồ sơ của ông Trần Văn Mẫu thẩm định",
        "CK0746 xin-loi/mot.md:6:22"),
]

@Suite struct RegisterRuleTests {
    @Test func theSoundRegistersHaveNoFault() { #expect(TinySite.registers.faults() == []) }

    @Test(arguments: breaches)
    func oneBreachIsOneFault(_ breach: Breach) {
        let broken = TinySite.registers.replacing(breach.old, breach.new, in: breach.file)
        #expect(broken.files != TinySite.registers.files)
        #expect(broken.faults() == breach.faults)
    }

    @Test func bothSidesOfASumAreNamed() {
        let broken = TinySite.registers.replacing("tra_lai: 4\nso_hoa", "so_hoa", in: result)
        let fault = broken.checked().diagnostics.first
        #expect(
            fault?.headline == "tiep_nhan cộng lại là 110 hồ sơ, còn giai_quyet (100) + dang_giai_quyet (6) "
                + "+ tra_lai (0) là 106")
        #expect(fault?.expected?.contains("Các số chưa ghi được tính là 0: tra_lai.") == true)
        #expect(fault?.related.map(\.location.line) == [5])
    }

    @Test func aPeriodIsPublishedOnce() {
        let again = TinySite.registers.with("content/ket-qua/b.md", "---\nky: 2026-09\nco_quan: so-a\n---\n")
        #expect(again.faults() == ["CK0774 ket-qua/b.md:2:5"])
        let longer = TinySite.registers.with(
            "content/ket-qua/b.md", "---\nky: 2026-9-thang\nco_quan: so-a\n---\n")
        #expect(longer.faults() == [])
    }

    @Test func aDossierIsPutOffOnceWhateverTheRecordSays() {
        let second = TinySite.registers.files[apology]?.replacing("2026-04-07", with: "2026-04-20") ?? ""
        let site = TinySite.registers.with("content/xin-loi/hai.md", second)
        #expect(site.faults() == ["CK0775 xin-loi/mot.md:5:11"])
    }

    @Test func whatTheSitePublishesOfItsOfficesMayBeNamed() {
        let call = TinySite.registers.replacing(
            "Đã xử lý.", "Gọi 0269 3824 123, gặp ông Lê Văn Mẫu.", in: petition)
        #expect(call.faults().count == 2)
        let published = call.with(
            "content/duong-day-nong/a.md",
            """
            ---
            ten: Đường dây
            loai: mot-cua
            co_quan: so-a
            nguoi_phu_trach: {ho_ten: Lê Văn Mẫu, chuc_vu: Trưởng bộ phận}
            dien_thoai: [{so: "0269.3824.123"}]
            kiem_tra: {ngay: 2026-11-20}
            ---
            """)
        #expect(published.faults() == [])
    }

    @Test(arguments: [
        "Gọi 0269 382 1234 hoặc gặp bà Trần Thị Mẫu.", "Ông Lê Văn Ký Tên Giám đốc đã trả lời.",
        "Thư gửi so-a@tinh.example. Bà Phạm Thị Phụ Trách nhận.",
    ])
    func whoSignsOrAnswersForTheSiteMayBeNamed(_ text: String) {
        let site = TinySite.registers.replacing("Đã xử lý.", text, in: TinySite.petition)
        #expect(!site.faults().isEmpty)
        let published = site.replacing(
            "cap: tinh", "cap: tinh\nthu_dien_tu: so-a@tinh.example\ndien_thoai: 0269.382.1234",
            in: "content/co-quan/so-a.md"
        ).replacing(
            "ten: Thanh tra", "ten: Thanh tra\n    truong: {ho_ten: Trần Thị Mẫu}",
            in: "content/co-quan/so-a.md"
        ).replacing(
            "nam: [2026]", "nam: [2026]\nnguoi_ky: {ho_ten: Lê Văn Ký Tên}",
            in: "content/ke-hoach/kh-1/index.md"
        ).replacing(
            "co_quan: so-a", "co_quan: so-a\nchiu_trach_nhiem: {ho_ten: Phạm Thị Phụ Trách}",
            in: "content/trang.yaml")
        #expect(published.faults() == [])
    }
}
