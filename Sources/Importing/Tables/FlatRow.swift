internal import Schedule

/// Gives the lines of one row to its columns, in their order: of all ways the one that costs least. A cell of
/// dates should read as a deadline, a cell of units as names; a cell may be empty.
struct FlatRow {
    /// No row has more lines: the ways to part them grow with their square.
    static let mostLines = 40
    /// No cell of dates or names has more.
    private static let mostOfCell = 8
    private let roles: [ColumnRole]
    private let lines: [String]
    private let names: UnitNames
    private let years: PlanYears
    private(set) var cells: [Cell] = []

    /// - Parameters:
    ///   - roles: of the columns, the number's first.
    ///   - lines: the number's first.
    init(_ roles: [ColumnRole], _ lines: [String], _ names: UnitNames, _ years: PlanYears) {
        self.roles = roles
        self.lines = lines
        self.names = names
        self.years = years
        cells = [Cell([lines[0]])] + parted()
    }

    private struct Way {
        var cost: Int
        var ends: [Int]
    }

    private func parted() -> [Cell] {
        // The cheapest way by how many lines it has given away.
        var ways: [Int: Way] = [1: Way(cost: 0, ends: [])]
        for role in roles.dropFirst() {
            var next: [Int: Way] = [:]
            for (start, way) in ways.sorted(by: { $0.key < $1.key }) {
                for end in start...lines.count {
                    let sum = way.cost + cost(role, start..<end)
                    if next[end].map({ sum < $0.cost }) ?? true {
                        next[end] = Way(cost: sum, ends: way.ends + [end])
                    }
                }
            }
            ways = next
        }
        let ends = ways[lines.count]?.ends ?? []
        return zip([1] + ends, ends).map { Cell(Array(lines[$0..<$1])) }
    }

    private func cost(_ role: ColumnRole, _ range: Range<Int>) -> Int {
        guard let first = range.first else { return costOfEmpty(role) }
        let torn = lines[first].startsLower ? 3 : 0
        switch role {
        case .deadline:
            return torn + (isDeadline(range) ? -6 : 4 + 2 * range.count)
        case .lead, .assigned, .support:
            return torn + costOfNames(range)
        case .task:
            return torn + 2 * range.dropFirst().count(where: saysWhoOrWhen)
        case .number, .group, .work, .product, .note, .goal, .other:
            return torn + range.count - 1 + 2 * range.count(where: saysWhoOrWhen)
        }
    }

    private func costOfEmpty(_ role: ColumnRole) -> Int {
        switch role {
        case .task: 100
        case .lead, .assigned, .deadline: 3
        default: 1
        }
    }

    private func costOfNames(_ range: Range<Int>) -> Int {
        guard range.count <= Self.mostOfCell else { return 100 }
        let text = lines[range].joined(separator: " ")
        let found = PartyScan.read(text, names, isWholeText: true)
        let mentions = found.leads + found.supporters
        guard !mentions.isEmpty, text[found.end...].trimming(".;,").isEmpty else {
            return 4 + 2 * range.count
        }
        return mentions.allSatisfy { $0.id != nil } ? -6 : -3
    }

    private func isDeadline(_ range: Range<Int>) -> Bool {
        guard range.count <= Self.mostOfCell else { return false }
        let steps = DeadlineText(Array(lines[range]), in: years)?.steps ?? []
        return !steps.isEmpty && steps.allSatisfy { $0.name.split(separator: " ").count <= 6 }
    }

    private func saysWhoOrWhen(_ line: Int) -> Bool {
        isDeadline(line..<line + 1) || costOfNames(line..<line + 1) == -6
    }
}
