/// `duong-day-nong/<id>.md`: a hotline or contact point.
public enum HotlineKey: Int, SchemaKey {
    case name, kind, agency, unit, person, phones, email, address, postalAddress, hours, subjects
    case takes, refuses, verified, effective, expires, document, order

    public static let schema = Schema(
        "duong-day-nong", HotlineKey.self,
        onRecord: [
            .name, .kind, .agency, .unit, .person, .phones, .email, .address, .postalAddress, .hours,
            .subjects, .takes, .refuses, .effective, .expires, .document,
        ])

    public var field: Field {
        switch self {
        case .name: .required("ten", .text, "Tên đường dây")
        case .kind: .required("loai", .choice(hotlineKinds), "Loại")
        case .agency: .required("co_quan", .reference([.agency]), "Cơ quan")
        case .unit: .optional("don_vi", .unit, "Đơn vị")
        case .person: .optional("nguoi_phu_trach", .group(PersonKey.schema), "Người phụ trách")
        case .phones: .optional("dien_thoai", .list(.group(PhoneKey.schema)), "Điện thoại")
        case .email: .optional("thu_dien_tu", .email, "Thư điện tử")
        case .address: .optional("dia_chi", .text, "Địa chỉ")
        case .postalAddress: .optional("dia_chi_thu_tin", .text, "Địa chỉ thư tín")
        case .hours: .optional("gio_lam_viec", .text, "Giờ làm việc")
        case .subjects: .optional("linh_vuc", .list(.subject), "Lĩnh vực")
        case .takes: .optional("tiep_nhan", .list(.text), "Tiếp nhận")
        case .refuses: .optional("khong_tiep_nhan", .list(.text), "Không tiếp nhận")
        case .verified: .optional("kiem_tra", .group(VerificationKey.schema), "Kiểm tra lần cuối")
        case .effective: .optional("hieu_luc_tu", .date, "Hiệu lực từ")
        case .expires: .optional("hieu_luc_den", .date, "Hiệu lực đến")
        case .document: .optional("van_ban", .shorthand(.source, CitationKey.schema), "Văn bản")
        case .order: .optional("thu_tu", .integer(0...9999), "Thứ tự")
        }
    }
}

private let hotlineKinds = [
    Choice("kiem-soat-tthc", "Kiểm soát thủ tục hành chính"), Choice("mot-cua", "Bộ phận Một cửa"),
    Choice("lanh-dao", "Lãnh đạo"), Choice("tiep-cong-dan", "Tiếp công dân"),
    Choice("chuyen-mon", "Chuyên môn"), Choice("tong-dai", "Tổng đài"),
]

public enum PhoneKey: Int, SchemaKey {
    case number, note

    public static let schema = Schema("dien_thoai", PhoneKey.self)

    public var field: Field {
        switch self {
        case .number: .required("so", .phone, "Số điện thoại", example: "\"1022\"")
        case .note: .optional("mo_ta", .text, "Mô tả")
        }
    }
}

public enum VerificationKey: Int, SchemaKey {
    case date, method

    public static let schema = Schema("kiem_tra", VerificationKey.self)

    public var field: Field {
        switch self {
        case .date: .required("ngay", .date, "Ngày kiểm tra")
        case .method: .optional("cach", .text, "Cách kiểm tra", example: "Gọi thử")
        }
    }
}
