/// An official who is named on a page: name and post, nothing private.
public enum PersonKey: Int, SchemaKey {
    case name, post, onBehalf

    public static let schema = Schema("nguoi", PersonKey.self)

    public var field: Field {
        switch self {
        case .name: .required("ho_ten", .text, "Họ và tên")
        case .post: .optional("chuc_vu", .text, "Chức vụ", example: "Giám đốc")
        case .onBehalf:
            .optional(
                "ky_thay", .text, "Ký thay", "TM., KT., TL. hoặc TUQ. như văn bản in.",
                example: "KT. GIÁM ĐỐC")
        }
    }
}
