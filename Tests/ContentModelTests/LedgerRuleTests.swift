import ContentModel
import Schedule
import Testing

private let task = TinySite.task
private let agency = "content/co-quan/so-a.md"
private let first = TinySite.release(1)

@Suite struct LedgerRuleTests {
    @Test func aSiteThatKeepsWhatItPublishedHasNoFaults() {
        #expect(TinySite.published.faults() == [])
    }

    @Test func withoutALedgerThatIsSaidOnce() {
        #expect(TinySite.sound.checked().content?.notes.map(\.id.code) == ["CK0807"])
        #expect(TinySite.published.checked().content?.notes.isEmpty == true)
    }

    @Test func aTaskThatIsGoneIsAFaultUntilItsAddressLeadsOn() {
        var site = TinySite.published.with(
            "content/ke-hoach/kh-1/nhiem-vu/2.md",
            "---\nma: \"2\"\nten: B\nthoi_han: Trước 31/12/2026\n---\n")
        site.files[task] = nil
        #expect(site.faults() == ["CK0803 ke-hoach/kh-1/nhiem-vu/1.md"])
        let moved = site.replacing(
            "ten: B", "ten: B\nchuyen_huong: [/ke-hoach/kh-1/1/]", in: "content/ke-hoach/kh-1/nhiem-vu/2.md")
        #expect(moved.faults() == [])
        let buried = site.replacing(
            "cap: tinh", "cap: tinh\nchuyen_huong: [{tu: ke-hoach/kh-1/1, ly_do: Đăng nhầm}]", in: agency)
        #expect(buried.faults() == [])
    }

    @Test func whatWasPublishedIsNotHiddenAgain() {
        let draft = TinySite.published.replacing("ma: \"1\"", "ma: \"1\"\nnhap: true", in: task)
        #expect(draft.faults().contains("CK0803 ke-hoach/kh-1/nhiem-vu/1.md"))
        let later = TinySite.published.replacing(
            "ma: \"1\"", "ma: \"1\"\ncong_bo_luc: 2027-01-01T08:00:00+07:00", in: task)
        #expect(later.faults().contains("CK0803 ke-hoach/kh-1/nhiem-vu/1.md"))
    }

