import ContentModel
import Testing

private let obligations = TinySite.obligations

/// An obligation by months, and one about records of a certain kind.
private let sound = TinySite.sound.with(
    TinySite.obligations,
    """
    - id: ket-qua
      noi_dung: Công khai kết quả từng tháng
      can_cu: [{ten: Luật}]
      chu_ky: thang
      trong: 5
      don_vi: van-phong
      thoa_man:
        loai: ket-qua
        co: [tiep_nhan.truc_tuyen]
        trong_ky: true
    - id: gap-dan
      noi_dung: Công khai đường dây tiếp công dân
      can_cu: [{ten: Luật}]
      thoa_man:
        loai: duong-day-nong
        voi: [{khoa: loai, la: tiep-cong-dan}]
        dem: 0
    """)

private let breaches: [Breach] = [
    Breach(
        "a kind that is not there", obligations, "loai: ket-qua", "loai: ket-qu", "CK0791 nghia-vu.yaml:8:11"),
    Breach(
        "a key that is not there", obligations, "tiep_nhan.truc_tuyen", "tiep_nhan.truc_tuye",
        "CK0792 nghia-vu.yaml:9:10"),
    Breach(
        "one of two keys that is not there", obligations, "[tiep_nhan.truc_tuyen]",
        "[\"tra_lai|tra_lại\"]", "CK0792 nghia-vu.yaml:9:11"),
    Breach(
        "a filter by a key that is not there", obligations, "khoa: loai", "khoa: loa",
        "CK0792 nghia-vu.yaml:16:18"),
    Breach(
        "periods without a cycle", obligations, "  chu_ky: thang\n  trong: 5\n", "",
        "CK0793 nghia-vu.yaml:8:15"),
    Breach(
        "a delay without a cycle", obligations, "  thoa_man:\n    loai: duong",
        "  trong: 5\n  thoa_man:\n    loai: duong",
        "CK0793 nghia-vu.yaml:14:10"),
    Breach(
        "periods of a change", obligations, "chu_ky: thang", "chu_ky: khi-thay-doi",
        "CK0793 nghia-vu.yaml:10:15"),
    Breach(
        "periods of what has none", obligations, "loai: ket-qua\n    co: [tiep_nhan.truc_tuyen]",
        "loai: thu-tuc", "CK0794 nghia-vu.yaml:8:11"),
    Breach(
        "a filter by a word that is not there", obligations, "la: tiep-cong-dan", "la: tiep-dan",
        "CK0795 nghia-vu.yaml:16:28"),
    Breach("a unit that is not there", obligations, "van-phong", "van-phon", "CK0104 nghia-vu.yaml:6:11"),
]

@Suite struct ObligationRuleTests {
    @Test("Each rule on obligations is broken once and says where", arguments: breaches)
    func breach(_ breach: Breach) {
        #expect(sound.faults() == [])
        #expect(sound.replacing(breach.old, breach.new, in: breach.file).faults() == breach.faults)
    }

    @Test func aSampleSaysSo() throws {
        let site = sound.replacing("  don_vi: van-phong", "  mau: 2026-11-01", in: TinySite.obligations)
        let obligations = try #require(site.checked().content).registers.obligations
        #expect(obligations.map { $0.sampleOf?.description } == ["2026-11-01", nil])
    }
}
