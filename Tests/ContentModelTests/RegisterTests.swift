import ContentModel
import Schedule
import Testing

private func content(_ site: TinySite) throws -> SiteContent { try #require(site.checked().content) }

private func petition(_ site: TinySite) throws -> Petition {
    try #require(try content(site).registers.petitions.all.first)
}

private let answer = "ngay_tra_loi: 2026-05-20\n"

private let open = TinySite.registers
    .replacing(answer, "", in: TinySite.petition)
    .replacing("## Trả lời\n\nĐã xử lý.", "", in: TinySite.petition)

@Suite struct PetitionTests {
    @Test(arguments: [
        ("2026-05-25", "Đã trả lời đúng hạn"), ("2026-05-26", "Đã trả lời, quá hạn 1 ngày"),
        ("2026-06-25", "Đã trả lời, quá hạn 31 ngày"),
    ])
    func anAnswerIsJudgedByTheDayThatWasSet(_ day: String, _ label: String) throws {
        let site = TinySite.registers.replacing("2026-05-20", day, in: TinySite.petition)
        #expect(try petition(site).state.label == label)
    }

    @Test(arguments: [
        ("2026-05-24", "Chưa trả lời, còn 1 ngày"), ("2026-05-25", "Đến hạn trả lời hôm nay"),
        ("2026-05-26", "Quá hạn 1 ngày, chưa trả lời"), ("2027-05-25", "Quá hạn 365 ngày, chưa trả lời"),
    ])
    func withoutAnAnswerTheDayOfTheSiteDecides(_ day: String, _ label: String) throws {
        #expect(try petition(open.on(day)).state.label == label)
    }

    @Test func withoutADateNothingIsLate() throws {
        let unset = open.replacing("han_tra_loi: 2026-05-25\n", "", in: TinySite.petition)
        #expect(try petition(unset.on("2027-05-26")).state == .open)
        let answered = TinySite.registers.replacing("han_tra_loi: 2026-05-25\n", "", in: TinySite.petition)
        #expect(try petition(answered).state == .answered)
        #expect(try PetitionCounts(content(answered).registers.petitions.all).onTime == Ratio(0, of: 0))
    }

    @Test func theFirstDayIsNotCountedAndWeekendsAreNoWorkingDays() throws {
        let taken = try petition(TinySite.registers).daysTaken
        #expect((taken.calendarDays, taken.workingDays, taken.isProvisional) == (16, 12, false))
        let beyond = try petition(open.on("2028-01-04")).daysTaken
        #expect(beyond.isProvisional)
    }

    @Test func anAnswerOfTomorrowIsNoneToday() throws {
        let today = try petition(TinySite.registers.on("2026-05-19"))
        #expect(today.answered == nil)
        #expect(today.state == .waiting(days: 6))
        #expect(try petition(TinySite.registers.on("2026-05-20")).state == .answeredInTime)
    }

    @Test func everyPartOfTheRegisterIsFound() throws {
        let later = (open.files[TinySite.petition] ?? "").replacing("2026-05", with: "2026-10")
            .replacing("linh_vuc: buu-chinh\n", with: "").replacing("don_vi_xu_ly: van-phong\n", with: "")
        let register = try content(TinySite.registers.with("content/phan-anh/2026/pa-2.md", later)).registers
            .petitions
        #expect(register.all.map(\.id) == ["pa-2", "pa-1"])
        #expect(register[.year("2026")].count == 2)
        #expect(register[.subject("buu-chinh")].map(\.id) == ["pa-1"])
        #expect(register[.unit(agency: "so-a", unit: "van-phong")].map(\.id) == ["pa-1"])
        #expect(register[.state(.overdue)].map(\.id) == ["pa-2"])
        #expect(register[.agency("so-b")].isEmpty)
        // A state keeps its address when no petition is in it.
        let states = PetitionState.Kind.allCases.map(PetitionFilter.state)
        #expect(
            register.filters == [.year("2026")] + states + [
                .subject("buu-chinh"), .agency("so-a"), .unit(agency: "so-a", unit: "van-phong"),
            ])
        let counts = PetitionCounts(register.all)
        #expect((counts.total, counts.answered, counts[.overdue]) == (2, 1, 1))
        #expect(counts.onTime == Ratio(1, of: 2))
    }
}

@Suite struct DossierTests {
    private func figures(_ site: TinySite) throws -> DossierFigures {
        try #require(try content(site).registers.results.all.first).figures
    }

    @Test func sharesSayWhatTheyAreSharesOf() throws {
        let shares = try figures(TinySite.registers).shares
        #expect(
            shares.map { "\($0.kind.rawValue) \($0.ratio.part)/\($0.ratio.whole)" } == [
                "dung_han 90/100", "truc_tuyen 60/100", "so_hoa 90/100", "thanh_toan_truc_tuyen 25/50",
                "bcci_tiep_nhan 20/100", "bcci_tra 30/100",
            ])
    }

    @Test func whatIsNotPublishedIsNoZero() throws {
        let site = TinySite.registers
            .replacing("so_hoa: {tong: 100, da_so_hoa: 90}\n", "", in: TinySite.result)
            .replacing("bcci: {tiep_nhan: 20, tra: 30}\n", "bcci: khong\n", in: TinySite.result)
        let figures = try figures(site)
        #expect(figures.share(.digitised) == nil)
        #expect(figures.share(.postalReceipt)?.ratio == Ratio(0, of: 100))
    }

    @Test func periodsOfDifferentLengthNeverStandInOneSeries() throws {
        let months = ["2026-07", "2026-08", "2026-6-thang", "2026-quy-3"].reduce(TinySite.registers) {
            site, period in
            site.with("content/ket-qua/\(period).md", "---\nky: \(period)\nco_quan: so-a\n---\n")
        }
        let register = try content(months).registers.results
        #expect(
            register.series.map { $0.results.map(\.id) } == [
                ["2026-09", "2026-08", "2026-07"], ["2026-quy-3"], ["2026-6-thang"],
            ])
        #expect(register.all.map(\.id) == ["2026-09", "2026-quy-3", "2026-08", "2026-07", "2026-6-thang"])
    }
}
