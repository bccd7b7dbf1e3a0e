/// The header of a table whose cells came out one below the other.
struct FlatHeader {
    let roles: [ColumnRole]
    let headers: [String]
    /// How many lines it takes.
    let count: Int

    private static let longest = 30

    /// Names of columns, the longest first.
    private static let names: [(words: [String], role: ColumnRole)] = [
        ("so tt", .number), ("stt", .number), ("tt", .number), ("so thu tu", .number),
        ("nhiem vu chung", .group), ("nhom nhiem vu", .group), ("linh vuc", .group),
        ("nhiem vu cu the", .task), ("nhiem vu giai phap", .task), ("noi dung nhiem vu", .task),
        ("noi dung cong viec", .task), ("ten nhiem vu", .task), ("nhiem vu", .task), ("noi dung", .task),
        ("noi dung thuc hien", .task), ("cong viec", .task), ("giai phap", .work), ("hoat dong", .task),
        ("nhiem vu trong tam", .task), ("noi dung cong viec thuc hien", .task),
        ("san pham", .product), ("san pham dau ra", .product), ("ket qua", .product),
        ("ket qua dau ra", .product),
        ("san pham ket qua", .product), ("ket qua san pham", .product), ("san pham du kien", .product),
        ("ket qua dat duoc", .product), ("ket qua can dat", .product), ("san pham hoan thanh", .product),
        ("don vi chu tri", .lead), ("co quan chu tri", .lead), ("chu tri", .lead), ("phong chu tri", .lead),
        ("don vi phu trach", .lead), ("co quan phu trach", .lead), ("don vi chu tri thuc hien", .lead),
        ("don vi phoi hop", .support), ("co quan phoi hop", .support), ("phoi hop", .support),
        ("don vi phoi hop thuc hien", .support), ("phong phoi hop", .support),
        ("phan cong thuc hien", .assigned), ("don vi thuc hien", .assigned), ("co quan thuc hien", .assigned),
        ("phan cong", .assigned), ("trach nhiem thuc hien", .assigned), ("phong thuc hien", .assigned),
        ("don vi chu tri phoi hop", .assigned), ("phan cong trach nhiem", .assigned),
        ("thoi gian thuc hien", .deadline), ("thoi gian hoan thanh", .deadline), ("thoi gian", .deadline),
        ("thoi han", .deadline), ("tien do", .deadline), ("thoi han hoan thanh", .deadline),
        ("tien do thuc hien", .deadline), ("han hoan thanh", .deadline), ("tien do hoan thanh", .deadline),
        ("thoi gian thuc hien hoan thanh", .deadline), ("ghi chu", .note), ("kinh phi", .other),
        ("muc tieu", .goal),
        ("chi tieu", .goal),
    ].map { ($0.split(separator: " ").map(String.init), $1) }.sorted { $0.0.count > $1.0.count }

    /// - Parameter lines: without blank ones.
    init?(_ lines: ArraySlice<SourceLine>) {
        guard let first = lines.first, first.text.count <= 8,
            ["stt", "tt", "so", "so tt"].contains(plainWords(first.text))
        else { return nil }
        var words: [String] = []
        var best: (roles: [ColumnRole], headers: [String], count: Int)?
        for (offset, line) in lines.prefix(Self.longest).enumerated() {
            // The first row begins with a number.
            if offset > 0, line.text.first?.isNumber == true || romanValue(line.text) != nil { break }
            words += plainWords(line.text).split(separator: " ").map(String.init)
            if let (roles, headers) = Self.columns(words) { best = (roles, headers, offset + 1) }
        }
        if let other = Self.columns(lines), other.roles.count > best?.roles.count ?? 0 { best = other }
        guard let best, best.roles.count >= 3, best.roles.contains(.task) else { return nil }
        roles = Table.unique(best.roles)
        headers = best.headers
        count = best.count
    }

    /// A line a column, by what tables of other layouts call them.
    private static func columns(
        _ lines: ArraySlice<SourceLine>
    ) -> (roles: [ColumnRole], headers: [String], count: Int)? {
        let head = lines.prefix(10).prefix { line in
            line.text.first?.isNumber != true && romanValue(line.text) == nil && line.text.count <= 50
        }
        let roles = head.compactMap { ColumnRole(header: plainWords($0.text)) }
        guard roles.count == head.count, roles.count >= 4, lines.count > head.count else { return nil }
        return (roles, head.map(\.text), head.count)
    }

    /// The words as names of columns and nothing else.
    private static func columns(_ words: [String]) -> ([ColumnRole], [String])? {
        var rest = words[...]
        var roles: [ColumnRole] = []
        var headers: [String] = []
        while !rest.isEmpty {
            guard let name = names.first(where: { rest.starts(with: $0.words) }) else { return nil }
            roles.append(name.role)
            headers.append(name.words.joined(separator: " "))
            rest = rest.dropFirst(name.words.count)
        }
        return (roles, headers)
    }
}
