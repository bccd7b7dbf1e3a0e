import ContentModel
import Testing

/// An index of one subject, written as an editor would, and what is said of its newest year.
private func sentence(_ scores: String, versions: String = "{tu_nam: 2000}", breaks: String = "") -> String? {
    let (content, diagnostics) = site(scores, versions: versions, breaks: breaks).checked()
    #expect(diagnostics.filter { $0.severity == .error } == [])
    guard let line = content?.index("sipas")?.lines.first, let newest = line.newest else { return nil }
    return ScoreSentence("SIPAS", line, at: newest).text
}

private func site(_ scores: String, versions: String, breaks: String) -> TinySite {
    let methods = versions.replacing(
        "}", with: ", thang_diem: {tu: 0, den: 100}, don_vi_do: \"%\", thanh_phan: []}")
    let entries = scores.split(separator: "\n").map {
        "  - {don_vi_duoc_cham: Gia Lai, nguon: [{ten: A}], \($0)}"
    }
    let text = """
        ---
        ten: Sự hài lòng
        ten_viet_tat: SIPAS
        co_quan_cong_bo: Bộ Nội vụ
        phien_ban: [\(methods)]
        \(breaks)
        so_lieu:
        \(entries.joined(separator: "\n"))
        ---
        """
    return TinySite.sound.with("content/chi-so/sipas.md", text)
}

/// One branch of the rule.
struct Branch: Sendable, CustomTestStringConvertible {
    let what: String
    let scores: String
    var versions = "{tu_nam: 2000}"
    var breaks = ""
    let text: String

    var testDescription: String { what }
}

