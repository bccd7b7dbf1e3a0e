/// `nghia-vu.yaml`: what must be public, by what ground, and when it counts as done.
public enum ObligationKey: Int, SchemaKey {
    case id, text, grounds, cycle, within, agency, unit, condition

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
        }
    }
}

private let cycles = [
    Choice("thang", "Hằng tháng"), Choice("quy", "Hằng quý"), Choice("6-thang", "6 tháng"),
    Choice("nam", "Hằng năm"), Choice("khi-thay-doi", "Khi có thay đổi"),
]

public enum ConditionKey: Int, SchemaKey {
    case kind, filled, count, perPeriod

    public static let schema = Schema("thoa_man", ConditionKey.self)

    public var field: Field {
        switch self {
        case .kind: .required("loai", .code, "Loại nội dung", example: "thu-tuc")
        case .filled:
            .optional("co", .list(.code), "Các khóa phải có", "Khóa con viết sau dấu chấm: lanh_dao.tieu_su.")
        case .count: .optional("dem", .integer(1...100_000), "Ít nhất bao nhiêu")
        case .perPeriod: .optional("trong_ky", .flag, "Mỗi kỳ một bản ghi")
        }
    }
}
