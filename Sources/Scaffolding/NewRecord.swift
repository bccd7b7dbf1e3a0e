public import ContentModel
public import Diagnostics
public import Schedule

/// A record to be: what an editor has said of it, and the file that comes of it.
public struct NewRecord: Sendable {
    public let name: RecordName
    /// By key, the keys of groups with a point between; a list's values in their order.
    public var values: [String: [String]]
    private let day: CalendarDate
    private let names: SiteNames

    /// - Parameter day: what samples of dates show.
    public init(_ name: RecordName, values: [String: [String]], on day: CalendarDate, names: SiteNames) {
        self.name = name
        self.values = values
        self.day = day
        self.names = names
        for field in name.kind.schema.fields where values[field.name] == nil && field.isAgency {
            self.values[field.name] = field.isRequired ? names.owner.map { [$0] } : nil
        }
    }

    /// The required keys that nobody gave a value and no sample can stand for.
    public var missing: [Field] {
        name.kind.schema.fields.filter { field in
            field.isRequired && values[field.name] == nil && field.isAsked
        }
    }

    public var path: ContentPath {
        switch name.kind {
        case .page: ContentPath("content/\(name.id).md")
        case .plan: ContentPath("content/ke-hoach/\(name.id)/index.md")
        case .task: ContentPath("content/ke-hoach/\(name.parent ?? "")/nhiem-vu/\(name.id).md")
        case .petition: ContentPath("content/phan-anh/\(name.parent ?? "")/\(name.id).md")
        default: ContentPath("content/\(name.kind.rawValue)/\(name.id).md")
        }
    }

    /// The file: front matter with every key of the kind, and what a body begins with.
    public var text: String {
        let agency = values["co_quan"]?.last ?? names.owner
        var writer = FrontMatterWriter(
            Samples(day: day, names: names, agency: agency), values: values)
        writer.comment(
            "Dòng «# …» là giải thích. Dòng «#khóa: …» là khóa chưa dùng: bỏ dấu # ở đầu dòng để dùng, hoặc "
                + "xóa đi. Khóa không ghi thì trang in «Chưa cập nhật»; viết khong khi không có.")
        writer.write(name.kind.schema)
        writer.comment("Các khóa mà mọi bản ghi đều có:")
        writer.write(CommonKey.schema)
        return "---\n" + writer.text + "---\n" + name.kind.body
    }

    /// What the checker finds in the file by itself; what it refers to is not looked at.
    public var faults: [Diagnostic] { read(Array(text.utf8), at: path, as: .record(name)).1 }

    /// The keys that may be given: those of the kind, of all records, and of the groups in them.
    public static func keys(of kind: ContentKind) -> [String] {
        (SchemaRow.rows(of: kind.schema) + SchemaRow.rows(of: CommonKey.schema))
            .map { $0.path.split(separator: "[]").joined() }
    }
}

extension Field {
    fileprivate var isAgency: Bool { if case .reference([.agency]) = type { true } else { false } }

    /// Whether one line can be the answer. Groups are shown by a sample instead.
    fileprivate var isAsked: Bool {
        switch type {
        case .group, .table, .list(.group): false
        default: true
        }
    }
}

extension ContentKind {
    fileprivate var body: String {
        switch self {
        case .petition: "\n## Nội dung\n\n…\n"
        case .result, .apology, .document: ""
        default: "\n"
        }
    }
}
