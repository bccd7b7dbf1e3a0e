/// A content type as flat tables: one row a record, and for each list of groups in it a table of its own.
///
/// What open data publishes and what a spreadsheet is read back from; names and order follow from the schema.
public struct DataTable: Sendable {
    public let kind: ContentKind
    /// `nhiem-vu`, `nhiem-vu.moc`: the kind and the keys on the way to the list.
    public let name: String
    /// "Nhiệm vụ", "Nhiệm vụ: Các mốc".
    public let label: String
    /// For each list on the way, outermost first, where it stands in the group around it.
    public let lists: [[Int]]
    /// Behind those that every table begins with.
    public let columns: [DataColumn]
    /// The keys that all records may have; none for the tables of lists.
    public let commonColumns: [DataColumn]

    /// The tables of a kind, the records' own first.
    public static func tables(of kind: ContentKind) -> [DataTable] {
        var found: [DataTable] = []
        let title = kind.label.prefix(1).uppercased() + kind.label.dropFirst()
        collect(kind, kind.schema, kind.rawValue, title, lists: [], into: &found)
        return found
    }

    private static func collect(
        _ kind: ContentKind, _ schema: Schema, _ name: String, _ label: String, lists: [[Int]],
        into tables: inout [DataTable]
    ) {
        var columns: [DataColumn] = []
        var children: [(path: [Int], key: String, label: String, schema: Schema)] = []
        flatten(schema, path: [], prefix: "", label: "", &columns, &children)
        tables.append(
            DataTable(
                kind: kind, name: name, label: label, lists: lists, columns: columns,
                commonColumns: lists.isEmpty ? common : []))
        for child in children {
            collect(
                kind, child.schema, "\(name).\(child.key)", "\(label): \(child.label)",
                lists: lists + [child.path], into: &tables)
        }
    }

    private static func flatten(
        _ schema: Schema, path: [Int], prefix: String, label: String, _ columns: inout [DataColumn],
        _ children: inout [(path: [Int], key: String, label: String, schema: Schema)]
    ) {
        for (slot, field) in schema.fields.enumerated() {
            let place = path + [slot]
            let full = label.isEmpty ? field.label : "\(label): \(field.label)"
            switch field.type {
            case .group(let inner):
                flatten(
                    inner, path: place, prefix: prefix + field.name + ".", label: full, &columns, &children)
            case .list(.group(let inner)), .table(let inner):
                children.append((place, prefix + field.name, full, inner))
            default:
                columns.append(
                    DataColumn(
                        name: prefix + field.name, label: full, hint: field.hint, type: field.type,
                        isRequired: field.isRequired && path.isEmpty, path: place))
            }
        }
    }

    /// What is published of the common keys: not which warnings were accepted, for one.
    static let common: [DataColumn] = {
        let published: Set<CommonKey> = [.summary, .embargo, .review, .sources, .redirects, .attachments]
        var columns: [DataColumn] = []
        var children: [(path: [Int], key: String, label: String, schema: Schema)] = []
        flatten(CommonKey.schema, path: [], prefix: "", label: "", &columns, &children)
        return columns.filter { column in
            CommonKey(rawValue: column.path[0]).map(published.contains) ?? false
        }
    }()
}

/// One column of a flat table.
public final class DataColumn: Sendable {
    /// The key; the keys of groups with a point between: `nguoi_ky.ho_ten`.
    public let name: String
    public let label: String
    public let hint: String
    public let type: FieldType
    public let isRequired: Bool
    /// The slots on the way from the record or the group of the row to the value.
    public let path: [Int]

    init(
        name: String, label: String, hint: String, type: FieldType, isRequired: Bool, path: [Int]
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.type = type
        self.isRequired = isRequired
        self.path = path
    }

    /// The value in a row; absent where a group on the way is.
    public func value(in record: Record) -> FieldValue {
        if path.count == 1 { return record.values[path[0]] }
        var value = FieldValue.absent
        var record = record
        for (step, slot) in path.enumerated() {
            value = record.values[slot]
            guard step < path.count - 1 else { break }
            guard let group = value.group else { return value.isDeclaredNone ? value : .absent }
            record = group
        }
        return value
    }
}

extension DataTable {
    /// Calls `body` with each row that the record has in this table, and the row's number in each list on
    /// the way, counted from 1.
    public func forEachRow(of record: Record, _ body: (Record, [Int]) -> Void) {
        var numbers = [Int](repeating: 0, count: lists.count)
        visit(record, depth: 0, &numbers, body)
    }

    private func visit(
        _ record: Record, depth: Int, _ numbers: inout [Int], _ body: (Record, [Int]) -> Void
    ) {
        guard depth < lists.count else {
            body(record, numbers)
            return
        }
        for (offset, item) in items(of: record, in: lists[depth]).enumerated() {
            guard let group = item.group else { continue }
            numbers[depth] = offset + 1
            visit(group, depth: depth + 1, &numbers, body)
        }
    }

    /// How many rows the record has in this table.
    func rowCount(of record: Record) -> Int { rowCount(of: record, depth: 0) }

    private func rowCount(of record: Record, depth: Int) -> Int {
        guard depth < lists.count else { return 1 }
        var count = 0
        for item in items(of: record, in: lists[depth]) {
            if let group = item.group { count += rowCount(of: group, depth: depth + 1) }
        }
        return count
    }

    private func items(of record: Record, in path: [Int]) -> [FieldValue] {
        var value = record.values[path[0]]
        for slot in path.dropFirst() { value = value.group?.values[slot] ?? .absent }
        return value.items
    }
}
