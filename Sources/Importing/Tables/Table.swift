/// A table of a document, whatever way it was drawn.
struct Table {
    /// With the header's rows.
    let rows: [TableRow]
    /// How many rows are the header.
    let headerCount: Int
    let roles: [ColumnRole]
    /// The header's texts, one a column.
    let headers: [String]

    var bodyRows: ArraySlice<TableRow> { rows.dropFirst(headerCount) }

    func column(_ role: ColumnRole) -> Int? { roles.firstIndex(of: role) }

    func text(_ role: ColumnRole, of row: TableRow) -> Cell? {
        guard let column = column(role), column < row.cells.count else { return nil }
        return row.cells[column]
    }
}

struct TableRow {
    var cells: [Cell]
    /// The source lines that it was read from.
    var lines: ClosedRange<Int>

    var filled: [Int] { cells.indices.filter { !cells[$0].isEmpty && !cells[$0].isMerged } }
}

/// What stands in a cell, one entry a line or paragraph of it.
struct Cell {
    var parts: [String]
    /// Whether it is a cell above that reaches down here.
    var isMerged = false

    init(_ parts: [String] = []) { self.parts = parts }

    var text: String { parts.joined(separator: " ") }
    var isEmpty: Bool { parts.allSatisfy(\.isEmpty) }
}

/// What a column tells of a task.
enum ColumnRole: Hashable {
    case number, group, task, work, product, lead, support, assigned, deadline, note, goal, other

    /// - Parameter words: the header's folded words.
    init?(header words: String) {
        guard !words.isEmpty, words.utf8.count <= 90 else { return nil }
        func has(_ texts: String...) -> Bool { texts.contains { words.contains($0) } }
        let numbers = [
            "stt", "tt", "so tt", "so thu tu", "s tt", "muc so", "ma", "ma so", "ma nhiem vu", "ky hieu",
        ]
        if numbers.contains(words) {
            self = .number
        } else if has("ghi chu") {
            self = .note
        } else if has("lanh dao", "nguoi theo doi", "don vi theo doi"),
            has("phu trach", "chi dao", "theo doi")
        {
            // Who watches over it does not do it.
            self = .other
        } else if has("bat dau"), !has("ket thuc") {
            // When it ends is the deadline.
            self = .other
        } else if has("trach nhiem chinh") {
            self = .lead
        } else if has("tham gia", "ho tro"), has("don vi", "co quan", "bo phan", "phong", "ca nhan") {
            self = .support
        } else if has("phoi hop") {
            self = has("chu tri", "phu trach") ? .assigned : .support
        } else if has("chu tri", "phu trach", "dau moi") {
            self = .lead
        } else if has("thoi gian", "thoi han", "tien do", "han hoan thanh", "lo trinh", "thoi diem", "ky han")
            || words == "hoan thanh" || words == "han" || words == "ket thuc" || words.hasPrefix("moc ")
            || words.hasPrefix("xong ")
            || has("han chot", "ngay ")
        {
            self = .deadline
        } else if has("thuc hien", "phan cong", "trach nhiem", "tham muu"),
            has("don vi", "co quan", "phan cong", "trach nhiem", "phong", "nguoi", "bo phan")
        {
            self = .assigned
        } else if has("san pham", "ket qua", "dau ra") {
            self = .product
        } else if has(
            "nhiem vu chung", "nhom nhiem vu", "linh vuc", "nhom", "chi so thanh phan", "tieu chi", "chi so")
        {
            self = .group
        } else if has("giai phap", "bien phap", "cach thuc") {
            self = has("nhiem vu") ? .task : .work
        } else if has("nhiem vu", "noi dung", "cong viec", "hoat dong", "viec can", "viec phai", "dau viec") {
            self = .task
        } else if has("muc tieu", "chi tieu", "yeu cau") {
            self = .goal
        } else if has("don vi", "co quan", "bo phan", "phong") {
            self = .assigned
        } else if has("kinh phi", "diem", "hang", "ty le", "nam ") {
            self = .other
        } else {
            return nil
        }
    }
}

extension Table {
    /// - Parameter rows: the header among them.
    init?(_ rows: [TableRow]) {
        let width = rows.map(\.cells.count).max() ?? 0
        guard width > 1 else { return nil }
        var best: (count: Int, known: Int) = (0, 0)
        for count in 1...3 where count <= rows.count {
            if count > 1, !Self.mayBeHeader(rows[count - 1]) { break }
            let known = Self.headers(of: rows.prefix(count), width)
                .count { ColumnRole(header: plainWords($0)) != nil }
            if known > best.known { best = (count, known) }
        }
        self.rows = rows
        headerCount = best.known >= 2 ? best.count : 0
        headers = Self.headers(of: rows.prefix(headerCount), width)
        roles = Self.unique(headers.map { ColumnRole(header: plainWords($0)) ?? .other })
    }

    /// A row with a date is none of the header, whatever its words make of the names above them.
    private static func mayBeHeader(_ row: TableRow) -> Bool {
        !row.cells.contains { $0.text.contains(/\d\s*\/\s*\d/) }
    }

    private static func headers(of rows: ArraySlice<TableRow>, _ width: Int) -> [String] {
        (0..<width).map { column in
            rows.compactMap { row in
                column < row.cells.count && !row.cells[column].isMerged ? row.cells[column].text : nil
            }.joined(separator: " ").trimmed()
        }
    }

    /// A role is told once; of two columns for work the second is how it is done.
    static func unique(_ roles: [ColumnRole]) -> [ColumnRole] {
        var seen: Set<ColumnRole> = []
        var result = roles.map { role -> ColumnRole in
            if seen.insert(role).inserted || role == .other { return role }
            return role == .task ? .work : .other
        }
        if !seen.contains(.task), let work = result.firstIndex(of: .work) { result[work] = .task }
        return result
    }

    /// Whether its rows are tasks: it says what is to be done, and by whom or by when. A table of scores or
    /// of targets is none.
    var holdsTasks: Bool {
        let told: Set = [ColumnRole.lead, .assigned, .deadline, .support]
        guard headerCount > 0, roles.contains(where: told.contains) else { return false }
        if column(.task) == nil { return false }
        let words = headers.map(plainWords)
        let isScored = words.contains {
            $0.contains("diem") || $0.contains("xep hang") || $0.contains("thu hang")
        }
        return !(isScored && column(.deadline) == nil) && !(isScored && numericColumns > 1)
    }

    /// Columns that hold figures and nothing else, the numbers of rows apart.
    var numericColumns: Int {
        roles.indices.count { column in
            guard roles[column] != .number, roles[column] != .deadline else { return false }
            let cells = bodyRows.compactMap { column < $0.cells.count ? $0.cells[column].text : nil }
                .filter { !$0.isEmpty }
            let figures = cells.count { cell in
                cell.contains(where: \.isNumber) && !cell.contains { $0.isLetter }
            }
            return cells.count > 1 && figures * 4 >= cells.count * 3
        }
    }

    /// As tables with lead units and deadlines but no column called task may still list tasks.
    func promoted() -> Table {
        guard column(.task) == nil, column(.lead) != nil || column(.assigned) != nil,
            column(.deadline) != nil,
            numericColumns == 0,
            let title = column(.group) ?? column(.goal) ?? column(.product)
        else { return self }
        var roles = roles
        roles[title] = .task
        return Table(rows: rows, headerCount: headerCount, roles: roles, headers: headers)
    }
}
