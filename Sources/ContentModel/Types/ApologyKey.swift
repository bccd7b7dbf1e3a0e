/// `xin-loi/<id>.md`: a public apology for a late or wrong result. No citizen is named.
public enum ApologyKey: Int, SchemaKey {
    case date, agency, unit, procedure, dossier, reason, newDate, ordinal, document

    public static let schema = Schema(
        "xin-loi", ApologyKey.self,
        onRecord: [
            .date, .agency, .unit, .procedure, .dossier, .reason, .newDate, .ordinal, .document,
        ])

    public var field: Field {
        switch self {
        case .date: .required("ngay", .date, "Ngày xin lỗi")
        case .agency: .required("co_quan", .reference([.agency]), "Cơ quan")
        case .unit: .optional("don_vi", .unit, "Đơn vị")
        case .procedure: .optional("thu_tuc", .reference([.procedure]), "Thủ tục")
        case .dossier: .optional("so_ho_so", .code, "Số hồ sơ")
        case .reason: .optional("ly_do", .text, "Lý do")
        case .newDate: .optional("hen_tra_moi", .date, "Ngày hẹn trả mới")
        case .ordinal: .optional("lan", .integer(1...99), "Lần", "Chỉ được hẹn lại một lần.", example: "1")
        case .document: .optional("van_ban", .shorthand(.source, CitationKey.schema), "Văn bản")
        }
    }
}
