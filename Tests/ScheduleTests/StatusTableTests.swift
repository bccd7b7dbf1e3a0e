import Schedule
import Testing

@Suite struct StatusTableTests {
    @Test(arguments: blocks.indices)
    func eachPhraseHasItsReadingItsDueDateAndItsStatusFromDayToDay(_ index: Int) throws {
        let block = blocks[index]
        let deadline = try #require(read(block.phrase, block.year...block.year).0)
        #expect(dump(deadline) == block.reading)
        let dues = deadline.dueDates(in: vietnam).map(\.date.description)
        #expect(dues.joined(separator: " ") == block.dues, "\(block.phrase)")
        let plan = try PlanFacts(PlanYears(block.year), trackedSince: day("2019-01-01"))
        for row in block.rows {
            var facts = TaskFacts(deadline)
            facts.completion = try row.completed.map { try TaskFacts.Completion(day($0), hasEvidence: true) }
            let status = try facts.status(in: plan, on: ReferenceDay(day(row.day), calendar: vietnam))
            #expect(status.current.state.label == row.label, "\(block.phrase) \(row.day)")
            #expect(status.original == status.current)
            #expect(status.current.due == deadline.due(in: vietnam))
        }
    }

    @Test func theTableIsLongEnoughToBeTrusted() {
        #expect(blocks.map(\.rows.count).reduce(0, +) >= 200)
    }
}

private struct Block: Sendable {
    let phrase: String
    let year: Int
    let reading: String
    let dues: String
    var rows: [(day: String, completed: String?, label: String)] = []
}

private let blocks: [Block] = statusTable.split(separator: "\n").reduce(into: []) { blocks, line in
    if line.hasPrefix("  ") {
        var words = line.split(separator: " ")[...]
        let day = String(words.removeFirst())
        let isCompleted = words.first == "xong"
        let completed = isCompleted ? words.dropFirst().first.map(String.init) : nil
        let label = words.dropFirst(isCompleted ? 2 : 0).joined(separator: " ")
        blocks[blocks.count - 1].rows.append((day, completed, label))
    } else {
        let cells = line.split(separator: " · ").map(String.init)
        blocks.append(Block(phrase: cells[0], year: Int(cells[1]) ?? 1, reading: cells[2], dues: cells[3]))
    }
}
