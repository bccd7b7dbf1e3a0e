/// Finds where the rows of a table begin whose lines are known, but not its rules: each row has its number
/// either on its first line or, where cells are centred, in its middle. Of all ways to part the lines between
/// the numbers, the one is taken that keeps most numbers in their place and cuts fewest sentences.
struct RowBorders {
    /// The index of the first line of each row.
    private(set) var starts: [Int] = []
    /// No row has more lines above its number: what would take time without end is not looked at.
    private static let tallest = 60
    private let lines: [[String]]
    private var numbers: [Int] = []

    /// - Parameter lines: the cells of each line, the number's first; empty for a blank line.
    init(_ lines: [[String]]) {
        self.lines = lines
        guard let first = lines.firstIndex(where: { !$0.isEmpty }) else { return }
        numbers = lines.indices.filter { Self.isNumber(lines[$0].first ?? "") }
        guard !numbers.isEmpty else {
            starts = [first]
            return
        }
        let top = best(from: first, isCentred: false)
        let centred = best(from: first, isCentred: true)
        starts = centred.cost < top.cost ? centred.starts : top.starts
    }

    private static func isNumber(_ cell: String) -> Bool {
        let name = cell.trimming(".)")
        guard !name.isEmpty, name.utf8.count <= 6 else { return false }
        let parts = name.split(separator: ".")
        return Int(name) != nil || romanValue(name) != nil || isLetter(name)
            || parts.count > 1 && parts.allSatisfy { Int($0) != nil }
    }

    private static func isLetter(_ name: String) -> Bool {
        name.count == 1 && (name.first?.isUppercase ?? false)
    }

    /// A start of a row and the one before it, by its place among all: ways share what they begin with.
    private struct Start {
        let border: Int
        let before: Int?
    }

    private struct Way {
        let last: Int
        let cost: Int
    }

    /// The cheapest starts, by the starts that the row before may have.
    private func best(from first: Int, isCentred: Bool) -> (starts: [Int], cost: Int) {
        var starts = [Start(border: first, before: nil)]
        var ways: [Int: Way] = [first: Way(last: 0, cost: 0)]
        for row in numbers.indices.dropLast() {
            var next: [Int: Way] = [:]
            let (last, end) = (numbers[row], numbers[row + 1])
            for border in max(last + 1, end - Self.tallest)...end where !lines[border].isEmpty {
                let cutting = cost(ofCutting: border, end)
                var cheapest: Way?
                for (start, way) in ways.sorted(by: { $0.key < $1.key }) {
                    let sum = way.cost + cutting + cost(of: start..<border, around: numbers[row], isCentred)
                    if cheapest.map({ sum < $0.cost }) ?? true { cheapest = Way(last: way.last, cost: sum) }
                }
                guard let cheapest else { continue }
                starts.append(Start(border: border, before: cheapest.last))
                next[border] = Way(last: starts.count - 1, cost: cheapest.cost)
            }
            ways = next
        }
        let ended = ways.sorted { $0.key < $1.key }.map { start, way in
            let last = cost(of: start..<lines.count, around: numbers[numbers.count - 1], isCentred)
            return Way(last: way.last, cost: way.cost + last)
        }
        guard let cheapest = ended.min(by: { $0.cost < $1.cost }) else { return ([first], 0) }
        return (borders(of: starts, to: cheapest.last), cheapest.cost)
    }

    private func borders(of starts: [Start], to last: Int) -> [Int] {
        var found: [Int] = []
        var index: Int? = last
        while let place = index {
            found.append(starts[place].border)
            index = starts[place].before
        }
        return found.reversed()
    }

    /// How far the number is from where it should be, in half lines beyond the first.
    private func cost(of row: Range<Int>, around number: Int, _ isCentred: Bool) -> Int {
        guard let start = row.first(where: { !lines[$0].isEmpty }),
            let end = row.last(where: { !lines[$0].isEmpty })
        else { return 100 }
        if !isCentred { return abs(number - start) * 4 }
        let halves = abs(start + end - 2 * number)
        return halves < 2 ? halves : halves * 2
    }

    /// A border that cuts a sentence, or stands where no cell begins anew, is dear.
    private func cost(ofCutting border: Int, _ number: Int) -> Int {
        var cost = lines[border - 1].isEmpty ? -4 : 0
        for column in lines[border].indices.dropFirst() {
            guard let below = first(in: column, from: border, number) else { continue }
            let above = last(in: column, before: border)
            if below.first?.isLowercase == true {
                cost += 4
            } else if above.map(endsSentence) ?? false || marker(of: below) != nil {
                cost -= 1
            }
        }
        return cost
    }

    /// The column's first text at or below the border, within the row.
    private func first(in column: Int, from border: Int, _ number: Int) -> String? {
        let end = max(number, border)
        return lines[border...end].lazy.compactMap { text(column, of: $0) }.first
    }

    private func last(in column: Int, before border: Int) -> String? {
        lines[..<border].suffix(12).reversed().lazy.compactMap { text(column, of: $0) }.first
    }

    private func text(_ column: Int, of line: [String]) -> String? {
        column < line.count && !line[column].isEmpty ? line[column] : nil
    }
}
