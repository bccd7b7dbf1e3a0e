import ContentModel
import Diagnostics
import Schedule
import Testing

/// Which registered documents a citation in words is taken to name.
struct CitationTests {
    private static let site = TinySite.documents
        .with("content/van-ban/35-kh-2024.md", document("35/KH-STTTT", "2024-03-07", "Sở TT&TT tỉnh Gia Lai"))
        .with("content/van-ban/13-2018-qd.md", document("13/2018/QĐ-UBND", "2018-05-02", "UBND tỉnh Gia Lai"))
        .with("content/van-ban/luat-104.md", document("104/2016/QH13", "2016-04-06", "Quốc hội"))

    private static func document(_ number: String, _ issued: String, _ issuer: String) -> String {
        "---\nso_ky_hieu: \(number)\ntrich_yeu: chua-ro\nngay_ban_hanh: \(issued)\nco_quan_ban_hanh: \(issuer)\n---\n"
    }

    @Test(
        "Numbers are found as people write them, and nothing is found that is not sure",
        arguments: [
            ("Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ", ["61-2018-nd-cp"]),
            ("nghi dinh 61/2018/nd-cp", ["61-2018-nd-cp"]),
            ("NĐ 61/2018", ["61-2018-nd-cp"]),
            ("Nghị định số 61/2018/NĐ – CP", ["61-2018-nd-cp"]),
            ("(Nghị định 61/2018/NĐ-CP).", ["61-2018-nd-cp"]),
            ("Nghị định 61/2018/NĐ-CP, Nghị định 118/2025/NĐ-CP", ["61-2018-nd-cp", "118-2025-nd-cp"]),
            ("Nghị định 118/2025/NĐ-CP (thay thế Nghị định 61/2018/NĐ-CP)", ["118-2025-nd-cp"]),
            (
                "Nghị định 61/2018/NĐ-CP, được thay thế bởi Nghị định 118/2025/NĐ-CP",
                ["61-2018-nd-cp", "118-2025-nd-cp"]
            ),
            ("Luật Tiếp cận thông tin số 104/2016/QH13", ["luat-104"]),
            ("Luật 104/2016", ["luat-104"]),
            ("Thông tư 61/2018", []),
            ("Nghị định số 61/2019/NĐ-CP", []),
            ("Ngày 61/2018", []),
            ("Kế hoạch số 35/KH-STTTT ngày 07/3/2024", ["35-kh-2024"]),
            ("Kế hoạch số 35/KH-STTTT năm 2024 của Sở", ["35-kh-2024"]),
            ("Kế hoạch số 35/KH-STTTT", []),
            ("Kế hoạch số 35/KH-STTTT ngày 07/3/2023", []),
            ("Kế hoạch số 35/KH-STTTT ngày 07/3/2024 của Sở TT&TT tỉnh Khánh Hòa", []),
            ("Quyết định số 13/2018/QĐ-UBND của UBND tỉnh Gia Lai", ["13-2018-qd"]),
            ("Quyết định số 13/2018/QĐ-UBND của UBND tỉnh Lào Cai", []),
            ("Quyết định 13/2018", []),
            ("Báo cáo tháng 61/2018/", []),
        ])
    func words(_ text: String, _ ids: [String]) {
        let site = Self.site.with(
            "content/tin/mot.md",
            "---\ntieu_de: Tin\nngay: 2024-01-01\nnguon: [{ten: \"\(text)\"}]\n---\n")
        guard let content = site.checked().content else {
            Issue.record("the site has no content")
            return
        }
        let cited = content.registry.all.filter { document in
            content.citations.citations(of: document).contains { $0.path.string == "content/tin/mot.md" }
        }
        #expect(Set(cited.map(\.id)) == Set(ids))
    }

    @Test("A document knows who replaces and amends it, whoever recorded it, and stands as the day says")
    func validity() throws {
        let content = try #require(TinySite.documents.checked().content)
        let old = try #require(content.registry["61-2018-nd-cp"])
        let new = try #require(content.registry["118-2025-nd-cp"])
        #expect(old.replacedBy == ["118-2025-nd-cp"])
        #expect(old.validity.kind == .replaced)
        #expect(old.validity.since?.description == "2025-07-01")
        #expect(new.replaces == ["61-2018-nd-cp"])
        #expect(new.amendedBy == ["367-2025-nd-cp"])
        #expect(new.validity.kind == .amended)
        #expect(content.registry.successors(of: old).map(\.id) == ["118-2025-nd-cp"])
    }

    @Test(
        "On each side of a date a document stands otherwise",
        arguments: [
            ("2018-06-20", "notYet", "notYet"), ("2018-06-21", "inForce", "notYet"),
            ("2025-06-30", "inForce", "notYet"), ("2025-07-01", "replaced", "inForce"),
            ("2026-01-01", "replaced", "amended"),
        ])
    func turns(_ day: String, _ old: String, _ new: String) throws {
        var site = TinySite.documents
        site.day = try #require(CalendarDate(iso: day))
        let content = try #require(site.checked().content)
        #expect("\(try #require(content.registry["61-2018-nd-cp"]).validity.kind)" == old)
        #expect("\(try #require(content.registry["118-2025-nd-cp"]).validity.kind)" == new)
    }

    @Test("Where the successor was replaced as well, the one that holds today is named")
    func chain() throws {
        let site = TinySite.documents.replacing(
            "sua_doi: [118-2025-nd-cp]", "thay_the: [118-2025-nd-cp]",
            in: "content/van-ban/367-2025-nd-cp.md")
        let content = try #require(site.checked().content)
        let old = try #require(content.registry["61-2018-nd-cp"])
        #expect(content.registry.successors(of: old).map(\.id) == ["367-2025-nd-cp"])
    }
}
