internal import Schedule

/// Makes tasks of the rows of a table.
struct TableTasks {
    private let table: Table
    private let names: UnitNames
    private let years: PlanYears
    private let place: TaskFinder.Place
    private(set) var tasks: [TaskDraft] = []
    private var groups: [String] = []
    private var groupNumber: String?
    private var count = 0
    /// What stands last in each column: "-nt-" below it says the same.
    private var above: [Int: Cell] = [:]
    /// Headers of the columns of this row that say so, with what they print.
    private var repeated: [(header: String, printed: String)] = []

    init(_ table: Table, _ names: UnitNames, _ years: PlanYears, _ place: TaskFinder.Place) {
        self.table = table
        self.names = names
        self.years = years
        self.place = place
    }

    mutating func run() {
        for printed in table.bodyRows {
            let row = withRepeated(printed)
            if isHeading(row) {
                startGroup(row)
            } else if isContinuation(row) {
                goOn(row)
            } else {
                add(row)
            }
        }
    }

    /// `I | CẢI CÁCH THỂ CHẾ`, or one text across the row.
    private func isHeading(_ row: TableRow) -> Bool {
        let number = table.text(.number, of: row)?.text.withoutEnd() ?? ""
        let others = row.filled.filter { table.roles[safe: $0] != .number }
        guard others.count == 1, let only = others.first else { return false }
        let role = table.roles[safe: only] ?? .other
        guard role == .task || role == .group || number.isEmpty && only <= 1 else { return false }
        let text = row.cells[only].text
        let isTitle = romanValue(number) != nil || number.count == 1 && number.first?.isUppercase == true
        let first = marker(of: text)?.0.kind
        if number.isEmpty, first == nil, !text.isCapitals, text.count > 120 { return false }
        return isTitle || text.isCapitals || first == .roman || first == .upper || number.isEmpty || hasUnits
    }

    /// The row with what stands above where its cells say "-nt-".
    private mutating func withRepeated(_ row: TableRow) -> TableRow {
        var row = row
        repeated = []
        for column in row.cells.indices where table.roles[safe: column] != .number {
            let text = row.cells[column].text
            if carriesDown(column, row), let cell = above[column] {
                row.cells[column] = cell
                repeated.append((table.headers[safe: column] ?? "", ""))
            } else if Self.dittos.contains(text.lowercased().trimming("-–—\"”“.,() ")), !text.isEmpty,
                let cell = above[column]
            {
                row.cells[column] = cell
                repeated.append((table.headers[safe: column] ?? "", text))
            } else if !row.cells[column].isEmpty {
                above[column] = row.cells[column]
            }
        }
        return row
    }

    /// Whose work a table lists, where it has a column before the work itself, is printed once for all rows.
    private func carriesDown(_ column: Int, _ row: TableRow) -> Bool {
        guard [.lead, .assigned].contains(table.roles[safe: column]), row.cells[column].isEmpty,
            let task = table.column(.task), column < task, row.filled.contains(task)
        else { return false }
        return row.filled.count > 1 || table.column(.number) == nil
    }

    private static let dittos: Set = ["nt", "như trên", "n/t", "như trên nt"]

    /// Rows of this table that are tasks name a unit or a deadline.
    private var hasUnits: Bool { table.roles.contains { [.lead, .assigned, .deadline].contains($0) } }

    private mutating func startGroup(_ row: TableRow) {
        let number = table.text(.number, of: row)?.text.withoutEnd() ?? ""
        let others = row.filled.filter { table.roles[safe: $0] != .number }
        let text = others.map { row.cells[$0].text }.joined(separator: " ")
        let isOuter = number.isEmpty || romanValue(number) != nil || number.first?.isUppercase == true
        let name = number.isEmpty ? text : "\(number). \(text)"
        groups = isOuter || groups.isEmpty ? [name] : [groups[0], name]
        groupNumber = number.isEmpty ? marker(of: text)?.0.label : number
        count = 0
    }

    /// A row without a task of its own goes on with the one above.
    private func isContinuation(_ row: TableRow) -> Bool {
        guard !tasks.isEmpty, let cell = table.text(.task, of: row) else { return false }
        return cell.isMerged || cell.isEmpty
    }

    private mutating func goOn(_ row: TableRow) {
        var task = tasks[tasks.count - 1]
        task.lines = task.lines.joined(row.lines)
        let products = items(table.text(.product, of: row))
        let more = deadline(table.text(.deadline, of: row))
        readUnits(row, into: &task)
        if let more {
            if task.milestoneProducts.isEmpty, let first = task.deadline {
                task.milestoneProducts = [task.products] + first.steps.dropFirst().map { _ in [] }
                task.products = []
            }
            task.deadline = DeadlineText(steps: (task.deadline?.steps ?? []) + more.steps)
            task.milestoneProducts += [products] + more.steps.dropFirst().map { _ in [] }
        } else {
            task.products += products
        }
        keep(row, in: &task)
        tasks[tasks.count - 1] = task
    }

