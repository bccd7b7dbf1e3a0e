import Testing

private let task = "content/ke-hoach/kh-1/nhiem-vu/1.md"
private let plan = "content/ke-hoach/kh-1/index.md"
private let agency = "content/co-quan/so-a.md"
private let settings = "content/trang.yaml"

/// A sound site, one thing broken in it, and all that is said about that.
struct Breach: Sendable, CustomTestStringConvertible {
    let what: String
    let file: String
    let old: String
    let new: String
    let faults: [String]

    var testDescription: String { what }

    init(_ what: String, _ file: String, _ old: String, _ new: String, _ faults: String...) {
        self.what = what
        self.file = file
        self.old = old
        self.new = new
        self.faults = faults
    }
}

private let breaches: [Breach] = [
    Breach("an unknown key", task, "chu_tri:", "chu_tr:", "CK0101 ke-hoach/kh-1/nhiem-vu/1.md:4:1"),
    Breach("a missing key", task, "ten: Việc thứ nhất\n", "", "CK0102 ke-hoach/kh-1/nhiem-vu/1.md:2:1"),
    Breach("an unknown record", plan, "so-a", "so-b", "CK0103 ke-hoach/kh-1/index.md:3:10"),
    Breach("an unknown unit", task, "van-phong", "van-phon", "CK0104 ke-hoach/kh-1/nhiem-vu/1.md:4:11"),
    Breach(
        "a list where a text stands", task, "Việc thứ nhất", "[a, b]",
        "CK0105 ke-hoach/kh-1/nhiem-vu/1.md:3:6"),
    Breach(
        "a text where a group stands", agency, "- id: van-phong\n    ten: Văn phòng\n", "- van-phong\n",
        "CK0104 ke-hoach/kh-1/nhiem-vu/1.md:4:11", "CK0107 co-quan/so-a.md:5:5"),
    Breach(
        "a date that does not exist", plan, "2026-01-15", "2026-02-30", "CK0108 ke-hoach/kh-1/index.md:5:14"),
    Breach(
        "a date as people write it", plan, "2026-01-15", "15/01/2026", "CK0108 ke-hoach/kh-1/index.md:5:14"),
    Breach(
        "a year in words", plan, "[2026]", "[hai]", "CK0102 ke-hoach/kh-1/index.md",
        "CK0109 ke-hoach/kh-1/index.md:4:7"),
    Breach("a word that is no choice", agency, "cap: tinh", "cap: thanh", "CK0110 co-quan/so-a.md:3:6"),
    Breach(
        "a flag that is none", plan, "theo_doi_tu: 2026-01-15", "nhap: phai",
        "CK0111 ke-hoach/kh-1/index.md:5:7"),
    Breach(
        "no, which YAML takes for false", task, "Việc thứ nhất", "no",
        "CK0112 ke-hoach/kh-1/nhiem-vu/1.md:3:6"),
    Breach("1.10, which YAML takes for 1.1", task, "\"1\"", "1.10", "CK0112 ke-hoach/kh-1/nhiem-vu/1.md:2:5"),
    Breach("0123, which YAML takes for 83", task, "\"1\"", "0123", "CK0112 ke-hoach/kh-1/nhiem-vu/1.md:2:5"),
    Breach(
        "12:30, which YAML takes for 750", task, "\"1\"", "12:30", "CK0112 ke-hoach/kh-1/nhiem-vu/1.md:2:5"),
    Breach("a day as a text", task, "\"1\"", "2024-02-30", "CK0112 ke-hoach/kh-1/nhiem-vu/1.md:2:5"),
    Breach(
        "an address without a host", settings, "https://so-a.example.vn/", "so-a.example.vn",
        "CK0113 trang.yaml:3:16"),
    Breach(
        "a unit's id with a capital", agency, "id: thanh-tra", "id: Thanh-tra", "CK0114 co-quan/so-a.md:7:9"),
    Breach("a unit's id twice", agency, "id: thanh-tra", "id: van-phong", "CK0115 co-quan/so-a.md:7:9"),
    Breach(
        "a group's id that a unit has", agency, "id: cac-phong", "id: van-phong",
        "CK0115 co-quan/so-a.md:10:9"),
    Breach(
        "a key without a value", task, "chu_tri: [van-phong]", "ghi_chu:",
        "CK0116 ke-hoach/kh-1/nhiem-vu/1.md:4:9"),
    Breach(
        "a period that is none", task, "chu_tri: [van-phong]",
        "tien_do: [{ngay: 2026-06-14, noi_dung: Xong, ky: 2026-q1}]",
        "CK0117 ke-hoach/kh-1/nhiem-vu/1.md:4:50"),
    Breach(
        "a moment without an offset", plan, "theo_doi_tu: 2026-01-15", "cong_bo_luc: 2026-01-15T08:00:00",
        "CK0118 ke-hoach/kh-1/index.md:5:14"),
    Breach(
        "an attachment that is not there", plan, "theo_doi_tu: 2026-01-15", "tep: [ke-hoach.pdf]",
        "CK0119 ke-hoach/kh-1/index.md:5:7"),
    Breach(
        "an assignment with both names", task, "[van-phong]", "[{don_vi: van-phong, ten: Bưu điện}]",
        "CK0120 ke-hoach/kh-1/nhiem-vu/1.md:4:20"),
    Breach(
        "a value cut by a comment", task, "Việc thứ nhất", "Việc số #1",
        "CK0121 ke-hoach/kh-1/nhiem-vu/1.md:3:6"),
    Breach(
        "a deadline that nobody can read", task, "Trước 31/12/2026", "Sớm nhất có thể",
        "CK0601 ke-hoach/kh-1/nhiem-vu/1.md:5:11"),
    Breach("a year that the plan leaves open", plan, "[2026]", "[2025, 2026]"),
    Breach(
        "progress before tracking", task, "chu_tri: [van-phong]",
        "tien_do: [{ngay: 2026-01-14, noi_dung: Xong}]", "CK0604 ke-hoach/kh-1/nhiem-vu/1.md:4:18"),
    Breach(
        "a completion without evidence", task, "chu_tri: [van-phong]", "hoan_thanh: 2026-06-01",
        "CK0607 ke-hoach/kh-1/nhiem-vu/1.md:4:13"),
    Breach(
        "an extension that moves back", task, "chu_tri: [van-phong]",
        "gia_han: [{den: 2027-03-01, van_ban: {ten: A}}, {den: 2027-02-01, van_ban: {ten: B}}]",
        "CK0608 ke-hoach/kh-1/nhiem-vu/1.md:4:55"),
    Breach(
        "a suspension that ends before it begins", task, "chu_tri: [van-phong]",
        "tam_dung: [{tu: 2026-05-01, den: 2026-04-01}]", "CK0609 ke-hoach/kh-1/nhiem-vu/1.md:4:34"),
    Breach(
        "a percentage beyond 100", task, "chu_tri: [van-phong]",
        "tien_do: [{ngay: 2026-06-14, noi_dung: Xong, phan_tram: 120}]",
        "CK0109 ke-hoach/kh-1/nhiem-vu/1.md:4:57"),
    Breach(
        "a target of nothing", plan, "theo_doi_tu: 2026-01-15", "muc_tieu: [{nam: 2026}]",
        "CK0705 ke-hoach/kh-1/index.md:5:18"),
    Breach(
        "a target whose sum is wrong", plan, "theo_doi_tu: 2026-01-15",
        "muc_tieu: [{ten: A, tu: 80, tang: 2, den: 85, cach_tinh: diem}]",
        "CK0706 ke-hoach/kh-1/index.md:5:43"),
    Breach("years out of order", plan, "[2026]", "[2026, 2025]", "CK0707 ke-hoach/kh-1/index.md:4:13"),
    Breach(
        "a plan that replaces itself", plan, "theo_doi_tu: 2026-01-15", "thay_the: [kh-1]",
        "CK0709 ke-hoach/kh-1/index.md:5:12"),
    Breach(
        "a source that is no document", plan, "theo_doi_tu: 2026-01-15", "can_cu: [qd-1]",
        "CK0103 ke-hoach/kh-1/index.md:5:10"),
    Breach(
        "evidence that is neither record nor file nor address", task, "chu_tri: [van-phong]",
        "hoan_thanh: 2026-06-01\nminh_chung: [bao-cao.pdf]", "CK0103 ke-hoach/kh-1/nhiem-vu/1.md:5:14"),
    Breach(
        "a status typed by hand", task, "chu_tri: [van-phong]", "trang_thai: Hoàn thành đúng hạn",
        "CK0101 ke-hoach/kh-1/nhiem-vu/1.md:4:1"),
    Breach(
        "a state typed by hand", task, "chu_tri: [van-phong]", "tinh_trang: hoan-thanh",
        "CK0101 ke-hoach/kh-1/nhiem-vu/1.md:4:1"),
    Breach(
        "an index that is not there", task, "chu_tri: [van-phong]", "chi_so: [pci]",
        "CK0103 ke-hoach/kh-1/nhiem-vu/1.md:4:10"),
]

