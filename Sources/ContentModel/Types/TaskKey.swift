/// `ke-hoach/<id>/nhiem-vu/<id>.md`: a task of the plan, its progress inside.
///
/// There is no status key: the status is computed.
public enum TaskKey: Int, SchemaKey {
    case code, title, headings, goal, leads, supporters, products, indices, note, deadline, milestones
    case progress, completed, evidence, extensions, suspensions

    public static let schema = Schema(
        "nhiem-vu", TaskKey.self,
        onRecord: [
            .title, .leads, .supporters, .products, .deadline, .milestones, .progress, .completed,
            .evidence, .extensions, .suspensions,
        ])

    public var field: Field {
        switch self {
        case .code: .required("ma", .text, "Số thứ tự", "Như kế hoạch in.", example: "\"IV.2.3\"")
        case .title: .required("ten", .text, "Tên nhiệm vụ", "Như kế hoạch in, hoặc mệnh đề đầu.")
        case .headings:
            .optional("nhom", .list(.text), "Thuộc mục", "Các tiêu đề phía trên, ngoài cùng trước.")
        case .goal: .optional("muc_tieu", .markdown, "Mục tiêu")
        case .leads: .optional("chu_tri", .list(.shorthand(.unit, AssignmentKey.schema)), "Đơn vị chủ trì")
        case .supporters:
            .optional("phoi_hop", .list(.shorthand(.unit, AssignmentKey.schema)), "Đơn vị phối hợp")
        case .products: .optional("san_pham", .list(.text), "Sản phẩm")
        case .indices: .optional("chi_so", .list(.index), "Chỉ số tác động")
        case .note: .optional("ghi_chu", .text, "Ghi chú")
        case .deadline: .optional("thoi_han", .deadline, "Thời hạn", example: "Quý IV/2024")
        case .milestones: .optional("moc", .list(.group(MilestoneKey.schema)), "Các mốc")
        case .progress: .optional("tien_do", .list(.group(ProgressKey.schema)), "Tiến độ")
        case .completed: .optional("hoan_thanh", .date, "Ngày hoàn thành")
        case .evidence: .optional("minh_chung", evidenceType, "Minh chứng")
        case .extensions:
            .optional(
                "gia_han", .list(.group(ExtensionKey.schema)), "Gia hạn", "Chỉ thêm, không sửa, không xóa.")
        case .suspensions: .optional("tam_dung", .list(.group(SuspensionKey.schema)), "Tạm dừng")
        }
    }
}

let evidenceType = FieldType.list(.shorthand(.source, CitationKey.schema))

public enum AssignmentKey: Int, SchemaKey {
    case unit, name, scope

    public static let schema = Schema("phan_cong", AssignmentKey.self)

    public var field: Field {
        switch self {
        case .unit: .optional("don_vi", .unit, "Đơn vị", example: "van-phong")
        case .name:
            .optional(
                "ten", .text, "Tên", "Cơ quan, tổ chức không có trong co-quan/.", example: "Bưu điện tỉnh")
        case .scope: .optional("pham_vi", .text, "Phạm vi", example: "điểm a")
        }
    }
}

public enum MilestoneKey: Int, SchemaKey {
    case title, deadline, leads, supporters, products, completed, evidence

    public static let schema = Schema("moc", MilestoneKey.self)

    public var field: Field {
        switch self {
        case .title: .required("ten", .text, "Tên mốc")
        case .deadline: .optional("thoi_han", .deadline, "Thời hạn")
        case .leads: .optional("chu_tri", .list(.shorthand(.unit, AssignmentKey.schema)), "Đơn vị chủ trì")
        case .supporters:
            .optional("phoi_hop", .list(.shorthand(.unit, AssignmentKey.schema)), "Đơn vị phối hợp")
        case .products: .optional("san_pham", .list(.text), "Sản phẩm")
        case .completed: .optional("hoan_thanh", .date, "Ngày hoàn thành")
        case .evidence: .optional("minh_chung", evidenceType, "Minh chứng")
        }
    }
}

public enum ProgressKey: Int, SchemaKey {
    case date, text, percent, period, evidence

    public static let schema = Schema("tien_do", ProgressKey.self)

    public var field: Field {
        switch self {
        case .date: .required("ngay", .date, "Ngày báo cáo", example: "2026-06-14")
        case .text: .required("noi_dung", .text, "Nội dung")
        case .percent: .optional("phan_tram", .integer(0...100), "Phần trăm")
        case .period: .optional("ky", .period, "Kỳ báo cáo", example: "2026-6-thang")
        case .evidence: .optional("minh_chung", evidenceType, "Minh chứng")
        }
    }
}

public enum ExtensionKey: Int, SchemaKey {
    case until, document, reason

    public static let schema = Schema("gia_han", ExtensionKey.self)

    public var field: Field {
        switch self {
        case .until: .required("den", .date, "Đến ngày")
        case .document: .required("van_ban", .shorthand(.source, CitationKey.schema), "Văn bản gia hạn")
        case .reason: .optional("ly_do", .text, "Lý do")
        }
    }
}

public enum SuspensionKey: Int, SchemaKey {
    case from, until, document, reason

    public static let schema = Schema("tam_dung", SuspensionKey.self)

    public var field: Field {
        switch self {
        case .from: .required("tu", .date, "Từ ngày")
        case .until: .optional("den", .date, "Đến ngày")
        case .document: .optional("van_ban", .shorthand(.source, CitationKey.schema), "Văn bản")
        case .reason: .optional("ly_do", .text, "Lý do")
        }
    }
}
