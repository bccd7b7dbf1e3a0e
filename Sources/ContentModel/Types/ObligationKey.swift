/// `nghia-vu.yaml`: what must be public, by what ground, and when it counts as done.
public enum ObligationKey: Int, SchemaKey {
    case id, text, grounds, cycle, within, agency, unit, condition, sample

    public static let schema = Schema("nghia-vu.yaml", ObligationKey.self)

    public var field: Field {
        switch self {
        case .id: .required("id", .identifier, "Mã nghĩa vụ", example: "cong-khai-tthc")
        case .text: .required("noi_dung", .text, "Nội dung")
        case .grounds: .required("can_cu", .list(.shorthand(.source, CitationKey.schema)), "Căn cứ")
        case .cycle: .optional("chu_ky", .choice(cycles), "Chu kỳ")
        case .within:
            .optional(
                "trong", .integer(0...366), "Trong (ngày làm việc)", "Sau khi hết kỳ hoặc có thay đổi.")
        case .agency:
            .optional(
                "co_quan", .reference([.agency]), "Cơ quan được xét",
                "Để trống: cơ quan chủ quản của trang.")
        case .unit: .optional("don_vi", .unit, "Đơn vị chịu trách nhiệm")
        case .condition: .required("thoa_man", .group(ConditionKey.schema), "Thỏa mãn khi")
        case .sample:
            .optional(
                "mau", .date, "Mục mẫu, lập ngày",
                "Ngày lập mục mẫu; cơ quan đã xét thì bỏ khóa này.", example: "2026-11-25")
        }
    }
}

private let cycles = [
    Choice("thang", "Hằng tháng"), Choice("quy", "Hằng quý"), Choice("6-thang", "6 tháng"),
    Choice("nam", "Hằng năm"), Choice("khi-thay-doi", "Khi có thay đổi"),
]

public enum ConditionKey: Int, SchemaKey {
    case kind, filters, filled, count, perPeriod

    public static let schema = Schema("thoa_man", ConditionKey.self)

    public var field: Field {
        switch self {
        case .kind: .required("loai", .code, "Loại nội dung", example: "thu-tuc")
        case .filled:
            .optional(
                "co", .list(.code), "Các khóa phải có",
                "Khóa con viết sau dấu chấm: lanh_dao.tieu_su; có một trong hai thì viết "
                    + "giay_to|truong_hop.giay_to.")
        case .filters:
            .optional(
                "voi", .list(.group(FilterKey.schema)), "Chỉ xét bản ghi",
                "Bản ghi mà khóa có một trong các giá trị đã ghi.",
                example: "[{khoa: loai, la: tiep-cong-dan}]")
        case .count:
            .optional(
                "dem", .integer(0...100_000), "Ít nhất bao nhiêu",
                "Không ghi là 1; 0 là không có bản ghi nào cũng được.")
        case .perPeriod: .optional("trong_ky", .flag, "Mỗi kỳ một bản ghi")
        }
    }
}

/// Which records a condition looks at.
public enum FilterKey: Int, SchemaKey {
    case key, values

    public static let schema = Schema("voi", FilterKey.self)

    public var field: Field {
        switch self {
        case .key: .required("khoa", .code, "Khóa", example: "muc_do")
        case .values: .required("la", .list(.code), "Là một trong", example: "[mot-phan]")
        }
    }
}
