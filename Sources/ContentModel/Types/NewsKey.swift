/// `tin/<id>.md`: an announcement.
public enum NewsKey: Int, SchemaKey {
    case title, date, agency

    public static let schema = Schema(
        "tin", NewsKey.self,
        onRecord: [
            .title, .date,
        ])

    public var field: Field {
        switch self {
        case .title: .required("tieu_de", .text, "Tiêu đề")
        case .date: .required("ngay", .date, "Ngày đăng")
        case .agency: .optional("co_quan", .reference([.agency]), "Cơ quan")
        }
    }
}