private let branches = [
    Branch(
        what: "a rise of the score, a fall of the rank",
        scores: "nam: 2022, diem: 82.52, xep_hang: [{hang: 16, tong_so: 63}]\n"
            + "nam: 2023, diem: 83.84, xep_hang: [{hang: 19, tong_so: 63}]",
        text: "SIPAS năm 2023 của Gia Lai đạt 83,84 %, xếp 19/63; tăng 1,32 điểm phần trăm nhưng giảm 3 bậc "
            + "so với năm 2022."),
    Branch(
        what: "both rise",
        scores: "nam: 2022, diem: 82, xep_hang: [{hang: 20, tong_so: 63}]\n"
            + "nam: 2023, diem: 83.5, xep_hang: [{hang: 16, tong_so: 63}]",
        text:
            "SIPAS năm 2023 của Gia Lai đạt 83,5 %, xếp 16/63; tăng 1,5 điểm phần trăm và tăng 4 bậc so với "
            + "năm 2022."),
    Branch(
        what: "both fall",
        scores: "nam: 2022, diem: 82, xep_hang: [{hang: 20, tong_so: 63}]\n"
            + "nam: 2023, diem: 81, xep_hang: [{hang: 21, tong_so: 63}]",
        text:
            "SIPAS năm 2023 của Gia Lai đạt 81 %, xếp 21/63; giảm 1 điểm phần trăm và giảm 1 bậc so với năm "
            + "2022."),
    Branch(
        what: "nothing changes",
        scores: "nam: 2022, diem: 82, xep_hang: [{hang: 20, tong_so: 63}]\n"
            + "nam: 2023, diem: 82.0, xep_hang: [{hang: 20, tong_so: 63}]",
        text:
            "SIPAS năm 2023 của Gia Lai đạt 82,0 %, xếp 20/63; điểm không đổi và giữ nguyên hạng so với năm "
            + "2022."),
    Branch(
        what: "no rank", scores: "nam: 2022, diem: 82\nnam: 2023, diem: 83",
        text: "SIPAS năm 2023 của Gia Lai đạt 83 %; tăng 1 điểm phần trăm so với năm 2022."),
    Branch(
        what: "only ranks",
        scores:
            "nam: 2022, xep_hang: [{hang: 9, tong_so: 63}]\nnam: 2023, xep_hang: [{hang: 5, tong_so: 63}]",
        text: "SIPAS năm 2023 của Gia Lai xếp 5/63; tăng 4 bậc so với năm 2022."),
    Branch(
        what: "no previous year", scores: "nam: 2021, diem: 82\nnam: 2023, diem: 83",
        text: "SIPAS năm 2023 của Gia Lai đạt 83 %; chưa có số liệu năm 2022 để so sánh."),
    Branch(
        what: "a previous year that was not published",
        scores: "nam: 2022, khong_cong_bo: true\nnam: 2023, diem: 83",
        text: "SIPAS năm 2023 của Gia Lai đạt 83 %; năm 2022 không công bố nên không so sánh."),
    Branch(
        what: "not published", scores: "nam: 2022, diem: 83\nnam: 2023, khong_cong_bo: true",
        text: "SIPAS năm 2023 của Gia Lai không được công bố."),
    Branch(
        what: "a new method between", scores: "nam: 2021, diem: 86\nnam: 2022, diem: 82.52",
        versions: "{tu_nam: 2000}, {tu_nam: 2022}",
        text: "SIPAS năm 2022 của Gia Lai đạt 82,52 %; không so sánh với năm 2021 vì gãy chuỗi từ năm 2022."),
    Branch(
        what: "a merger between",
        scores: "nam: 2024, xep_hang: [{hang: 5, tong_so: 63}]\n"
            + "nam: 2025, xep_hang: [{hang: 4, tong_so: 63}]",
        breaks: "gay_chuoi: [{tu_nam: 2025, ly_do: Sáp nhập}]",
        text: "SIPAS năm 2025 của Gia Lai xếp 4/63; không so sánh với năm 2024 vì gãy chuỗi từ năm 2025."),
    Branch(
        what: "different numbers of places",
        scores: "nam: 2020, diem: 40, xep_hang: [{hang: 43, tong_so: 63}]\n"
            + "nam: 2021, diem: 39.5, xep_hang: [{hang: 53, tong_so: 60}]",
        text:
            "SIPAS năm 2021 của Gia Lai đạt 39,5 %, xếp 53/60; giảm 0,5 điểm phần trăm so với năm 2020; hạng "
            + "không so sánh với năm 2020 vì năm đó xếp trong 63, năm nay trong 60."),
    Branch(
        what: "an unknown number of places",
        scores: "nam: 2010, xep_hang: [{hang: 50}]\nnam: 2011, xep_hang: [{hang: 51}]",
        text: "SIPAS năm 2011 của Gia Lai xếp thứ 51; hạng không so sánh vì nguồn không nêu tổng số."),
    Branch(
        what: "a group only", scores: "nam: 2023, nhom: Ngoài 30 tỉnh đầu",
        text: "SIPAS năm 2023 của Gia Lai thuộc nhóm “Ngoài 30 tỉnh đầu”."),
    Branch(
        what: "computed and derived",
        scores: "nam: 2023, diem: 83, cach: tinh-toan, xep_hang: [{hang: 5, tong_so: 63, cach: suy-ra}]",
        text:
            "SIPAS năm 2023 của Gia Lai đạt 83 % (tính toán), xếp 5/63 (suy ra); chưa có số liệu năm 2022 để "
            + "so sánh."),
    Branch(
        what: "several rankings",
        scores: "nam: 2023, diem: 83, xep_hang: [{hang: 5, tong_so: 20, pham_vi: các sở}, "
            + "{hang: 9, tong_so: 40, pham_vi: toàn tỉnh}]",
        text: "SIPAS năm 2023 của Gia Lai đạt 83 %, xếp 5/20 (các sở), xếp 9/40 (toàn tỉnh); chưa có số liệu "
            + "năm 2022 để so sánh."),
    Branch(
        what: "the year before has a score and no rank",
        scores: "nam: 2022, diem: 82\nnam: 2023, diem: 83, xep_hang: [{hang: 5, tong_so: 63}]",
        text: "SIPAS năm 2023 của Gia Lai đạt 83 %, xếp 5/63; tăng 1 điểm phần trăm so với năm 2022."),
    Branch(
        what: "the score stays, the rank falls",
        scores: "nam: 2022, diem: 82, xep_hang: [{hang: 5, tong_so: 63}]\n"
            + "nam: 2023, diem: 82, xep_hang: [{hang: 7, tong_so: 63}]",
        text: "SIPAS năm 2023 của Gia Lai đạt 82 %, xếp 7/63; điểm không đổi và giảm 2 bậc so với năm 2022."),
    Branch(
        what: "the score falls, the rank stays",
        scores: "nam: 2022, diem: 82.5, xep_hang: [{hang: 5, tong_so: 63}]\n"
            + "nam: 2023, diem: 82, xep_hang: [{hang: 5, tong_so: 63}]",
        text: "SIPAS năm 2023 của Gia Lai đạt 82 %, xếp 5/63; giảm 0,5 điểm phần trăm và giữ nguyên hạng so "
            + "với năm 2022."),
    Branch(
        what: "a rank once named and once not is one ranking",
        scores: "nam: 2022, xep_hang: [{hang: 8, tong_so: 63}]\n"
            + "nam: 2023, xep_hang: [{hang: 5, tong_so: 63, pham_vi: cả nước}]",
        text: "SIPAS năm 2023 của Gia Lai xếp 5/63 (cả nước); tăng 3 bậc so với năm 2022."),
    Branch(
        what: "two rankings by name are two",
        scores: "nam: 2022, xep_hang: [{hang: 8, tong_so: 63, pham_vi: các tỉnh cũ}]\n"
            + "nam: 2023, xep_hang: [{hang: 5, tong_so: 63, pham_vi: cả nước}]",
        text: "SIPAS năm 2023 của Gia Lai xếp 5/63 (cả nước); chưa có số liệu năm 2022 để so sánh."),
    Branch(
        what: "a merger of somebody else", scores: "nam: 2022, diem: 82\nnam: 2023, diem: 83",
        breaks: "gay_chuoi: [{tu_nam: 2023, ly_do: Sáp nhập, don_vi_duoc_cham: Khánh Hòa}]",
        text: "SIPAS năm 2023 của Gia Lai đạt 83 %; tăng 1 điểm phần trăm so với năm 2022."),
    Branch(
        what: "a fall where lower is better, and a better rank",
        scores: "nam: 2022, diem: 12.5, xep_hang: [{hang: 8, tong_so: 63}]\n"
            + "nam: 2023, diem: 10, xep_hang: [{hang: 5, tong_so: 63}]",
        breaks: "chieu: giam",
        text: "SIPAS năm 2023 của Gia Lai đạt 10 %, xếp 5/63; giảm 2,5 điểm phần trăm (tốt hơn) và tăng 3 "
            + "bậc so với năm 2022."),
    Branch(
        what: "a rise where lower is better, and yet a better rank",
        scores: "nam: 2022, diem: 12.5, xep_hang: [{hang: 8, tong_so: 63}]\n"
            + "nam: 2023, diem: 13, xep_hang: [{hang: 5, tong_so: 63}]",
        breaks: "chieu: giam",
        text: "SIPAS năm 2023 của Gia Lai đạt 13 %, xếp 5/63; tăng 0,5 điểm phần trăm (kém hơn) nhưng tăng 3 "
            + "bậc so với năm 2022."),
    Branch(
        what: "no change where lower is better", scores: "nam: 2022, diem: 12\nnam: 2023, diem: 12",
        breaks: "chieu: giam",
        text: "SIPAS năm 2023 của Gia Lai đạt 12 %; điểm không đổi so với năm 2022."),
    Branch(
        what: "two days of a live index",
        scores: "nam: 2025, ngay: 2025-10-31, diem: 90\nnam: 2025, ngay: 2025-11-30, diem: 91.06",
        text: "SIPAS năm 2025 của Gia Lai tính đến ngày 30/11/2025 đạt 91,06 %."),
    Branch(
        what: "neither score nor rank, a year that is named all the same",
        scores: "nam: 2023, nhom: Nhóm cao, ghi_chu: Chỉ công bố nhóm",
        text: "SIPAS năm 2023 của Gia Lai thuộc nhóm “Nhóm cao”."),
    Branch(
        what: "a live index", scores: "nam: 2025, ngay: 2025-11-30, diem: 91.06",
        text: "SIPAS năm 2025 của Gia Lai tính đến ngày 30/11/2025 đạt 91,06 %."),
]

