/// A column of a spreadsheet with one row a record: what `congkhai schema --format csv` prints and
/// `congkhai import` reads.
///
/// Keys of groups have a point between: `nguoi_phu_trach.ho_ten`. Entries of a list of groups are numbered
/// from 1: `cach_thuc.1.hinh_thuc`, `cach_thuc.2.hinh_thuc`. Entries of a table have their id:
/// `thanh_phan.minh-bach.diem`.
public struct SheetColumn: Sendable {
    /// With `#` for the number of an entry and `*` for its id.
    public let name: String
    /// With `#` likewise.
    public let label: String
    public let type: FieldType
    /// Whether each row has to fill it.
    public let isRequired: Bool

    public init(_ name: String, _ label: String, _ type: FieldType, isRequired: Bool = false) {
        self.name = name
        self.label = label
        self.type = type
        self.isRequired = isRequired
    }

    /// The keys of a schema as columns, in its order.
    public static func columns(of schema: Schema) -> [SheetColumn] {
        flat(schema, prefix: "", title: "", isRequired: true)
    }

    /// The keys that all records may have and a spreadsheet is read for.
    public static let common: [SheetColumn] = DataTable.common.map {
        SheetColumn($0.name, $0.label, $0.type)
    }

    private static func flat(
        _ schema: Schema, prefix: String, title: String, isRequired: Bool
    ) -> [SheetColumn] {
        schema.fields.flatMap { field -> [SheetColumn] in
            let name = prefix + field.name
            let label = title.isEmpty ? field.label : title + ": " + field.label
            switch field.type {
            case .group(let inner):
                return flat(inner, prefix: name + ".", title: label, isRequired: false)
            case .list(.group(let inner)):
                return flat(inner, prefix: name + ".#.", title: label + " #", isRequired: false)
            case .table(let inner):
                let columns = flat(inner, prefix: name + ".*.", title: label + " *", isRequired: false)
                return Array(columns.dropFirst())
            default:
                return [SheetColumn(name, label, field.type, isRequired: isRequired && field.isRequired)]
            }
        }
    }

    /// The head that is printed: the first entry of each list; nil for tables, whose ids a schema doesn't
    /// know.
    public var head: String? {
        name.contains("*") ? nil : name.replacing(".#.", with: ".1.")
    }

    /// Whether a head names this column, with whatever numbers or id.
    public func hasHead(_ head: String) -> Bool {
        let (own, other) = (name.split(separator: "."), head.split(separator: "."))
        return own.count == other.count
            && zip(own, other).allSatisfy { piece, written in
                switch piece {
                case "#": Int(written).map { (1...999).contains($0) } ?? false
                case "*": !written.isEmpty
                default: piece == written
                }
            }
    }
}
