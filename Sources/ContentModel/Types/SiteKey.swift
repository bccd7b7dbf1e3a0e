/// `trang.yaml`: the site as a whole.
public enum SiteKey: Int, SchemaKey {
    case name, owner, baseURL, summary, responsible, contact, menu, soonDays, attachmentLimit, footer
    case licence, kept

    public static let schema = Schema("trang.yaml", SiteKey.self)

    public var field: Field {
        switch self {
        case .name: .required("ten", .text, "Tên trang")
        case .owner: .required("co_quan", .reference([.agency]), "Cơ quan chủ quản")
        case .baseURL:
            .required("dia_chi_trang", .url, "Địa chỉ trang", example: "https://congkhai.example.vn/")
        case .summary: .optional("mo_ta", .text, "Mô tả")
        case .responsible: .optional("chiu_trach_nhiem", .group(PersonKey.schema), "Chịu trách nhiệm")
        case .contact: .optional("lien_he", .group(ContactKey.schema), "Liên hệ")
        case .menu: .optional("menu", .list(.group(MenuKey.schema)), "Trình đơn")
        case .soonDays:
            .optional("sap_den_han_ngay", .integer(0...60), "Sắp đến hạn trong (ngày làm việc)", example: "5")
        case .attachmentLimit: .optional("dinh_kem_toi_da_mb", .integer(1...100), "Tệp đính kèm tối đa (MB)")
        case .licence:
            .optional(
                "giay_phep_du_lieu", .group(CitationKey.schema), "Giấy phép dữ liệu mở",
                "Điều kiện dùng lại dữ liệu ở /du-lieu/; bỏ trống thì trang nói rõ là chưa công bố.")
        case .kept:
            .optional(
                "giu_nguyen", .list(.text), "Giữ nguyên khi sửa chữ",
                "Tên, cụm từ viết đúng mà «congkhai fix» tưởng sai; viết y như trong bài.",
                example: "[Ủy ban nhân dân xã Ia Ƣ]")
        case .footer: .optional("chu_thich_cuoi_trang", .markdown, "Chú thích cuối trang")
        }
    }
}

public enum ContactKey: Int, SchemaKey {
    case phone, email, address

    public static let schema = Schema("lien_he", ContactKey.self)

    public var field: Field {
        switch self {
        case .phone: .optional("dien_thoai", .phone, "Điện thoại")
        case .email: .optional("thu_dien_tu", .email, "Thư điện tử")
        case .address: .optional("dia_chi", .text, "Địa chỉ")
        }
    }
}

public enum MenuKey: Int, SchemaKey {
    case label, link

    public static let schema = Schema("menu", MenuKey.self)

    public var field: Field {
        switch self {
        case .label: .required("nhan", .text, "Nhãn")
        case .link: .required("lien_ket", .code, "Liên kết", example: "/ke-hoach/")
        }
    }
}
