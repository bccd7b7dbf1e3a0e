/// What stands in a row before its units: number, heading, one task or two, products.
struct FlatRowHead {
    private(set) var number: [String] = []
    private(set) var group: [String] = []
    /// The lines of each task; one empty task where the row goes on with the one above.
    private(set) var tasks: [[String]] = []
    private(set) var product: [String] = []
    private(set) var lastNumber: Int

    /// - Parameter last: the number of the last task under the same heading.
    init(_ source: [SourceLine], after last: Int, hasGroups: Bool, hasProducts: Bool) {
        lastNumber = last
        var lines = source.map(\.text)[...]
        if let first = lines.first, first.count <= 4,
            Int(first.withoutEnd()) != nil || romanValue(first.withoutEnd()) != nil
        {
            number = [first]
            lines = lines.dropFirst()
            if hasGroups || romanValue(first.withoutEnd()) != nil {
                group = Array(lines.prefix { Self.decimal($0) == nil })
                lines = lines.dropFirst(group.count)
                lastNumber = 0
            }
        }
        readTasks(&lines, hasProducts: hasProducts)
        product = Array(lines)
        if tasks.isEmpty { tasks = [[]] }
    }

    private mutating func readTasks(_ lines: inout ArraySlice<String>, hasProducts: Bool) {
        while let first = lines.first {
            let value = Self.decimal(first)
            let isNumbered = value == lastNumber + 1
            // A row that begins with 1 again lists products of the task above.
            if value != nil, !isNumbered, number.isEmpty || !tasks.isEmpty { return }
            if !isNumbered, !tasks.isEmpty || (number.isEmpty && value == nil && lastNumber > 0) { return }
            if isNumbered { lastNumber += 1 }
            let count = hasProducts ? Self.taskLength(lines, next: lastNumber + 1) : lines.count
            tasks.append(Array(lines.prefix(count)))
            lines = lines.dropFirst(count)
        }
    }

    private static func decimal(_ text: String) -> Int? {
        guard let (found, _) = marker(of: text), found.kind == .decimal else { return nil }
        return found.value
    }

    /// How many lines the task takes before its product begins.
    private static func taskLength(_ lines: ArraySlice<String>, next: Int) -> Int {
        let lines = Array(lines)
        // Products are numbered from 1 again, whatever the task's own sentences are.
        for index in lines.indices.dropFirst() {
            guard let value = decimal(lines[index]) else { continue }
            if value == next { break }
            if value == 1 { return index }
        }
        var widest = lines[0].count
        for index in 1..<max(1, lines.count) {
            let (last, line) = (lines[index - 1], lines[index])
            if let value = decimal(line), value == next || value == 1 { return index }
            if "-+".contains(line.first ?? " "), marker(of: line) != nil,
                endsSentence(last) || widest < line.count
            {
                return index
            }
            let startsAnew = line.first?.isUppercase == true || line.first?.isNumber == true
            if startsAnew, endsSentence(last) || looksComplete(last, widest: widest, line) { return index }
            widest = max(widest, line.count)
        }
        return lines.count
    }

    /// The product's column is wider, or the task's last line is short.
    private static func looksComplete(_ last: String, widest: Int, _ line: String) -> Bool {
        if last.hasSuffix(",") { return false }
        return line.count > widest + 2 || last.count * 100 < widest * 72 && line.count > last.count
    }
}
