/// `van-ban/<id>.md`: a legal document that others cite.
public enum DocumentKey: Int, SchemaKey {
    case number, subject, kind, issuer, issued, effective, expired, signatory, link
    case replaces, replacedBy, amends

    public static let schema = Schema(
        "van-ban", DocumentKey.self,
        onRecord: [
            .number, .subject, .kind, .issuer, .issued, .effective, .expired, .replaces, .replacedBy,
            .amends,
        ])

    public var field: Field {
        switch self {
        case .number: .required("so_ky_hieu", .code, "Số, ký hiệu", example: "63/2010/NĐ-CP")
        case .subject: .required("trich_yeu", .text, "Trích yếu", "Viết chua-ro khi chưa biết.")
        case .kind: .optional("loai", .text, "Loại văn bản", example: "Nghị định")
        case .issuer: .optional("co_quan_ban_hanh", .text, "Cơ quan ban hành")
        case .issued: .optional("ngay_ban_hanh", .dateOrMonth, "Ngày ban hành")
        case .effective: .optional("ngay_hieu_luc", .date, "Ngày hiệu lực")
        case .expired:
            .optional(
                "ngay_het_hieu_luc", .date, "Ngày hết hiệu lực", "Ngày đầu tiên văn bản không còn hiệu lực.")
        case .signatory: .optional("nguoi_ky", .group(PersonKey.schema), "Người ký")
        case .link: .optional("lien_ket", .url, "Liên kết")
        case .replaces: .optional("thay_the", .list(.reference([.document])), "Thay thế")
        case .replacedBy: .optional("bi_thay_the", .list(.reference([.document])), "Được thay thế bởi")
        case .amends: .optional("sua_doi", .list(.reference([.document])), "Sửa đổi, bổ sung")
        }
    }
}
