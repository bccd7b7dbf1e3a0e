import ContentModel
import Testing

private let path = "content/chi-so/pci.md"

/// An index of the agency's province, of the agency itself and of a stranger.
private let site = TinySite.sound
    .replacing("cap: tinh\n", "cap: tinh\ntinh: An\n", in: "content/co-quan/so-a.md")
    .with(
        path,
        """
        ---
        ten: Năng lực
        ten_viet_tat: PCI
        co_quan_cong_bo: VCCI
        phien_ban:
          - tu_nam: 2020
            thang_diem: {tu: 0, den: 100}
            thanh_phan:
              - {id: cu, ten: Đã bỏ, thang_diem: {tu: 0, den: 10}}
              - {id: moi, ten: Còn dùng, thang_diem: {tu: 0, den: 10}, phu_trach: [so-a/thanh-tra]}
          - tu_nam: 2022
            thang_diem: {tu: 0, den: 100}
            thanh_phan:
              - {id: moi, ten: Còn dùng, thang_diem: {tu: 0, den: 10}, phu_trach: [so-a/thanh-tra]}
        so_lieu:
          - nam: 2021
            don_vi_duoc_cham: An
            diem: 60
            nguon: [{ten: B}]
            thanh_phan:
              cu: {diem: 1, hang: 60, tong_so: 63}
          - nam: 2022
            don_vi_duoc_cham: An
            diem: 50
            xep_hang: [{hang: 9, tong_so: 63}]
            nguon: [{ten: B}]
            thanh_phan:
              moi: {diem: 5, hang: 43, tong_so: 63}
          - {nam: 2022, don_vi_duoc_cham: Sở A, diem: 70, muc_tieu: 71, nguon: [{ten: B}]}
          - {nam: 2022, don_vi_duoc_cham: Bình, xep_hang: [{hang: 63, tong_so: 63}], nguon: [{ten: B}]}
        ---
        """)

private func aiming(at index: String) -> TinySite {
    site.replacing("thoi_han:", "chi_so: [\(index)]\nthoi_han:", in: "content/ke-hoach/kh-1/nhiem-vu/1.md")
}

private func names(_ site: TinySite) -> [String] {
    (site.checked().content?.improvements ?? []).map { "\($0.name) \($0.line.subject)" }
}

struct ImprovementTests {
    /// The province lost ten points over a change of method, which is no fall; its component is in the last
    /// third; the agency is below its target; the stranger is of no concern, what was dropped neither.
    @Test func onlyPlainFactsOfTodayAreListed() throws {
        let (content, diagnostics) = site.checked()
        #expect(diagnostics.filter { $0.severity == .error } == [])
        #expect(names(site) == ["pci Sở A", "pci/moi An"])
        let part = try #require(content?.improvements.last)
        #expect(part.facts.count == 1)
        if case .lastThird(let rank)? = part.facts.first {
            #expect(rank.label == "43/63")
        } else {
            Issue.record("no rank: \(part.facts)")
        }
        #expect(content?.scoredNames == ["An", "Sở A"])
    }

    @Test func whoAnswersIsNamed() throws {
        let content = try #require(site.checked().content)
        let component = try #require(content.improvements.last?.component)
        #expect(content.responsible(for: component).map(\.name) == ["Thanh tra"])
    }

    @Test func tasksThatAimAtTheComponentAreUnderWay() throws {
        let part = try #require(aiming(at: "pci/moi").checked().content?.improvements.last)
        #expect(part.work.count == 1 && !part.isWorkOnWhole && part.leads.map(\.name) == ["Văn phòng"])
        let whole = try #require(aiming(at: "pci/moi").checked().content?.improvements.first)
        #expect(whole.work.count == 1)
    }

    @Test func withoutAnySuchTaskThoseOfTheWholeIndexAreShownAsSuch() throws {
        let part = try #require(aiming(at: "pci").checked().content?.improvements.last)
        #expect(part.work.count == 1 && part.isWorkOnWhole)
        #expect(site.checked().content?.improvements.last?.work.isEmpty == true)
    }

    @Test func everyDayOfALiveIndexIsKeptAndNoneIsHeldAgainstAnother() throws {
        let live = site.replacing(
            "  - {nam: 2022, don_vi_duoc_cham: Sở A, diem: 70, muc_tieu: 71, nguon: [{ten: B}]}",
            "  - {nam: 2025, ngay: 2025-11-30, don_vi_duoc_cham: Sở A, diem: 91, nguon: [{ten: B}]}\n"
                + "  - {nam: 2025, ngay: 2025-10-31, don_vi_duoc_cham: Sở A, diem: 90, nguon: [{ten: B}]}",
            in: path)
        let line = try #require(live.checked().content?.index("pci")?.line(of: "Sở A"))
        #expect(line.points.map { $0.date?.description } == ["2025-10-31", "2025-11-30"])
        #expect(line.yearly == [1] && line.index(of: 2025) == 1)
        #expect(line.scoreChange(at: 1).change == nil)
    }
}
