/// `<id>.md`: an ordinary page (`gioi-thieu.md` → `/gioi-thieu/`).
public enum PageKey: Int, SchemaKey {
    case title, order

    public static let schema = Schema(
        "trang", PageKey.self,
        onRecord: [
            .title
        ])

    public var field: Field {
        switch self {
        case .title: .required("tieu_de", .text, "Tiêu đề", example: "Giới thiệu")
        case .order: .optional("thu_tu", .integer(0...9999), "Thứ tự")
        }
    }
}
