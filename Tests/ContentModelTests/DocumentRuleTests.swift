import Diagnostics
import Testing

private let old = "content/van-ban/61-2018-nd-cp.md"
private let new = "content/van-ban/118-2025-nd-cp.md"
private let amending = "content/van-ban/367-2025-nd-cp.md"
private let procedure = "content/thu-tuc/1.003659.md"
private let plan = "content/ke-hoach/kh-1/index.md"
private let task = "content/ke-hoach/kh-1/nhiem-vu/1.md"
private let obligations = "content/nghia-vu.yaml"

private let breaches: [Breach] = [
    Breach(
        "a procedure that rests on a replaced decree", procedure, "- 118-2025-nd-cp", "- 61-2018-nd-cp",
        "CK0751 thu-tuc/1.003659.md:6:5"),
    Breach(
        "the same decree in words", procedure, "- 118-2025-nd-cp",
        "- {ten: \"Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ\"}",
        "CK0751 thu-tuc/1.003659.md:6:12"),
    Breach(
        "the same decree as a plain text", procedure, "- 118-2025-nd-cp", "- Nghị định 61/2018 của Chính phủ",
        "CK0751 thu-tuc/1.003659.md:6:5"),
    Breach(
        "a tracked plan of this year", plan, "theo_doi_tu: 2026-01-15", "can_cu: [61-2018-nd-cp]",
        "CK0751 ke-hoach/kh-1/index.md:5:10"),
    Breach(
        "the source of a record that holds today", procedure, "- 118-2025-nd-cp",
        "- 118-2025-nd-cp\nnguon: [61-2018-nd-cp]", "CK0751 thu-tuc/1.003659.md:7:9"),
    Breach(
        "the decision that published a procedure", procedure, "{ten: Quyết định 1}", "61-2018-nd-cp",
        "CK0751 thu-tuc/1.003659.md:17:21"),
    Breach(
        "a temporary regime that goes on", procedure, "- 118-2025-nd-cp",
        """
        - 118-2025-nd-cp
        tam_thoi:
          - {tu: 2026-03-01, den: 2027-02-28, van_ban: 61-2018-nd-cp, noi_dung: Rút ngắn}
        """, "CK0751 thu-tuc/1.003659.md:8:48"),
    Breach(
        "a text that leads to the document's page", procedure, "[Nộp hồ sơ.]",
        "[\"Nộp hồ sơ theo [nghị định](/van-ban/61-2018-nd-cp/#dieu-5).\"]", "CK0751 thu-tuc/1.003659.md:7:40"
    ),
    Breach(
        "a text that leads to the document's file", procedure, "quyet_dinh_cong_bo: {ten: Quyết định 1}\n---",
        "quyet_dinh_cong_bo: {ten: Quyết định 1}\n---\nTheo [nghị định](../van-ban/61-2018-nd-cp.md).",
        "CK0751 thu-tuc/1.003659.md:19:18"),
    Breach(
        "two documents that replace each other", old, "ngay_hieu_luc: 2018-06-21",
        "ngay_hieu_luc: 2018-06-21\nthay_the: [118-2025-nd-cp]", "CK0752 van-ban/118-2025-nd-cp.md:8:12",
        "CK0751 thu-tuc/1.003659.md:6:5"),
    Breach(
        "a document that amends and replaces another", new, "thay_the: [61-2018-nd-cp]",
        "thay_the: [61-2018-nd-cp]\nsua_doi: [61-2018-nd-cp]", "CK0753 van-ban/118-2025-nd-cp.md:9:11"),
    Breach(
        "a successor that is older", new, "2025-06-09\nngay_hieu_luc: 2025-07-01",
        "2017-06-09\nngay_hieu_luc: 2017-07-01", "CK0753 van-ban/118-2025-nd-cp.md:8:12"),
    Breach(
        "a number twice", amending, "so_ky_hieu: 367/2025/NĐ-CP", "so_ky_hieu: 118/2025/nđ-cp",
        "CK0754 van-ban/367-2025-nd-cp.md:2:13"),
    Breach(
        "an effect before the issue", new, "ngay_hieu_luc: 2025-07-01", "ngay_hieu_luc: 2025-06-01",
        "CK0755 van-ban/118-2025-nd-cp.md:7:16"),
    Breach(
        "a replaced document whose end nobody knows", new, "ngay_hieu_luc: 2025-07-01\n", "",
        "CK0756 van-ban/61-2018-nd-cp.md:2:13"),
    Breach(
        "an end before the effect", old, "ngay_hieu_luc: 2018-06-21",
        "ngay_hieu_luc: 2018-06-21\nngay_het_hieu_luc: 2018-01-01", "CK0609 van-ban/61-2018-nd-cp.md:8:20"),
    Breach(
        "a document that replaces itself", new, "[61-2018-nd-cp]", "[118-2025-nd-cp]",
        "CK0709 van-ban/118-2025-nd-cp.md:8:12"),
    Breach(
        "a successor that is not there", new, "[61-2018-nd-cp]", "[61-2018-nd]",
        "CK0103 van-ban/118-2025-nd-cp.md:8:12"),
]

