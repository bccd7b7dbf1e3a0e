import Schedule
import Testing

@Suite struct CalendarDateTests {
    @Test func everyDayOfTheCalendarKeepsItsPartsAndFollowsTheOneBefore() throws {
        var day = CalendarDate.first
        var (year, month, date) = (1, 1, 1)
        var mismatches = 0
        while true {
            let parts = day.parts
            if parts.year != year || parts.month != month || parts.day != date { mismatches += 1 }
            if CalendarDate(year: year, month: month, day: date) != day { mismatches += 1 }
            if day == .last { break }
            day = day.advanced(by: 1)
            date += 1
            if date > CalendarDate.daysInMonth(month, of: year) { (month, date) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        #expect(mismatches == 0)
        #expect(day.description == "9999-12-31")
    }

    @Test func aDateTakesFourBytes() {
        #expect(MemoryLayout<CalendarDate>.size == 4)
    }

    @Test(arguments: [
        ("2024-03-07", "thứ Năm"), ("2020-12-31", "thứ Năm"), ("2026-02-17", "thứ Ba"),
        ("2000-02-29", "thứ Ba"),
        ("1900-01-01", "thứ Hai"), ("2026-01-10", "thứ Bảy"), ("0001-01-01", "thứ Hai"),
        ("2023-12-31", "Chủ nhật"), ("9999-12-31", "thứ Sáu"), ("2026-08-21", "thứ Sáu"),
        ("2025-04-30", "thứ Tư"),
    ])
    func weekdaysAreRight(_ date: String, _ weekday: String) throws {
        #expect(try day(date).weekday.name == weekday)
    }

    @Test(arguments: [2000, 2024, 2400, 4, 1600])
    func leapYearsHaveTheirDay(_ year: Int) {
        #expect(CalendarDate.isLeap(year))
        #expect(CalendarDate(year: year, month: 2, day: 29) != nil)
    }

    @Test(arguments: [1900, 2023, 2100, 1, 9999])
    func otherYearsHaveNot(_ year: Int) {
        #expect(!CalendarDate.isLeap(year))
        #expect(CalendarDate(year: year, month: 2, day: 29) == nil)
    }

    @Test(arguments: [
        "", "2024", "2024-3-7", "2024-13-01", "2024-00-10", "2024-02-30", "2023-02-29", "2024-04-31",
        "0000-01-01", "2024-01-00", "2024-01-1x", "2024-01-012", " 2024-01-01", "2024/01/01", "-024-01-01",
        "２０２４-01-01", "2024-01-01T00:00", "\u{0}024-01-01",
    ])
    func textThatIsNoISODateIsRefused(_ text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test func arithmeticStaysWithinTheCalendar() {
        #expect(CalendarDate.last.advanced(by: 1) == .last)
        #expect(CalendarDate.first.advanced(by: -1) == .first)
        #expect(CalendarDate.first.advanced(by: .max) == .last)
        #expect(CalendarDate.last.advanced(by: .min) == .first)
    }

    @Test func daysAreCountedAcrossLeapDaysAndYearEnds() throws {
        #expect(try day("2024-02-28").distance(to: day("2024-03-01")) == 2)
        #expect(try day("2023-02-28").distance(to: day("2023-03-01")) == 1)
        #expect(try day("2023-12-31").distance(to: day("2025-01-01")) == 367)
        #expect(try day("2024-03-01").distance(to: day("2024-02-28")) == -2)
    }

    @Test(arguments: [
        ("2024-02-10", "2024-02-29"), ("2023-02-10", "2023-02-28"), ("2024-12-31", "2024-12-31"),
        ("2026-04-01", "2026-04-30"),
    ])
    func monthsEndOnTheirLastDay(_ date: String, _ end: String) throws {
        #expect(try day(date).endOfMonth == day(end))
    }

    @Test func datesSortByTime() throws {
        let dates = try ["2024-01-01", "2023-12-31", "2024-01-02"].map(day)
        #expect(dates.sorted().map(\.description) == ["2023-12-31", "2024-01-01", "2024-01-02"])
    }
}

func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }
