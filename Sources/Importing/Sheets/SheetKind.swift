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

    private var schema: Schema {
        switch self {
        case .scores: ScoreKey.schema
        case .procedures: ProcedureKey.schema
        case .hotlines: HotlineKey.schema
        case .results: ResultKey.schema
        }
    }

    /// What the schema's own head has, and shorter columns for what is common.
    var columns: [SheetColumn] { printed + shortLists + (self == .scores ? Self.rank : []) }

    /// The columns of the head that is printed to be filled in.
    var printed: [SheetColumn] {
        let own = SheetColumn.columns(of: schema)
        guard self == .scores else {
            return [SheetColumn("id", "Mã tệp", .code)] + own + SheetColumn.common
        }
        return [SheetColumn("chi_so", "Chỉ số", .code)] + own
    }

    /// Ranks are a list in content and two columns in a spreadsheet.
    private static let rank = [
        SheetColumn("hang", "Hạng", .integer(1...100_000)),
        SheetColumn("tong_so", "Trên tổng số", .integer(1...100_000)),
    ]

    /// Lists of groups that need one key only have a column of their own: the names, with `;` between.
    private var shortLists: [SheetColumn] {
        schema.fields.compactMap { field in
            guard case .list(.group(let inner)) = field.type else { return nil }
            let needed = inner.fields.filter(\.isRequired)
            guard needed.count == 1, needed[0].name != "id" else { return nil }
            return SheetColumn(field.name, field.label, field.type)
        }
    }

    /// The kind whose columns a header names; nil where none fits.
    public static func likely(_ sheet: Sheet) -> SheetKind? {
        let scored = allCases.map { kind -> (Int, SheetKind) in
            let heads = SheetHeads(kind, components: [])
            let known = sheet.header.cells.compactMap { heads.column(named: $0)?.column }
            let needed = kind.columns.filter { $0.isRequired && $0.name != "co_quan" }
            let hasNeeded = needed.allSatisfy { column in known.contains { $0.name == column.name } }
            return (hasNeeded ? known.count * 2 + 1 : 0, kind)
        }
        guard let best = scored.max(by: { $0.0 < $1.0 }), best.0 > 3 else { return nil }
        return best.1
    }
}
