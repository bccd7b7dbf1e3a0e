import Schedule
import Testing

@Suite struct ExtensionTests {
    @Test func bothDeadlinesAreJudged() throws {
        var facts = try task("Quý I năm 2026")
        facts.extensions = [try .init(until: day("2026-06-30"))]
        let open = try facts.status(in: plan(), on: on("2026-06-26"))
        #expect(open.original.state == .overdue(days: 87))
        #expect(open.current.state == .dueSoon(workingDays: 2))
        #expect(open.isExtended)
        facts.completion = try completion("2026-06-25")
        let done = try facts.status(in: plan(), on: on("2026-06-26"))
        #expect(done.original.state == .completedLate(days: 86))
        #expect(done.current.state == .completedOnTime)
    }

    @Test func theLastExtensionCountsAndMovesToAWorkingDay() throws {
        var facts = try task("Trước ngày 30/9/2026")
        facts.extensions = try ["2026-10-30", "2026-12-13"].map { try .init(until: day($0)) }
        let status = try facts.status(in: plan(), on: on("2026-11-20"))
        #expect(status.original.state == .overdue(days: 52))
        #expect(status.current.state == .notYetDue)
        #expect(status.current.due?.date.description == "2026-12-14")
        #expect(status.current.due?.nominal.description == "2026-12-13")
    }

    @Test func anExtensionCountsFromTheDayItWasDecided() throws {
        var facts = try task("Trước ngày 30/9/2026")
        facts.extensions = [try .init(until: day("2026-10-30"), decided: day("2026-10-05"))]
        #expect(try facts.status(in: plan(), on: on("2026-10-04")).current.state == .overdue(days: 5))
        #expect(try facts.status(in: plan(), on: on("2026-10-05")).current.state == .notYetDue)
    }

    @Test func oneThatIsNoLaterThanTheDeadlineMovesNothing() throws {
        var facts = try task("Trước ngày 30/9/2026")
        facts.extensions = try ["2026-09-01", "2026-09-29"].map { try .init(until: day($0)) }
        let status = try facts.status(in: plan(), on: on("2026-10-04"))
        #expect(!status.isExtended)
        #expect(status.original == status.current)
    }

    @Test(arguments: [nil, "Theo quy định", "Thường xuyên"])
    func itGivesADateToATaskThatHadNone(_ phrase: String?) throws {
        var facts = try task(phrase)
        facts.extensions = [try .init(until: day("2026-10-30"))]
        let status = try facts.status(in: plan(), on: on("2026-11-01"))
        #expect(status.original.due == nil)
        #expect(status.current.state == .overdue(days: 2))
    }

    @Test func amongMilestonesItMovesTheOneThatIsDueNearestBefore() throws {
        var facts = try task(nil)
        facts.milestones = ["Quý I/2026", "Quý IV/2026"].map { .init(read($0).0) }
        facts.extensions = [try .init(until: day("2026-04-30"))]
        let near = try facts.status(in: plan(), on: on("2026-04-01"))
        #expect(near.milestones.map(\.original.state) == [.overdue(days: 1), .notYetDue])
        #expect(near.milestones.map(\.current.state) == [.notYetDue, .notYetDue])
        #expect(near.original.state == .overdue(days: 1))
        #expect(near.current.state == .notYetDue)
        facts.extensions = [try .init(until: day("2027-03-31"))]
        let far = try facts.status(in: plan(), on: on("2026-04-01"))
        #expect(far.milestones.map(\.current.state) == [.overdue(days: 1), .notYetDue])
        #expect(far.milestones[1].current.due?.date.description == "2027-03-31")
    }
}
