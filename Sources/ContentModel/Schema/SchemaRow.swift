/// One key on a reference page, with the keys of groups behind the one that they belong to.
public struct SchemaRow: Sendable {
    /// `nguoi_ky.ho_ten`; `[]` behind a list: `cach_thuc[].hinh_thuc`.
    public let path: String
    /// 0 for the record's own keys.
    public let depth: Int
    public let field: Field

    /// The keys of a schema, outermost first, in the order in which editors write them.
    public static func rows(of schema: Schema) -> [SchemaRow] {
        var rows: [SchemaRow] = []
        collect(schema, prefix: "", depth: 0, into: &rows)
        return rows
    }

    private static func collect(
        _ schema: Schema, prefix: String, depth: Int, into rows: inout [SchemaRow], skipping skipped: Int = 0
    ) {
        for field in schema.fields.dropFirst(skipped) {
            let path = prefix + field.name
            rows.append(SchemaRow(path: path, depth: depth, field: field))
            guard let inner = field.type.innerSchema else { continue }
            collect(
                inner, prefix: path + field.type.pathMark + ".", depth: depth + 1, into: &rows,
                skipping: field.type.isTable ? 1 : 0)
        }
    }
}

extension FieldType {
    fileprivate var pathMark: String {
        switch self {
        case .list: "[]"
        case .table: ".<mã>"
        default: ""
        }
    }

    /// A table's rows have their first key in front of them.
    fileprivate var isTable: Bool { if case .table = self { true } else { false } }
}
