import Schedule
import Testing

@Suite struct WorkingCalendarTests {
    @Test(arguments: [
        ("2026-01-01", false), ("2026-01-02", false), ("2026-01-05", true), ("2026-01-10", true),
        ("2026-01-11", false), ("2026-02-16", false), ("2026-02-20", false), ("2026-02-23", true),
        ("2026-08-22", true), ("2026-08-31", false), ("2024-05-04", true), ("2024-04-29", false),
        ("2023-01-21", false), ("2022-09-01", false), ("2024-02-29", true),
    ])
    func weekdaysAreWorkedExceptDaysOffAndWeekendsOnlyInLieu(_ date: String, _ isWorked: Bool) throws {
        #expect(try vietnam.isWorkingDay(day(date)) == isWorked)
    }

    @Test(arguments: [
        ("2026-02-14", "2026-02-13", "2026-02-23", "2026-02-23"),  // Tết: Mon–Fri off
        ("2026-02-18", "2026-02-13", "2026-02-23", "2026-02-23"),
        ("2026-02-13", "2026-02-12", "2026-02-13", "2026-02-23"),
        ("2026-01-10", "2026-01-09", "2026-01-10", "2026-01-12"),  // a Saturday worked
        ("2026-01-09", "2026-01-08", "2026-01-09", "2026-01-10"),
        ("2023-12-31", "2023-12-29", "2024-01-02", "2024-01-02"),
        ("2024-05-01", "2024-04-26", "2024-05-02", "2024-05-02"),
    ])
    func theNeighbouringWorkingDaysAreFound(
        _ date: String, _ before: String, _ from: String, _ after: String
    ) throws {
        #expect(try vietnam.workingDay(before: day(date)).value.description == before)
        #expect(try vietnam.workingDay(from: day(date)).value.description == from)
        #expect(try vietnam.workingDay(after: day(date)).value.description == after)
    }

    @Test(arguments: [
        ("2026-03-02", "2026-03-03", 1), ("2026-03-02", "2026-03-09", 5), ("2026-03-06", "2026-03-08", 0),
        ("2026-02-13", "2026-02-23", 1), ("2026-01-08", "2026-01-12", 3), ("2026-03-03", "2026-03-03", 0),
        ("2026-03-03", "2026-03-02", 0), ("2025-12-31", "2026-01-05", 1), ("2023-12-29", "2024-01-02", 1),
        ("2024-02-28", "2024-03-01", 2),
    ])
    func workingDaysAreCountedWithoutTheFirstDay(_ start: String, _ end: String, _ count: Int) throws {
        #expect(try vietnam.workingDays(after: day(start), through: day(end)).value == count)
    }

    @Test(arguments: [
        ("2026-03-02", 3, "2026-03-05"), ("2026-03-05", 3, "2026-03-10"), ("2026-02-12", 3, "2026-02-24"),
        ("2026-01-08", 2, "2026-01-10"), ("2026-03-07", 1, "2026-03-09"), ("2026-03-07", 0, "2026-03-09"),
        ("2026-03-06", 0, "2026-03-06"), ("2023-12-29", 1, "2024-01-02"),
    ])
    func workingDaysAreAddedWithoutTheFirstDay(_ start: String, _ count: Int, _ end: String) throws {
        #expect(try vietnam.adding(workingDays: count, to: day(start)).value.description == end)
    }

    @Test func countingAndAddingAgreeWithAWalkFromDayToDay() throws {
        let start = try day("2023-12-20")
        var walked = 0
        for offset in 1...900 {
            let end = start.advanced(by: offset)
            if vietnam.isWorkingDay(end) {
                walked += 1
                #expect(vietnam.adding(workingDays: walked, to: start).value == end)
            }
            #expect(vietnam.workingDays(after: start, through: end).value == walked)
        }
    }

    @Test func aYearThatIsNotCompleteMakesTheAnswerProvisional() throws {
        #expect(try !onlyTwentySix.workingDay(from: day("2026-02-14")).isProvisional)
        #expect(try onlyTwentySix.workingDay(from: day("2025-12-31")).isProvisional)
        #expect(try onlyTwentySix.workingDay(before: day("2026-01-02")).isProvisional)
        #expect(
            try onlyTwentySix.workingDays(after: day("2026-12-30"), through: day("2027-01-04")).isProvisional)
        #expect(
            try !onlyTwentySix.workingDays(after: day("2026-03-02"), through: day("2026-12-31")).isProvisional
        )
        #expect(try onlyTwentySix.adding(workingDays: 300, to: day("2026-03-02")).isProvisional)
    }

    @Test func neighbouringCompleteYearsCountAsOneRun() throws {
        let span = try #require(try DateSpan(day("2025-06-01"), through: day("2028-02-01")))
        #expect(!vietnam.isComplete(span))
        #expect(vietnam.incompleteYears(in: span) == [2028])
        #expect(onlyTwentySix.incompleteYears(in: span) == [2025, 2027, 2028])
        #expect(
            try vietnam.workingDays(after: day("2025-12-01"), through: day("2027-02-01")).isProvisional
                == false)
    }

    @Test func aDateListedTwiceIsADayOff() throws {
        let saturday = try day("2026-01-10")
        let calendar = WorkingCalendar(
            [.init(saturday, .workedInLieu), .init(saturday, .dayOff)], completeYears: [])
        #expect(!calendar.isWorkingDay(saturday))
    }

    @Test func workInLieuOnAWeekdayChangesNothing() throws {
        let entry = try WorkingCalendar.Entry(day("2026-03-03"), .workedInLieu)
        #expect(entry.isWorkedOnAWeekday)
        let calendar = WorkingCalendar([entry], completeYears: [2026])
        #expect(try calendar.workingDays(after: day("2026-03-02"), through: day("2026-03-04")).value == 2)
    }

    @Test func theEdgesOfTheCalendarHold() {
        let empty = WorkingCalendar([WorkingCalendar.Entry](), completeYears: [Int]())
        #expect(empty.workingDay(before: .first).value == .first)
        #expect(empty.workingDay(after: .last).value == .last)
        #expect(empty.adding(workingDays: .max, to: .first).value == .last)
        #expect(empty.adding(workingDays: .min, to: .first).value == .first)
    }
}