struct ScoreSentenceTests {
    @Test(arguments: branches) func everyBranchReadsRight(_ branch: Branch) {
        let text = sentence(branch.scores, versions: branch.versions, breaks: branch.breaks)
        #expect(text == branch.text)
    }

    /// A hundred random pairs of years, the same in every run; what must be said is worked out here in whole
    /// hundredths.
    @Test func aHundredRandomSentencesSayWhatTheFiguresSay() {
        var random = SeededNumbers(2024)
        for _ in 0..<100 {
            let values = [Int.random(in: 0...9999, using: &random), Int.random(in: 0...9999, using: &random)]
            let ranks = [Int.random(in: 1...60, using: &random), Int.random(in: 1...60, using: &random)]
            let totals = [Int.random(in: 60...61, using: &random), Int.random(in: 60...61, using: &random)]
            let isBroken = Int.random(in: 0...3, using: &random) == 0
            let isLowerBetter = Bool.random(using: &random)
            let rows = (0...1).map {
                "nam: \(2022 + $0), diem: \(decimal(values[$0], ".")), "
                    + "xep_hang: [{hang: \(ranks[$0]), tong_so: \(totals[$0])}]"
            }
            let text =
                sentence(
                    rows.joined(separator: "\n"),
                    versions: isBroken ? "{tu_nam: 2000}, {tu_nam: 2023}" : "{tu_nam: 2000}",
                    breaks: isLowerBetter ? "chieu: giam" : "") ?? ""
            let head =
                "SIPAS năm 2023 của Gia Lai đạt \(decimal(values[1], ",")) %, xếp \(ranks[1])/\(totals[1]); "
            #expect(text.hasPrefix(head))
            #expect(
                text.hasSuffix(".") && !text.contains("  ") && !text.contains(" ;") && !text.contains(" ,"))
            let tail = String(text.dropFirst(head.count).dropLast())
            let expected =
                isBroken
                ? "không so sánh với năm 2022 vì gãy chuỗi từ năm 2023"
                : changes(values, ranks, totals, isLowerBetter)
            #expect(tail == expected, "\(rows)")
        }
    }

    private func changes(
        _ values: [Int], _ ranks: [Int], _ totals: [Int], _ isLowerBetter: Bool
    ) -> String {
        let change = values[1] - values[0]
        let score =
            change == 0
            ? "điểm không đổi"
            : (change > 0 ? "tăng " : "giảm ") + decimal(abs(change), ",") + " điểm phần trăm"
                + (isLowerBetter ? change < 0 ? " (tốt hơn)" : " (kém hơn)" : "")
        guard totals[0] == totals[1] else {
            return
                "\(score) so với năm 2022; hạng không so sánh với năm 2022 vì năm đó xếp trong \(totals[0]), "
                + "năm nay trong \(totals[1])"
        }
        let places = ranks[0] - ranks[1]
        let rank =
            places == 0 ? "giữ nguyên hạng" : places > 0 ? "tăng \(places) bậc" : "giảm \(-places) bậc"
        let word = (isLowerBetter ? -change : change) * places < 0 ? "nhưng" : "và"
        return "\(score) \(word) \(rank) so với năm 2022"
    }

    private func decimal(_ hundredths: Int, _ mark: String) -> String {
        let fraction = hundredths % 100
        return "\(hundredths / 100)\(mark)\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
