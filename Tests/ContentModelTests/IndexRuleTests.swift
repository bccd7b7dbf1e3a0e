import Testing

private let index = "content/chi-so/a.md"

/// A sound index; nothing is wrong with it.
private let sound = TinySite.sound.with(
    index,
    """
    ---
    ten: Chỉ số A
    ten_viet_tat: A
    co_quan_cong_bo: Bộ A
    cong_don: {sai_so: 0.05}
    phien_ban:
      - tu_nam: 2020
        thang_diem: {tu: 0, den: 2000}
        thanh_phan:
          - {id: mot, ten: Một, thang_diem: {tu: 0, den: 50}}
          - {id: hai, ten: Hai, thang_diem: {tu: 0, den: 50}}
      - tu_nam: 2023
        thang_diem: {tu: 0, den: 100}
        thanh_phan: []
    so_lieu:
      - nam: 2021
        don_vi_duoc_cham: Tỉnh A
        diem: 19.5
        xep_hang: [{hang: 3, tong_so: 63}]
        thanh_phan:
          mot: {diem: 9.25}
          hai: {diem: 10.25}
        nguon: [{ten: Báo A}]
      - nam: 2024
        don_vi_duoc_cham: Tỉnh A
        ngay: 2024-11-30
        diem: 85.5
        nguon: [{ten: Báo A}]
    tham_chieu:
      - {nam: 2021, ten: Trung bình, diem: 18.5, nguon: [{ten: Báo A}]}
    ---
    """)

private let breaches: [Breach] = [
    Breach(
        "a year twice", index,
        "nam: 2024\n    don_vi_duoc_cham: Tỉnh A\n    ngay: 2024-11-30\n    diem: 85.5",
        "nam: 2021\n    don_vi_duoc_cham: Tỉnh A\n    diem: 85.5", "CK1001 chi-so/a.md:24:10"),
    Breach(
        "an average twice", index, "  - {nam: 2021, ten: Trung bình",
        "  - {nam: 2021, ten: Trung bình, diem: 18, nguon: [{ten: B}]}\n  - {nam: 2021, ten: Trung bình",
        "CK1001 chi-so/a.md:31:11"),
    Breach("a score beyond the scale", index, "diem: 85.5", "diem: 101", "CK1002 chi-so/a.md:27:11"),
    Breach(
        "a component beyond its scale", index, "{diem: 9.25}", "{diem: 51}", "CK1004 chi-so/a.md:18:11",
        "CK1002 chi-so/a.md:21:19"),
    Breach("an average below the scale", index, "diem: 18.5", "diem: -1", "CK1002 chi-so/a.md:30:40"),
    Breach("a rank beyond the total", index, "hang: 3,", "hang: 64,", "CK1003 chi-so/a.md:19:23"),
    Breach(
        "a component's rank beyond its total", index, "mot: {diem: 9.25}",
        "mot: {diem: 9.25, hang: 64, tong_so: 63}", "CK1003 chi-so/a.md:21:31"),
    Breach(
        "two ranks that nobody can tell apart", index, "[{hang: 3, tong_so: 63}]",
        "[{hang: 3, tong_so: 63}, {hang: 2, tong_so: 34}]", "CK1015 chi-so/a.md:19:47"),
    Breach(
        "a unit that nobody has", index, "{tu: 0, den: 50}}\n      - {id: hai",
        "{tu: 0, den: 50}, phu_trach: [van-phon]}\n      - {id: hai", "CK0104 chi-so/a.md:10:71"),
    Breach("components that don't add up", index, "diem: 10.25", "diem: 10.35", "CK1004 chi-so/a.md:18:11"),
    Breach(
        "a score without a source", index, "    diem: 85.5\n    nguon: [{ten: Báo A}]\n", "    diem: 85.5\n",
        "CK1005 chi-so/a.md:24:10"),
    Breach(
        "an average without a source", index, ", diem: 18.5, nguon: [{ten: Báo A}]", ", diem: 18.5",
        "CK1005 chi-so/a.md:30:11"),
    Breach("#REF! without quotes", index, "diem: 85.5", "diem: #REF!", "CK1006 chi-so/a.md:27:10"),
    Breach("#N/A in quotes", index, "diem: 85.5", "diem: \"#N/A\"", "CK1006 chi-so/a.md:27:11"),
    Breach("a day counted by a spreadsheet", index, "2024-11-30", "45626", "CK1007 chi-so/a.md:26:11"),
    Breach("such a day where a year stands", index, "nam: 2024", "nam: 45626", "CK1007 chi-so/a.md:24:10"),
    Breach(
        "a no-break space behind the digits", index, "diem: 85.5", "diem: \"85.5\u{A0}\"",
        "CK1008 chi-so/a.md:27:11"),
    Breach(
        "a no-break space between groups", index, "diem: 85.5", "diem: 8\u{A0}5.5", "CK1008 chi-so/a.md:27:11"
    ),
    Breach(
        "1.234, which may be a thousand", index, "diem: 19.5", "diem: 1.234", "CK1004 chi-so/a.md:18:11",
        "CK1009 chi-so/a.md:18:11"),
    Breach("12,5 beside 12.5", index, "diem: 85.5", "diem: \"85,5\"", "CK1010 chi-so/a.md:27:12"),
    Breach(
        "a score that was not published", index, "diem: 85.5", "diem: 85.5\n    khong_cong_bo: true",
        "CK1011 chi-so/a.md:27:11"),
    Breach("a component of another method", index, "mot: {", "mott: {", "CK1012 chi-so/a.md:21:7"),
    Breach(
        "methods that are out of order", index, "tu_nam: 2023", "tu_nam: 2019", "CK1013 chi-so/a.md:12:13"),
    Breach(
        "a year before all methods", index, "nam: 2021\n    don_vi", "nam: 2019\n    don_vi",
        "CK1014 chi-so/a.md:16:10"),
]

