/// What has a schema of its own: the kinds of record and the files of the site.
public enum SchemaName: Sendable, Hashable, CaseIterable {
    case record(ContentKind)
    case siteFile(SiteFile)

    public static var allCases: [SchemaName] {
        ContentKind.allCases.map(SchemaName.record) + SiteFile.allCases.map(SchemaName.siteFile)
    }

    /// `thu-tuc`, `linh-vuc.yaml`; nil where there is no such thing.
    public init?(_ name: String) {
        guard let found = Self.allCases.first(where: { $0.name == name || $0.identifier == name }) else {
            return nil
        }
        self = found
    }

    public var name: String {
        switch self {
        case .record(let kind): kind.rawValue
        case .siteFile(let file): file.rawValue
        }
    }

    /// As it stands in addresses and file names: the settings of the site are `trang-yaml`, since `trang` is
    /// the kind of ordinary pages.
    public var identifier: String {
        switch self {
        case .record(let kind): kind.rawValue
        case .siteFile(let file): file.rawValue.split(separator: ".").joined(separator: "-")
        }
    }

    /// "Thủ tục"; of a file what it says.
    public var title: String {
        switch self {
        case .record(let kind): kind.label.prefix(1).uppercased() + kind.label.dropFirst()
        case .siteFile(.settings): "Thông tin chung của trang"
        case .siteFile(.holidays): "Lịch nghỉ và ngày làm bù"
        case .siteFile(.abbreviations): "Chữ viết tắt"
        case .siteFile(.fields): "Lĩnh vực"
        case .siteFile(.obligations): "Nghĩa vụ công khai"
        }
    }

    public var schema: Schema {
        switch self {
        case .record(let kind): kind.schema
        case .siteFile(.settings): SiteKey.schema
        case .siteFile(.holidays): CalendarKey.schema
        case .siteFile(.abbreviations): AbbreviationKey.schema
        case .siteFile(.fields): SubjectKey.schema
        case .siteFile(.obligations): ObligationKey.schema
        }
    }

    /// Whether the file is a list of groups rather than one.
    public var isList: Bool {
        switch self {
        case .record, .siteFile(.settings), .siteFile(.holidays): false
        case .siteFile: true
        }
    }

    /// The keys that all records may have; nil for the files of the site.
    public var commonSchema: Schema? {
        if case .record = self { CommonKey.schema } else { nil }
    }

    /// Where an editor finds it below the site's directory: `content/thu-tuc/<mã>.md`.
    public var place: String {
        switch self {
        case .siteFile(let file): "content/\(file.rawValue)"
        case .record(.page): "content/<mã>.md"
        case .record(.plan): "content/ke-hoach/<mã>/index.md"
        case .record(.task): "content/ke-hoach/<mã kế hoạch>/nhiem-vu/<mã>.md"
        case .record(.petition): "content/phan-anh/<năm>/<mã>.md"
        case .record(let kind): "content/\(kind.rawValue)/<mã>.md"
        }
    }
}
