internal import ContentModel
internal import Diagnostics
internal import VietnameseText

/// What the rows of a spreadsheet become.
public enum SheetKind: String, Sendable, CaseIterable {
    case scores = "diem"
    case procedures = "thu-tuc"
    case hotlines = "duong-day-nong"
    case results = "ket-qua"

    var label: String {
        switch self {
        case .scores: "điểm chỉ số"
        case .procedures: "thủ tục hành chính"
        case .hotlines: "đường dây nóng"
        case .results: "kết quả giải quyết hồ sơ"
        }
    }

    var columns: [SheetColumn] {
        switch self {
        case .scores:
            [SheetColumn("chi_so", "Chỉ số", .code, isRequired: false)] + Self.flat(ScoreKey.schema)
                + Self.rank
        case .procedures: Self.flat(ProcedureKey.schema)
        case .hotlines: Self.flat(HotlineKey.schema)
        case .results: Self.flat(ResultKey.schema)
        }
    }

    /// Ranks are a list in content and two columns in a spreadsheet.
    private static let rank = [
        SheetColumn("hang", "Hạng", .integer(1...100_000), isRequired: false),
        SheetColumn("tong_so", "Trên tổng số", .integer(1...100_000), isRequired: false),
    ]

    /// The keys of a schema that fit into a cell; those of groups with a point between.
    private static func flat(
        _ schema: Schema, _ prefix: String = "", _ title: String = "", required: Bool = true
    ) -> [SheetColumn] {
        schema.fields.flatMap { field -> [SheetColumn] in
            let name = prefix + field.name
            let label = title.isEmpty ? field.label : title + ": " + field.label
            switch field.type {
            case .group(let inner): return flat(inner, name + ".", label, required: false)
            case .list(.group(let inner)):
                let needed = inner.fields.filter(\.isRequired)
                guard needed.count == 1, needed[0].name != "id" else { return [] }
                return [SheetColumn(name, label, field.type, isRequired: field.isRequired && required)]
            case .table: return []
            default: return [SheetColumn(name, label, field.type, isRequired: field.isRequired && required)]
            }
        }
    }

    /// The kind whose columns a header names; nil where none fits.
    public static func likely(_ sheet: Sheet) -> SheetKind? {
        let scored = allCases.map { kind -> (Int, SheetKind) in
            let known = sheet.header.cells.compactMap { kind.column(named: $0) }
            let needed = kind.columns.filter { $0.isRequired && $0.name != "co_quan" }
            let hasNeeded = needed.allSatisfy { column in known.contains { $0.name == column.name } }
            return (hasNeeded ? known.count * 2 + 1 : 0, kind)
        }
        guard let best = scored.max(by: { $0.0 < $1.0 }), best.0 > 3 else { return nil }
        return best.1
    }

    /// By key or by title, in any case, with or without marks.
    func column(named cell: String) -> SheetColumn? {
        let name = cell.trimmed().lowercased()
        let words = plainWords(cell)
        guard !words.isEmpty else { return nil }
        if let found = columns.first(where: { $0.name == name }) { return found }
        if let found = columns.first(where: { plainWords($0.label) == words || plainWords($0.name) == words })
        {
            return found
        }
        let short = columns.filter {
            $0.label.split(separator: ":").last.map { plainWords($0) == words } ?? false
        }
        return short.count == 1 ? short[0] : nil
    }
}

/// A column that a spreadsheet may have.
struct SheetColumn: Sendable {
    let name: String
    let label: String
    let type: FieldType
    let isRequired: Bool

    init(_ name: String, _ label: String, _ type: FieldType, isRequired: Bool) {
        self.name = name
        self.label = label
        self.type = type
        self.isRequired = isRequired
    }
}
