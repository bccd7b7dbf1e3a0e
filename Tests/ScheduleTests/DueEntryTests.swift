import Schedule
import Testing

/// "subject day[ < original][ done]", by day.
private func entries(_ facts: TaskFacts, _ plan: PlanFacts, on date: String) throws -> [String] {
    let found = try facts.dueEntries(in: plan, on: on(date))
    return found.sorted { $0.current.date < $1.current.date }.map { entry in
        let moved = entry.original == entry.current ? "" : " < \(entry.original.map { "\($0.date)" } ?? "-")"
        return "\(name(entry.subject)) \(entry.current.date)\(moved)\(entry.isDone ? " done" : "")"
    }
}

private func name(_ subject: DueEntry.Subject) -> String {
    switch subject {
    case .task: "task"
    case .interim(let words): words
    case .milestone(let index): "moc \(index)"
    case .report(let period): "\(period)"
    }
}

@Suite struct DueEntryTests {
    @Test(arguments: [
        ("Trước ngày 15/8/2026", ["task 2026-08-14"]), ("Quý IV/2026", ["task 2026-12-31"]),
        ("Theo quy định", []), ("Thường xuyên", ["2026-6-thang 2026-06-30", "2026 2026-12-31"]),
        ("Quý I/2026; Quý III/2026", ["Quý I/2026 2026-03-31", "task 2026-09-30"]),
    ])
    func aPhraseGivesItsDays(_ phrase: String, _ expected: [String]) throws {
        #expect(try entries(task(phrase), plan(), on: "2026-02-01") == expected)
    }

    @Test func reportsOfTheYearAreListedBeforeTheyAreDueAndMarkedWhenGiven() throws {
        let facts = try task("Hằng quý", reports: [("2026-03-31", "2026-quy-1")])
        #expect(
            try entries(facts, plan(), on: "2026-04-01") == [
                "2026-quy-1 2026-03-31 done", "2026-quy-2 2026-06-30", "2026-quy-3 2026-09-30",
                "2026-quy-4 2026-12-31",
            ])
        #expect(try entries(facts, plan(tracked: nil), on: "2026-04-01") == [])
    }

    @Test func anExtensionIsKnownFromTheDayOfItsDocumentOn() throws {
        var facts = try task("Quý I/2026")
        facts.extensions = [try .init(until: day("2026-06-30"), decided: day("2026-03-25"))]
        #expect(try entries(facts, plan(), on: "2026-03-24") == ["task 2026-03-31"])
        #expect(try entries(facts, plan(), on: "2026-03-25") == ["task 2026-06-30 < 2026-03-31"])
    }

    @Test func milestonesAreDoneOneByOneAndAllOfThemWithTheTask() throws {
        var facts = try task(nil)
        facts.milestones = [
            .init(try task("Quý I/2026").deadline, completion: try completion("2026-03-02")),
            .init(
                try task("Quý II/2026").deadline, completion: try completion("2026-05-02", evidence: false)),
        ]
        #expect(
            try entries(facts, plan(), on: "2026-06-01") == ["moc 0 2026-03-31 done", "moc 1 2026-06-30"])
        facts.completion = try completion("2026-06-10")
        #expect(
            try entries(facts, plan(), on: "2026-06-10") == [
                "moc 0 2026-03-31 done", "moc 1 2026-06-30 done",
            ])
    }

    @Test(arguments: [
        ("31/12/2026", []), ("31/12/2023", [2023]), ("Trước 01/01/2024", [2023]), ("29/12/2028", [2028]),
        ("31/12/2028", [2028, 2029]),
        ("Quý IV/2023; Quý IV/2027", [2023, 2027]), ("Theo quy định", []),
        ("Trong vòng 03 ngày làm việc kể từ ngày 28/12/2023", [2023]),
    ])
    func theYearsThatADateNeedsAndThatAreNotCompleteAreNamed(_ phrase: String, _ years: [Int]) throws {
        let calendar = WorkingCalendar([], completeYears: [2020, 2021, 2022, 2024, 2025, 2026])
        let deadline = try #require(read(phrase, 2020...2030).0)
        #expect(deadline.incompleteYears(in: calendar) == years)
        #expect(deadline.dueDates(in: calendar).contains(where: \.isProvisional) == !years.isEmpty)
    }
}