@Suite struct RuleTests {
    @Test func aSoundSiteHasNoFaults() {
        #expect(TinySite.sound.faults() == [])
    }

    @Test(arguments: breaches)
    func whatIsBrokenIsReportedWhereItStandsAndNothingElseIs(_ breach: Breach) throws {
        try #require(TinySite.sound.files[breach.file]?.contains(breach.old) == true)
        let site = TinySite.sound.replacing(breach.old, breach.new, in: breach.file)
        #expect(Set(site.faults()) == Set(breach.faults))
    }

    @Test func progressWithoutTrackingIsAFault() {
        let site = TinySite.sound.replacing("theo_doi_tu: 2026-01-15\n", "", in: plan)
            .replacing("chu_tri: [van-phong]", "tien_do: [{ngay: 2026-06-14, noi_dung: Xong}]", in: task)
        #expect(site.faults() == ["CK0605 ke-hoach/kh-1/nhiem-vu/1.md:4:18"])
    }

    @Test func trongNamNeedsAPlanOfOneYear() {
        let site = TinySite.sound.replacing("[2026]", "[2025, 2026]", in: plan)
            .replacing("Trước 31/12/2026", "Trong năm", in: task)
        #expect(site.faults() == ["CK0602 ke-hoach/kh-1/nhiem-vu/1.md:5:11"])
    }

