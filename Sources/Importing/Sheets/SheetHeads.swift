internal import ContentModel
internal import VietnameseText

/// Tells which column a head of a spreadsheet names: by key or by label, in any case, with or without marks.
struct SheetHeads {
    let columns: [SheetColumn]
    /// Components of the index that scores belong to: a column with the name of one is its score.
    private let components: [(id: String, name: String)]
    /// By the words of the label, with `#` for numbers.
    private var labels: [String: SheetColumn] = [:]
    /// By the words behind the label's last colon; only where one column has them.
    private var endings: [String: SheetColumn?] = [:]

    init(_ kind: SheetKind, components: [(id: String, name: String)]) {
        columns = kind.columns
        self.components = kind == .scores ? components : []
        for column in columns {
            labels[Self.words(column.label)] = labels[Self.words(column.label)] ?? column
            guard !column.name.contains("#"), !column.name.contains("*"),
                let ending = column.label.split(separator: ":").last.map({ Self.words($0) })
            else { continue }
            endings.updateValue(endings.keys.contains(ending) ? nil : column, forKey: ending)
        }
    }

    private static func words(_ text: some StringProtocol) -> String {
        folded(String(text)).split { !$0.isLetter && !$0.isNumber && $0 != "#" }
            .map { Int($0) == nil ? String($0) : "#" }.joined(separator: " ")
    }

    /// - Returns: the column, and its name with the numbers that the head has.
    func column(named cell: String) -> (column: SheetColumn, name: String)? {
        let name = cell.trimmed().lowercased()
        let words = Self.words(cell)
        guard !words.isEmpty else { return nil }
        if let found = columns.first(where: { $0.hasHead(name) }) { return (found, name) }
        if let found = labels[words] ?? columns.first(where: { Self.words($0.name) == words }) {
            return (found, Self.numbered(found.name, as: cell))
        }
        if let component = components.first(where: { Self.words($0.name) == words }),
            let score = columns.first(where: { $0.name == "thanh_phan.*.diem" })
        {
            return (score, "thanh_phan.\(component.id).diem")
        }
        return endings[words].flatMap { $0 }.map { ($0, $0.name) }
    }

    /// `Cách thức thực hiện 2: Hình thức nộp` is `cach_thuc.2.hinh_thuc`.
    private static func numbered(_ name: String, as cell: String) -> String {
        var numbers = cell.split { !$0.isNumber }.map(String.init)[...]
        return name.split(separator: ".").map { piece in
            piece == "#" ? numbers.popFirst() ?? "1" : String(piece)
        }.joined(separator: ".")
    }
}
