/// `lich-nghi.yaml`: days off and swapped working days.
public enum CalendarKey: Int, SchemaKey {
    case completeYears, days

    public static let schema = Schema("lich-nghi.yaml", CalendarKey.self)

    public var field: Field {
        switch self {
        case .completeYears:
            .optional("nam_du", .list(.year), "Các năm đã đủ", "Những năm mà lịch nghỉ đã khai báo đầy đủ.")
        case .days: .required("ngay_nghi", .list(.group(HolidayKey.schema)), "Các ngày")
        }
    }
}

public enum HolidayKey: Int, SchemaKey {
    case date, kind, name, sources

    public static let schema = Schema("ngay_nghi", HolidayKey.self)

    public var field: Field {
        switch self {
        case .date: .required("ngay", .date, "Ngày", example: "2026-01-01")
        case .kind:
            .required(
                "loai", .choice([Choice("nghi", "Ngày nghỉ"), Choice("lam-bu", "Ngày làm bù")]), "Loại")
        case .name: .required("ten", .text, "Tên", example: "Tết Dương lịch")
        case .sources: .optional("nguon", .shorthand(.source, CitationKey.schema), "Nguồn")
        }
    }
}

/// `viet-tat.yaml`: abbreviations and what they stand for.
public enum AbbreviationKey: Int, SchemaKey {
    case short, full

    public static let schema = Schema("viet-tat.yaml", AbbreviationKey.self)

    public var field: Field {
        switch self {
        case .short: .required("viet_tat", .text, "Viết tắt", example: "TTHC")
        case .full: .required("day_du", .text, "Đầy đủ", example: "thủ tục hành chính")
        }
    }
}

/// `linh-vuc.yaml`: the fields of administration.
public enum SubjectKey: Int, SchemaKey {
    case id, name, agency, otherNames

    public static let schema = Schema("linh-vuc.yaml", SubjectKey.self)

    public var field: Field {
        switch self {
        case .id: .required("id", .identifier, "Mã lĩnh vực", example: "buu-chinh")
        case .name: .required("ten", .text, "Tên lĩnh vực", example: "Bưu chính")
        case .agency: .optional("co_quan", .reference([.agency]), "Cơ quan")
        case .otherNames: .optional("ten_khac", .list(.text), "Tên khác")
        }
    }
}
