import ContentModel
import Schedule
import Testing

/// "day task part", in the calendar's order.
private func lines(_ items: [DueCalendar.Item]) -> [String] {
    items.map { item in
        "\(item.entry.current.date) \(item.task.id)" + (item.part.map { " \($0)" } ?? "")
    }
}

private func items(_ site: TinySite, of unit: String? = nil, as role: WorkIndex.Role = .lead) throws
    -> [DueCalendar.Item]
{
    let content = try #require(site.checked().content)
    guard let unit else { return content.calendar.items }
    let agency = content.owner
    let found = try #require(agency.units.first { $0.id.string == unit })
    return content.calendar.items(of: found, in: agency, as: role)
}

@Suite struct DueCalendarTests {
    @Test func whatIsDueStandsByDayThenInThePlansOrder() throws {
        let site = TinySite.tracked(
            "thoi_han: 31/12/2026", "thoi_han: Quý III/2026; 31/12/2026",
            "moc: [{ten: Dự thảo, thoi_han: Quý I/2026}, {ten: Ban hành, thoi_han: Tháng 9/2026}]",
            "thoi_han: Hằng quý", "thoi_han: Theo quy định")
        #expect(
            lines(try items(site)) == [
                "2026-03-31 3 Dự thảo", "2026-03-31 4 Báo cáo quý I/2026", "2026-06-30 4 Báo cáo quý II/2026",
                "2026-09-30 2 Quý III/2026", "2026-09-30 3 Ban hành", "2026-09-30 4 Báo cáo quý III/2026",
                "2026-12-31 1", "2026-12-31 2", "2026-12-31 4 Báo cáo quý IV/2026",
            ])
    }

    @Test func anExtensionMovesTheDayAndKeepsThePlans() throws {
        let site = TinySite.tracked("thoi_han: 31/3/2026\ngia_han: [{den: 2026-06-30, van_ban: {ten: TB}}]")
        let item = try #require(try items(site).first)
        #expect(item.entry.original?.date == CalendarDate(iso: "2026-03-31"))
        #expect(item.entry.current.date == CalendarDate(iso: "2026-06-30"))
        #expect(item.state == .overdue(days: 144))
    }

    @Test func aMilestoneBelongsToItsOwnLeadAndElseToTheTasks() throws {
        let site = TinySite.tracked(
            "chu_tri: [van-phong]\nphoi_hop: [thanh-tra]\nmoc: [{ten: A, thoi_han: Quý I/2026}, "
                + "{ten: B, thoi_han: Quý II/2026, chu_tri: [thanh-tra]}]")
        #expect(lines(try items(site, of: "van-phong")) == ["2026-03-31 1 A"])
        #expect(lines(try items(site, of: "thanh-tra")) == ["2026-06-30 1 B"])
        #expect(
            lines(try items(site, of: "thanh-tra", as: .support)) == ["2026-03-31 1 A", "2026-06-30 1 B"])
    }

    @Test func aPlanThatIsNotTrackedHasDaysAndNoStatus() throws {
        let site = TinySite.tracked("thoi_han: 31/3/2026", "thoi_han: Hằng quý")
            .replacing("theo_doi_tu: 2026-01-15\n", "", in: "content/ke-hoach/kh-1/index.md")
        let found = try items(site)
        #expect(lines(found) == ["2026-03-31 1"])
        #expect(found.allSatisfy { $0.state == nil })
    }

    @Test func keysTellTheItemsOfATaskApart() throws {
        let site = TinySite.tracked(
            "thoi_han: Hàng tháng; Quý III/2026; Quý IV/2026",
            "moc: [{ten: A, thoi_han: Quý I/2026}, {ten: A, thoi_han: Quý I/2026}]")
        let keys = try items(site).map { "\($0.task.id)/\($0.key)" }
        #expect(Set(keys).count == keys.count)
        #expect(keys.contains("1/han-2026-09-30") && keys.contains("1/bao-cao-2026-12"))
    }
}