struct IndexRuleTests {
    @Test func aSoundIndexHasNoFault() {
        #expect(sound.faults() == [])
    }

    @Test(arguments: breaches) func everyBreachIsFoundWhereItStands(_ breach: Breach) {
        #expect(sound.replacing(breach.old, breach.new, in: breach.file).faults() == breach.faults)
    }

    @Test(arguments: ["van-phong", "so-a", "so-a/van-phong"])
    func whoAnswersForAComponentMayBeNamed(_ unit: String) {
        let site = sound.replacing(
            "{tu: 0, den: 50}}\n      - {id: hai",
            "{tu: 0, den: 50}, phu_trach: [\(unit)]}\n      - {id: hai", in: index)
        let (content, diagnostics) = site.checked()
        #expect(diagnostics == [])
        let component = content?.index("a")?.component("mot")?.component
        #expect(component.map { content?.responsible(for: $0).count } == 1)
    }

    @Test func theRepairIsNamed() {
        func suggestion(_ new: String) -> String? {
            sound.replacing("diem: 85.5", "diem: " + new, in: index).checked().diagnostics.first?.suggestion
        }
        #expect(suggestion("8550") == "85.50")
        #expect(suggestion("\"85.5\u{A0}\"") == "85.5")
        #expect(suggestion("\"85,5\"") == "85.5")
        let day = sound.replacing("2024-11-30", "45626", in: index).checked().diagnostics
        #expect(day.map(\.suggestion) == ["2024-11-30"])
    }

    /// 45626 where a score stands is beyond the scale, and the message says what it looks like.
    @Test func aDayAmongScoresIsRecognised() {
        let found = sound.replacing("diem: 85.5", "diem: 45626", in: index).checked().diagnostics
        #expect(found.map(\.id.code) == ["CK1002"])
        #expect(found.first?.expected?.contains("30/11/2024") == true)
    }

    /// A comment behind an empty value stays what it was.
    @Test func aCommentIsNoErrorOfASpreadsheet() {
        let found = sound.replacing("diem: 85.5", "diem: # chưa có", in: index).faults()
        #expect(found == ["CK0116 chi-so/a.md:27:10"])
    }
}