    @Test func aTaskNeedsItsPlan() {
        var site = TinySite.sound
        site.files[plan] = nil
        #expect(site.faults() == ["CK0704 ke-hoach/kh-1/index.md"])
    }

    @Test func aPlanWithoutTasksIsAWarning() {
        var site = TinySite.sound
        site.files[task] = nil
        #expect(site.faults() == ["CK0710 ke-hoach/kh-1/index.md"])
    }

    @Test func aSiteNeedsItsSettings() {
        var site = TinySite.sound
        site.files[settings] = nil
        #expect(site.faults() == ["CK0009 trang.yaml"])
    }

    @Test func aPageMayNotTakeTheAddressOfAList() {
        let site = TinySite.sound.with("content/ke-hoach.md", "---\ntieu_de: A\n---\n")
        #expect(site.faults() == ["CK0502 ke-hoach.md"])
    }

    @Test func aYearThatIsNotCompleteIsNamedOnceWhereYearsAre() {
        let site = TinySite.tracked(
            "thoi_han: 31/12/2026", "thoi_han: 29/12/2028", "moc: [{ten: A, thoi_han: Quý III/2028}]",
            "thoi_han: Quý I/2026\ngia_han: [{den: 2029-03-01, van_ban: {ten: TB}}]"
        ).replacing("nam: [2026]", "nam: [2026]\nden_nam: 2030", in: plan)
        #expect(site.faults() == ["CK0603 lich-nghi.yaml:1:16", "CK0603 lich-nghi.yaml:1:16"])
        let found = site.checked().diagnostics
        #expect(found.map { $0.headline.contains("2 ngày đến hạn") } == [true, false])
        #expect(found.map { $0.related.first?.location.path.lastComponent } == ["2.md", "4.md"])
    }

    @Test func withoutACalendarEveryYearIsProvisional() {
        var site = TinySite.sound
        site.files["content/lich-nghi.yaml"] = nil
        #expect(site.faults() == ["CK0603 lich-nghi.yaml"])
    }

    @Test func aPlanThatIsNotTrackedNeedsNoYear() {
        let site = TinySite.tracked("thoi_han: 31/12/2030")
            .replacing("theo_doi_tu: 2026-01-15", "den_nam: 2030", in: plan)
        #expect(site.faults() == [])
    }

    @Test func theCalendarNamesADayOnceAndSwapsOnlyWeekends() {
        let calendar = """
            nam_du: [2026]
            ngay_nghi:
              - {ngay: 2026-01-01, loai: nghi, ten: Tết}
              - {ngay: 2026-01-01, loai: nghi, ten: Tết}
              - {ngay: 2026-01-06, loai: lam-bu, ten: Làm bù}
            """
        let site = TinySite.sound.with("content/lich-nghi.yaml", calendar)
        #expect(site.faults() == ["CK0610 lich-nghi.yaml:4:12", "CK0611 lich-nghi.yaml:5:12"])
    }
}