    private mutating func add(_ row: TableRow) {
        var task = TaskDraft()
        task.lines = row.lines
        task.section = place.sectionNumber
        readGroup(row)
        task.headings = place.headings + groups
        let cell = table.text(.task, of: row) ?? Cell()
        let found = marker(of: cell.text)
        let text = found?.1 ?? cell.text
        count += 1
        task.path = path(of: row, found?.0)
        task.title = capitalized(title(of: text))
        if task.title != capitalized(text.withoutEnd()) { task.body.append(text) }
        if let work = table.text(.work, of: row), !work.isEmpty {
            task.body.append(work.parts.joined(separator: "\n\n"))
        }
        task.products = items(table.text(.product, of: row))
        task.goal = table.text(.goal, of: row).flatMap { $0.isEmpty ? nil : $0.text }
        task.note = table.text(.note, of: row).flatMap { $0.isEmpty ? nil : $0.text }
        readUnits(row, into: &task)
        readDeadline(row, into: &task)
        for (header, printed) in repeated {
            task.doubts.append(
                Doubt(reason: "cột «\(header)» ghi như hàng trên", lines: row.lines, text: printed))
        }
        keep(row, in: &task)
        tasks.append(task)
    }

    private mutating func readGroup(_ row: TableRow) {
        guard let cell = table.text(.group, of: row), !cell.isEmpty, !cell.isMerged else { return }
        let number = table.text(.number, of: row)?.text.withoutEnd() ?? ""
        let name = number.isEmpty ? cell.text : "\(number). \(cell.text)"
        guard groups.last != name else { return }
        groups = [name]
        groupNumber = number.isEmpty ? nil : number
        count = 0
    }

    /// The number that the table prints, below the number of its heading.
    private func path(of row: TableRow, _ marker: Marker?) -> [String] {
        let printed = table.text(.number, of: row)?.text.withoutEnd() ?? ""
        let own = marker.flatMap { $0.label.isEmpty ? nil : $0.label }
        if table.column(.group) != nil {
            return [groupNumber, own ?? "\(count)"].compactMap { $0 }
        }
        let number = printed.isEmpty ? own ?? "\(count)" : printed
        if number.contains(".") { return [number] }
        return [groupNumber, number].compactMap { $0 }
    }

    private func items(_ cell: Cell?) -> [String] {
        guard let cell, !cell.isEmpty else { return [] }
        var items: [String] = []
        for part in cell.parts where !part.isEmpty {
            let found = marker(of: part)
            let isNew =
                found != nil || items.isEmpty
                || items.last.map { endsSentence($0) && part.first?.isUppercase == true } ?? true
            if isNew { items.append(found?.1 ?? part) } else { items[items.count - 1] += " " + part }
        }
        return items.map { $0.withoutEnd() }.filter { !$0.isEmpty }
    }

    private func deadline(_ cell: Cell?) -> DeadlineText? {
        guard let cell, !cell.isEmpty else { return nil }
        return DeadlineText(cell.parts, in: years)
    }

    private func readDeadline(_ row: TableRow, into task: inout TaskDraft) {
        guard let cell = table.text(.deadline, of: row), !cell.isEmpty else { return }
        task.deadline = deadline(cell)
        guard let steps = task.deadline?.steps else {
            task.doubts.append(Doubt(reason: "chưa đọc được thời hạn", lines: row.lines, text: cell.text))
            return
        }
        // As many products as dates: one each.
        if steps.count > 1, steps.count == task.products.count {
            task.milestoneProducts = task.products.map { [$0] }
            task.products = []
        }
    }

    private func readUnits(_ row: TableRow, into task: inout TaskDraft) {
        let columns: [(ColumnRole, Bool)] = [
            (.lead, false), (.assigned, table.column(.lead) != nil), (.support, true),
        ]
        for (role, isSupport) in columns {
            guard let cell = table.text(role, of: row), !cell.isEmpty else { continue }
            let text = cell.parts.joined(separator: " ").withoutEnd()
            let found = PartyScan.read(text, names, isWholeText: true, asSupport: isSupport)
            var (leads, supporters) = (found.leads, found.supporters)
            let rest = text[found.end...].trimming(".;,: ")
            if !rest.isEmpty { place(rest, &leads, &supporters, found, row, text, &task) }
            task.leads += leads.filter { !task.leads.contains($0) }
            task.supporters += supporters.filter { !task.supporters.contains($0) }
            task.doubts += unknown(leads + supporters, row.lines, text)
        }
    }

    /// What a cell says behind its names: what for, if it says who is what.
    private func place(
        _ rest: String, _ leads: inout [Mention], _ supporters: inout [Mention], _ found: Assignments,
        _ row: TableRow, _ text: String, _ task: inout TaskDraft
    ) {
        if found.isExplicit, !supporters.isEmpty {
            supporters[supporters.count - 1].scope = rest
        } else if found.isExplicit, !leads.isEmpty {
            leads[leads.count - 1].scope = rest
        } else {
            task.doubts.append(
                Doubt(reason: "đơn vị chỉ đọc được một phần, còn lại «\(rest)»", lines: row.lines, text: text)
            )
        }
    }

    /// The cells that became keys, for the editor to compare.
    private func keep(_ row: TableRow, in task: inout TaskDraft) {
        let cells = row.cells.filter { !$0.isMerged && !$0.isEmpty }.map(\.text)
        task.consumed.append(Consumed(text: cells.joined(separator: " | "), lines: row.lines))
    }
}

extension Array {
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