struct DocumentRuleTests {
    @Test("Nothing is wrong with the site that the others are made from")
    func soundSite() {
        #expect(TinySite.documents.faults() == [])
    }

    @Test("Each rule on documents is broken once and says where", arguments: breaches)
    func breach(_ breach: Breach) {
        let site = TinySite.documents.replacing(breach.old, breach.new, in: breach.file)
        #expect(site.faults().sorted() == breach.faults.sorted())
    }

    @Test("What is over, dated or about something else needs no review")
    func noReview() {
        let site = TinySite.documents
        let elapsed = site.replacing(
            "[2026]\ntheo_doi_tu: 2026-01-15", "[2025]\ncan_cu: [61-2018-nd-cp]", in: plan)
        #expect(elapsed.faults() == [])
        let ended = site.replacing(
            "theo_doi_tu: 2026-01-15", "can_cu: [61-2018-nd-cp]\nhieu_luc_den: 2026-06-30", in: plan)
        #expect(ended.faults() == [])
        let repealed = site.replacing(
            "- 118-2025-nd-cp", "- 61-2018-nd-cp\ntinh_trang: bai-bo\nvan_ban_bai_bo: 118-2025-nd-cp",
            in: procedure)
        #expect(!repealed.faults().contains { $0.hasPrefix("CK0751") })
        let news = site.with(
            "content/tin/mot.md", "---\ntieu_de: Tin\nngay: 2024-01-01\nnguon: [61-2018-nd-cp]\n---\n")
        #expect(news.faults() == [])
        let evidence = site.replacing(
            "thoi_han:", "hoan_thanh: 2026-03-01\nminh_chung: [61-2018-nd-cp]\nthoi_han:", in: task)
        #expect(evidence.faults() == [])
        let told = site.with(
            "content/tro-giup.md",
            "---\ntieu_de: Trợ giúp\n---\n[Nghị định mới](/van-ban/118-2025-nd-cp/) thay "
                + "[nghị định cũ](/van-ban/61-2018-nd-cp/).\n")
        #expect(told.faults() == [])
        let regime = site.replacing(
            "- 118-2025-nd-cp",
            "- 118-2025-nd-cp\ntam_thoi:\n"
                + "  - {tu: 2019-03-01, den: 2020-02-28, van_ban: 61-2018-nd-cp, noi_dung: Rút ngắn}",
            in: procedure)
        #expect(!regime.faults().contains { $0.hasPrefix("CK0751") })
    }

    @Test("One run lists every place that rests on a document that has just expired")
    func expiringOne() {
        let site = TinySite.documents
            .with(
                "content/duong-day-nong/tong-dai.md",
                """
                ---
                ten: Tổng đài
                loai: tong-dai
                co_quan: so-a
                dien_thoai: [{so: "1022"}]
                van_ban: 118-2025-nd-cp
                kiem_tra: {ngay: 2026-11-01}
                ---
                """
            )
            .with(
                obligations,
                """
                - id: cong-khai-tthc
                  noi_dung: Công khai thủ tục
                  can_cu: [118-2025-nd-cp]
                  chu_ky: khi-thay-doi
                  thoa_man: {loai: thu-tuc, co: [ten]}
                """
            )
            .replacing(
                "theo_doi_tu: 2026-01-15", "can_cu: [\"Nghị định số 118/2025/NĐ-CP ngày 09/6/2025\"]",
                in: plan)
        #expect(site.faults() == [])
        let expired = site.replacing(
            "thay_the: [61", "ngay_het_hieu_luc: 2026-10-01\nthay_the: [61", in: new)
        #expect(
            expired.faults() == [
                "CK0751 duong-day-nong/tong-dai.md:6:10", "CK0751 ke-hoach/kh-1/index.md:5:11",
                "CK0751 nghia-vu.yaml:3:12", "CK0751 thu-tuc/1.003659.md:6:5",
            ])
        let content = expired.checked().content
        #expect(content?.citations.changedGrounds(of: ContentPath(procedure)) == ["118-2025-nd-cp"])
        #expect(content?.citations.changedGrounds(of: ContentPath(task)) == [])
    }
}