    @Test func theAddressOfARemovedRecordLeadsOnForEver() {
        let site = TinySite.published.released([
            #"{"loai":"tin","ma":"cu","dia_chi":["/tin/cu/"],"sha256":"0","ten":"Tin cũ","gia_tri":{}}"#
        ]).released([#"{"loai":"tin","ma":"cu","dia_chi":["/tin/cu/"],"bo":true,"ten":"Tin cũ"}"#])
        #expect(site.faults() == ["CK0803 tin/cu.md"])
        let kept = site.replacing("cap: tinh", "cap: tinh\nchuyen_huong: [/tin/cu/]", in: agency)
        #expect(kept.faults() == [])
    }

    @Test func aSiteThatSpeaksForAnEarlierDayKnowsNoLaterRelease() {
        var site = TinySite.published
        site.files[task] = nil
        site.day = CalendarDate(iso: "2026-09-30") ?? .first
        #expect(site.faults() == ["CK0710 ke-hoach/kh-1/index.md"])
        #expect(site.checked().content?.ledger.isEmpty == true)
    }

    @Test(arguments: [
        ("Trước 31/12/2026", "Trước 31/10/2026", "CK0805 ke-hoach/kh-1/nhiem-vu/1.md:5:11"),
        ("thoi_han: Trước 31/12/2026\n", "", "CK0805 ke-hoach/kh-1/nhiem-vu/1.md"),
    ])
    func aPublishedDeadlineIsNotRewritten(old: String, new: String, fault: String) {
        #expect(TinySite.published.replacing(old, new, in: task).faults() == [fault])
    }

    @Test func aPlanThatIsNotTrackedMayMendItsDeadlines() {
        let plan = "content/ke-hoach/kh-1/index.md"
        let site = TinySite.published.replacing("theo_doi_tu: 2026-01-15\n", "", in: plan)
            .replacing(#","theo_doi_tu":"2026-01-15""#, "", in: first)
            .replacing("Trước 31/12/2026", "Trước 31/10/2026", in: task)
        #expect(site.faults() == [])
        let untracked = TinySite.published.replacing("theo_doi_tu: 2026-01-15\n", "", in: plan)
            .replacing("Trước 31/12/2026", "Trước 31/10/2026", in: task)
        #expect(untracked.faults() == ["CK0805 ke-hoach/kh-1/nhiem-vu/1.md:5:11"])
    }

    @Test func theYearsOfAPlanAreNotRewrittenWhereDeadlinesRestOnThem() {
        let plan = "content/ke-hoach/kh-1/index.md"
        let site = TinySite.published.replacing(
            #""ten":"Kế hoạch một","theo"#, #""ten":"Kế hoạch một","nam":["2026"],"theo"#, in: first
        ).replacing("Trước 31/12/2026", "Trong năm", in: first).replacing(
            "Trước 31/12/2026", "Trong năm", in: task)
        #expect(site.faults() == [])
        #expect(
            site.replacing("[2026]", "[2027]", in: plan).faults() == ["CK0805 ke-hoach/kh-1/index.md:4:7"])
        let dated = TinySite.published.replacing(
            #""ten":"Kế hoạch một","theo"#, #""ten":"Kế hoạch một","nam":["2026"],"theo"#, in: first)
        #expect(dated.replacing("[2026]", "[2026, 2027]", in: plan).faults() == [])
    }

    @Test func aTaskThatMovesTakesItsDeadlineAlong() {
        var site = TinySite.published
        site.files[task] = nil
        let moved = "content/ke-hoach/kh-1/nhiem-vu/2.md"
        let text =
            "---\nma: \"2\"\nten: B\nthoi_han: Trước 31/12/2026\nchuyen_huong: [/ke-hoach/kh-1/1/]\n---\n"
        #expect(site.with(moved, text).faults() == [])
        #expect(
            site.with(moved, text.replacing("31/12", with: "31/10")).faults() == [
                "CK0805 ke-hoach/kh-1/nhiem-vu/2.md:4:11"
            ])
    }

    @Test func aPublishedDeadlineOfAMilestoneIsNotRewritten() {
        let site = TinySite.published
            .replacing(
                #""thoi_han":"Trước 31/12/2026""#, #""moc":[{"ten":"A","thoi_han":"Quý I/2026"}]"#, in: first)
        let renamed = site.replacing(
            "thoi_han: Trước 31/12/2026", "moc: [{ten: B, thoi_han: Quý I/2026}]", in: task)
        #expect(renamed.faults() == [])
        let rewritten = site.replacing(
            "thoi_han: Trước 31/12/2026", "moc: [{ten: A, thoi_han: Quý II/2026}]", in: task)
        #expect(rewritten.faults() == ["CK0805 ke-hoach/kh-1/nhiem-vu/1.md:5:26"])
    }

    @Test(arguments: [
        ("[{den: 2027-01-29, van_ban: {ten: TB 1}}]", []),
        ("[{den: 2027-01-29, van_ban: {ten: TB 1}}, {den: 2027-02-26, van_ban: {ten: TB 2}}]", []),
        ("[{den: 2027-02-26, van_ban: {ten: TB 1}}]", ["CK0806 ke-hoach/kh-1/nhiem-vu/1.md:6:17"]),
        ("[{den: 2027-01-29, van_ban: {ten: TB 9}}]", ["CK0806 ke-hoach/kh-1/nhiem-vu/1.md:6:17"]),
        ("", ["CK0806 ke-hoach/kh-1/nhiem-vu/1.md"]),
    ])
    func extensionsAreOnlyAdded(extensions: String, faults: [String]) {
        let site = TinySite.published.replacing(
            #""thoi_han":"Trước 31/12/2026""#,
            #""thoi_han":"Trước 31/12/2026","gia_han":[{"den":"2027-01-29","van_ban":{"ten":"TB 1"}}]"#,
            in: first)
        let written = extensions.isEmpty ? "" : "\ngia_han: \(extensions)"
        let changed = site.replacing(
            "thoi_han: Trước 31/12/2026", "thoi_han: Trước 31/12/2026\(written)", in: task)
        #expect(changed.faults() == faults)
    }

    @Test func aProcedureIsRepealedNotDeleted() {
        let line =
            #"{"loai":"thu-tuc","ma":"tt-1","dia_chi":["/thu-tuc/tt-1/"],"sha256":"0","ten":"A","gia_tri":{}}"#
        let gone = TinySite.published.released([line])
        #expect(gone.faults() == ["CK0804 thu-tuc/tt-1.md"])
        let redirected = gone.replacing("cap: tinh", "cap: tinh\nchuyen_huong: [/thu-tuc/tt-1/]", in: agency)
        #expect(redirected.faults() == ["CK0804 thu-tuc/tt-1.md"])
        let renamed = gone.with("content/linh-vuc.yaml", "- {id: buu-chinh, ten: Bưu chính}\n").with(
            "content/thu-tuc/1.003659.md",
            "---\nten: A\nco_quan: so-a\nlinh_vuc: buu-chinh\nchuyen_huong: [/thu-tuc/tt-1/]\n---\n")
        #expect(renamed.faults().filter { $0.hasPrefix("CK08") } == [])
    }

    @Test func aRewrittenPastShows() {
        let site = TinySite.published.released([])
        #expect(site.faults() == [])
        let rewritten = site.replacing("Việc thứ nhất", "Việc khác", in: first)
        #expect(rewritten.faults() == ["CK0801 so-cong-bo/0002.jsonl"])
        var missing = site.released([])
        missing.files[TinySite.release(2)] = nil
        #expect(missing.faults() == ["CK0801 so-cong-bo/0003.jsonl"])
        let backwards = TinySite.published.released([], on: "2026-09-30")
        #expect(backwards.faults() == ["CK0801 so-cong-bo/0002.jsonl"])
        let orphan = site.replacing(#""ban":1,"#, #""ban":1,"truoc":"00","#, in: first)
        #expect(orphan.faults().contains("CK0801 so-cong-bo/0001.jsonl"))
    }

    @Test(arguments: [
        "{\"loai\":\"tin\"}", "<<<<<<< HEAD", "{\"loai\":\"tin\",\"ma\":\"a\",\"sha256\":\"0\"", "[]",
    ])
    func aDamagedReleaseIsNamedByLineAndNothingIsJudgedByIt(line: String) {
        var site = TinySite.published.released([line])
        site.files[task] = nil
        #expect(site.faults().filter { $0.hasPrefix("CK08") } == ["CK0802 so-cong-bo/0002.jsonl:2:1"])
    }

    @Test func theLedgersFolderHoldsReleasesOnly() {
        let site = TinySite.published.with("content/so-cong-bo/ghi-chu.txt", "a")
        #expect(site.faults() == ["CK0007 so-cong-bo/ghi-chu.txt"])
    }

    @Test(arguments: ["/Tin/", "//", "/tin/../a/", "/tin/a b/"])
    func anOldAddressIsOneThatAPageCanHaveHad(address: String) {
        let site = TinySite.sound.replacing(
            "cap: tinh", "cap: tinh\nchuyen_huong: [\"\(address)\"]", in: agency)
        #expect(site.faults() == ["CK0504 co-quan/so-a.md:4:17"])
    }

    @Test(arguments: [
        ("thoi_han: 31/12/2026", "2026-12-31", ["CK0608 ke-hoach/kh-1/nhiem-vu/1.md:5:17"]),
        ("thoi_han: 31/12/2026", "2027-01-29", []),
        ("moc: [{ten: A, thoi_han: 31/03/2026}, {ten: B, thoi_han: 31/12/2026}]", "2026-04-30", []),
        (
            "moc: [{ten: A, thoi_han: 31/03/2026}, {ten: B, thoi_han: 31/12/2026}]", "2026-02-27",
            ["CK0608 ke-hoach/kh-1/nhiem-vu/1.md:5:17"]
        ),
        ("thoi_han: Thường xuyên", "2026-02-27", []),
    ])
    func theFirstExtensionLiesBehindThePlansOwnDeadline(deadline: String, until: String, faults: [String]) {
        let site = TinySite.tracked("\(deadline)\ngia_han: [{den: \(until), van_ban: {ten: TB}}]")
        #expect(site.faults() == faults)
    }
}
