/// `co-quan/<id>.md`: an agency with its units, groups and leaders.
public enum AgencyKey: Int, SchemaKey {
    case name, shortName, level, province, code, validFrom, validTo, address, phone, email, website, hours
    case leaders, units, groups, predecessors

    public static let schema = Schema(
        "co-quan", AgencyKey.self,
        onRecord: [
            .name, .validFrom, .validTo, .address, .phone, .email, .hours, .leaders, .units, .predecessors,
        ])

    public var field: Field {
        switch self {
        case .name:
            .required("ten", .text, "Tên cơ quan", example: "Sở Thông tin và Truyền thông tỉnh Gia Lai")
        case .shortName: .optional("ten_ngan", .text, "Tên ngắn", example: "Sở TT&TT Gia Lai")
        case .level: .required("cap", .choice(agencyLevels), "Cấp")
        case .province: .optional("tinh", .text, "Tỉnh, thành phố", example: "Gia Lai")
        case .code: .optional("ma_dinh_danh", .code, "Mã định danh", example: "H21.15")
        case .validFrom: .optional("tu_ngay", .date, "Hoạt động từ ngày")
        case .validTo: .optional("den_ngay", .date, "Hoạt động đến hết ngày")
        case .address: .optional("dia_chi", .text, "Địa chỉ")
        case .phone: .optional("dien_thoai", .phone, "Điện thoại")
        case .email: .optional("thu_dien_tu", .email, "Thư điện tử")
        case .website: .optional("trang_thong_tin", .url, "Trang thông tin điện tử")
        case .hours: .optional("gio_lam_viec", .text, "Giờ làm việc")
        case .leaders: .optional("lanh_dao", .list(.group(LeaderKey.schema)), "Lãnh đạo")
        case .units: .optional("don_vi", .list(.group(UnitKey.schema)), "Đơn vị trực thuộc")
        case .groups: .optional("nhom", .list(.group(UnitGroupKey.schema)), "Nhóm đơn vị")
        case .predecessors: .optional("ke_thua", .list(.group(PredecessorKey.schema)), "Tiếp nhận từ")
        }
    }
}

private let agencyLevels = [
    Choice("tinh", "Cấp tỉnh"), Choice("huyen", "Cấp huyện"), Choice("xa", "Cấp xã"),
    Choice("trung-uong", "Trung ương"), Choice("khac", "Khác"),
]

public enum LeaderKey: Int, SchemaKey {
    case name, post, duties, biography

    public static let schema = Schema("lanh_dao", LeaderKey.self)

    public var field: Field {
        switch self {
        case .name: .required("ho_ten", .text, "Họ và tên")
        case .post: .optional("chuc_vu", .text, "Chức vụ")
        case .duties: .optional("nhiem_vu", .text, "Nhiệm vụ phụ trách")
        case .biography: .optional("tieu_su", .markdown, "Tiểu sử tóm tắt")
        }
    }
}

public enum UnitKey: Int, SchemaKey {
    case id, name, kind, otherNames, phone, email, head, validFrom, validTo

    public static let schema = Schema("don_vi", UnitKey.self)

    public var field: Field {
        switch self {
        case .id: .required("id", .identifier, "Mã đơn vị", example: "van-phong")
        case .name: .required("ten", .text, "Tên đơn vị", example: "Văn phòng Sở")
        case .kind: .optional("loai", .choice(unitKinds), "Loại")
        case .otherNames:
            .optional("ten_khac", .list(.text), "Tên khác", "Cách viết khác gặp trong các kế hoạch.")
        case .phone: .optional("dien_thoai", .phone, "Điện thoại")
        case .email: .optional("thu_dien_tu", .email, "Thư điện tử")
        case .head: .optional("truong", .group(PersonKey.schema), "Người đứng đầu")
        case .validFrom: .optional("tu_ngay", .date, "Từ ngày")
        case .validTo: .optional("den_ngay", .date, "Đến hết ngày")
        }
    }
}

private let unitKinds = [
    Choice("phong", "Phòng"), Choice("trung-tam", "Trung tâm"), Choice("chi-cuc", "Chi cục"),
    Choice("ban", "Ban"), Choice("hoi-dong", "Hội đồng"), Choice("khac", "Khác"),
]

public enum UnitGroupKey: Int, SchemaKey {
    case id, name, members, otherNames

    public static let schema = Schema("nhom", UnitGroupKey.self)

    public var field: Field {
        switch self {
        case .id: .required("id", .identifier, "Mã nhóm", example: "cac-phong-chuyen-mon")
        case .name: .required("ten", .text, "Tên nhóm", example: "Các phòng chuyên môn")
        case .members:
            .optional("gom", .list(.unit), "Gồm", "Bỏ trống khi kế hoạch không nói nhóm gồm những ai.")
        case .otherNames:
            .optional("ten_khac", .list(.text), "Tên khác", "Cách viết khác gặp trong các kế hoạch.")
        }
    }
}

public enum PredecessorKey: Int, SchemaKey {
    case agency, from, document

    public static let schema = Schema("ke_thua", PredecessorKey.self)

    public var field: Field {
        switch self {
        case .agency: .required("co_quan", .reference([.agency]), "Cơ quan trước")
        case .from: .required("tu_ngay", .date, "Từ ngày")
        case .document:
            .optional("van_ban", .shorthand(.reference([.document]), CitationKey.schema), "Văn bản")
        }
    }
}
