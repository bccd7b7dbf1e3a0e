import Schedule
import Testing

@Suite struct MilestoneTests {
    private func milestones(
        _ rows: [(phrase: String?, completed: String?)], own: String? = nil
    ) throws -> TaskFacts {
        var facts = try task(own, reports: [("2026-01-29", nil)])
        facts.milestones = try rows.map { row in
            try TaskFacts.Milestone(
                row.phrase.flatMap { read($0, 2026...2026).0 },
                completion: row.completed.map { try completion($0) })
        }
        return facts
    }

    @Test func severalDatesInAPhraseAreDueWithTheLast() throws {
        let facts = try task("Quý I/2026; Quý IV/2026")
        let status = try facts.status(in: plan(), on: on("2026-11-20"))
        #expect(status.current.state == .notYetDue)
        let deadline = try #require(facts.deadline)
        #expect(deadline.dueDates(in: vietnam).map(\.date.description) == ["2026-03-31", "2026-12-31"])
    }

    @Test func theOpenMilestoneThatIsDueFirstSpeaksForTheTask() throws {
        let facts = try milestones([
            ("Quý I/2026", "2026-04-08"), ("Trong năm", nil), ("Theo Kế hoạch riêng", nil),
            ("30/11/2026", nil),
        ])
        let status = try facts.status(in: plan(), on: on("2026-11-18"))
        #expect(status.current.milestone == 3)
        #expect(status.label == "Chưa đến hạn")
        #expect(
            status.milestones.map(\.current.state) == [
                .completedLate(days: 8), .notYetDue, .asRegulated, .notYetDue,
            ])
        let late = try facts.status(in: plan(), on: on("2026-12-10"))
        #expect(late.current.state == .overdue(days: 10))
        #expect(late.milestones[1].current.state == .notYetDue)
    }

    @Test func theTaskIsCompleteWithTheLastMilestoneAgainstTheLastDueDate() throws {
        let facts = try milestones([("Quý I/2026", "2026-04-08"), ("Tháng 9/2026", "2026-09-29")])
        #expect(try facts.status(in: plan(), on: on("2026-09-28")).current.state == .dueSoon(workingDays: 2))
        let status = try facts.status(in: plan(), on: on("2026-09-29"))
        #expect(status.label == "Hoàn thành đúng hạn")
        #expect(status.completed?.description == "2026-09-29")
        #expect(status.milestones.map(\.completed?.description) == ["2026-04-08", "2026-09-29"])
        #expect(status.milestones[0].current.state == .completedLate(days: 8))
    }

    @Test func aMilestoneWithoutDateHasToBeCompletedToo() throws {
        let open = try milestones([("Quý I/2026", "2026-03-08"), (nil, nil)])
        #expect(try open.status(in: plan(), on: on("2026-09-29")).label == "Kế hoạch không ghi thời hạn")
        let done = try milestones([("Quý I/2026", "2026-03-08"), (nil, "2026-09-01")])
        #expect(try done.status(in: plan(), on: on("2026-09-29")).label == "Hoàn thành quá hạn 154 ngày")
    }

    @Test func theTasksOwnCompletionCompletesItsMilestones() throws {
        var facts = try milestones([("Quý I/2026", "2026-03-08"), ("Tháng 9/2026", nil)])
        facts.completion = try completion("2026-09-30")
        let status = try facts.status(in: plan(), on: on("2026-10-29"))
        #expect(status.label == "Hoàn thành đúng hạn")
        #expect(status.milestones.map(\.current.state) == [.completedOnTime, .completedOnTime])
    }

    @Test func aMilestoneThatLacksEvidenceIsOpenAndSaysSo() throws {
        var facts = try milestones([("Quý I/2026", nil), ("Tháng 9/2026", nil)])
        facts.milestones[0].completion = try completion("2026-03-08", evidence: false)
        let status = try facts.status(in: plan(), on: on("2026-04-01"))
        #expect(status.label == "Quá hạn 1 ngày; đã báo hoàn thành, chưa có minh chứng")
        #expect(status.milestones.map(\.lacksEvidence) == [true, false])
        facts.completion = try completion("2026-04-02")
        #expect(try !facts.status(in: plan(), on: on("2026-04-02")).lacksEvidence)
    }

    @Test func theOwnDeadlineIsDueBesideTheMilestones() throws {
        let facts = try milestones(
            [
                ("Tháng 7/2026", "2026-07-24"), ("Năm 2027", nil),
                ("Trong năm 2028 và những năm tiếp theo", nil),
            ],
            own: "Giai đoạn 2026 - 2030")
        let status = try facts.status(in: plan(), on: on("2026-11-20"))
        #expect(status.label == "Chưa đến hạn")
        #expect(status.current.milestone == 1)
        #expect(status.milestones[2].current.state == .ongoing)
    }

    @Test func workThatGoesOnIsNotCompletedWithItsMilestones() throws {
        let facts = try milestones([("Tháng 7/2026", "2026-07-24")], own: "Thường xuyên")
        let status = try facts.status(in: plan(), on: on("2026-11-20"))
        #expect(status.label == "Thực hiện thường xuyên: đã báo cáo 1/1 kỳ")
        #expect(status.completed == nil)
    }

    @Test func aSuspendedTaskSuspendsItsOpenMilestones() throws {
        var facts = try milestones([("Quý I/2026", "2026-03-08"), ("Tháng 9/2026", nil)])
        facts.suspensions = [try .init(from: day("2026-07-01"))]
        let status = try facts.status(in: plan(), on: on("2026-11-20"))
        #expect(status.milestones.map(\.current.state) == [.completedOnTime, .suspended])
    }
}
