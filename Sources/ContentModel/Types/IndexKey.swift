/// `chi-so/<id>.md`: an index, its methods (versions) and its scores by year.
public enum IndexKey: Int, SchemaKey {
    case name, shortName, publisher, level, direction, additive, versions, breaks, scores, references

    public static let schema = Schema(
        "chi-so", IndexKey.self,
        onRecord: [
            .name, .publisher, .additive, .versions, .breaks, .scores, .references,
        ])

    public var field: Field {
        switch self {
        case .name: .required("ten", .text, "Tên chỉ số")
        case .shortName: .required("ten_viet_tat", .text, "Tên viết tắt", example: "PCI")
        case .publisher: .required("co_quan_cong_bo", .text, "Cơ quan công bố")
        case .level: .optional("cap", .text, "Cấp được chấm", example: "tỉnh")
        case .direction:
            .optional(
                "chieu",
                .choice([Choice("tang", "Càng cao càng tốt"), Choice("giam", "Càng thấp càng tốt")]), "Chiều")
        case .additive: .optional("cong_don", .group(AdditiveKey.schema), "Điểm thành phần cộng thành tổng")
        case .versions: .required("phien_ban", .list(.group(VersionKey.schema)), "Các phiên bản phương pháp")
        case .breaks: .optional("gay_chuoi", .list(.group(BreakKey.schema)), "Các chỗ gãy chuỗi")
        case .scores: .optional("so_lieu", .list(.group(ScoreKey.schema)), "Số liệu")
        case .references: .optional("tham_chieu", .list(.group(ReferenceKey.schema)), "Mức tham chiếu")
        }
    }
}

public enum AdditiveKey: Int, SchemaKey {
    case tolerance

    public static let schema = Schema("cong_don", AdditiveKey.self)

    public var field: Field {
        switch self {
        case .tolerance: .required("sai_so", .decimal, "Sai số cho phép", example: "0.05")
        }
    }
}

public enum ScaleKey: Int, SchemaKey {
    case from, to

    public static let schema = Schema("thang_diem", ScaleKey.self)

    public var field: Field {
        switch self {
        case .from: .required("tu", .decimal, "Từ", example: "0")
        case .to: .required("den", .decimal, "Đến", example: "100")
        }
    }
}

public enum VersionKey: Int, SchemaKey {
    case fromYear, scale, unit, components, reason, document

    public static let schema = Schema("phien_ban", VersionKey.self)

    public var field: Field {
        switch self {
        case .fromYear: .required("tu_nam", .year, "Từ năm")
        case .scale: .required("thang_diem", .group(ScaleKey.schema), "Thang điểm")
        case .unit: .optional("don_vi_do", .text, "Đơn vị đo", example: "\"%\"")
        case .components: .required("thanh_phan", .list(.group(ComponentKey.schema)), "Các thành phần")
        case .reason: .optional("ly_do", .text, "Lý do đổi phương pháp")
        case .document: .optional("van_ban", .shorthand(.source, CitationKey.schema), "Văn bản")
        }
    }
}

public enum ComponentKey: Int, SchemaKey {
    case id, name, scale, unit, responsible

    public static let schema = Schema("thanh_phan", ComponentKey.self)

    public var field: Field {
        switch self {
        case .id: .required("id", .identifier, "Mã thành phần", example: "minh-bach")
        case .name: .required("ten", .text, "Tên thành phần", example: "Tính minh bạch")
        case .scale: .optional("thang_diem", .group(ScaleKey.schema), "Thang điểm")
        case .unit: .optional("don_vi_do", .text, "Đơn vị đo")
        case .responsible:
            .optional(
                "phu_trach", .list(.code), "Đơn vị phụ trách",
                "Đơn vị của cơ quan chủ trang, một cơ quan, hoặc <cơ quan>/<đơn vị>.",
                example: "so-a/van-phong")
        }
    }
}

public enum BreakKey: Int, SchemaKey {
    case fromYear, reason, subject, document

    public static let schema = Schema("gay_chuoi", BreakKey.self)

    public var field: Field {
        switch self {
        case .fromYear: .required("tu_nam", .year, "Từ năm")
        case .reason: .required("ly_do", .text, "Lý do")
        case .subject: .optional("don_vi_duoc_cham", .text, "Đơn vị được chấm")
        case .document: .optional("van_ban", .shorthand(.source, CitationKey.schema), "Văn bản")
        }
    }
}

let provenances = [
    Choice("cong-bo", "công bố"), Choice("tinh-toan", "tính toán"), Choice("suy-ra", "suy ra"),
]

public enum RankKey: Int, SchemaKey {
    case rank, outOf, provenance, scope

    public static let schema = Schema("xep_hang", RankKey.self)

    public var field: Field {
        switch self {
        case .rank: .required("hang", .integer(1...100_000), "Hạng")
        case .outOf: .optional("tong_so", .integer(1...100_000), "Trên tổng số")
        case .provenance: .optional("cach", .choice(provenances), "Nguồn gốc của hạng")
        case .scope: .optional("pham_vi", .text, "Phạm vi xếp hạng")
        }
    }
}

public enum ScoreKey: Int, SchemaKey {
    case year, subject, date, score, ranks, group, unpublished, provenance, target, sources, note, components

    public static let schema = Schema("so_lieu", ScoreKey.self)

    public var field: Field {
        switch self {
        case .year: .required("nam", .year, "Năm")
        case .subject: .required("don_vi_duoc_cham", .text, "Đơn vị được chấm", example: "Gia Lai")
        case .date: .optional("ngay", .date, "Tính đến ngày")
        case .score: .optional("diem", .decimal, "Điểm")
        case .ranks: .optional("xep_hang", .list(.group(RankKey.schema)), "Xếp hạng")
        case .group: .optional("nhom", .text, "Nhóm", "Khi chỉ công bố nhóm, không công bố hạng.")
        case .unpublished: .optional("khong_cong_bo", .flag, "Không công bố")
        case .provenance: .optional("cach", .choice(provenances), "Nguồn gốc của điểm")
        case .target: .optional("muc_tieu", .decimal, "Mục tiêu")
        case .sources: .optional("nguon", .list(.shorthand(.source, CitationKey.schema)), "Nguồn")
        case .note: .optional("ghi_chu", .text, "Ghi chú")
        case .components: .optional("thanh_phan", .table(ComponentScoreKey.schema), "Điểm thành phần")
        }
    }
}

public enum ComponentScoreKey: Int, SchemaKey {
    case id, score, scale, unit, rank, outOf, provenance, target, sources, note

    public static let schema = Schema("diem_thanh_phan", ComponentScoreKey.self)

    public var field: Field {
        switch self {
        case .id: .required("id", .code, "Mã thành phần")
        case .score: .optional("diem", .decimal, "Điểm")
        case .scale: .optional("thang_diem", .group(ScaleKey.schema), "Thang điểm")
        case .unit: .optional("don_vi_do", .text, "Đơn vị đo")
        case .rank: .optional("hang", .integer(1...100_000), "Hạng")
        case .outOf: .optional("tong_so", .integer(1...100_000), "Trên tổng số")
        case .provenance: .optional("cach", .choice(provenances), "Nguồn gốc")
        case .target: .optional("muc_tieu", .decimal, "Mục tiêu")
        case .sources: .optional("nguon", .list(.shorthand(.source, CitationKey.schema)), "Nguồn")
        case .note: .optional("ghi_chu", .text, "Ghi chú")
        }
    }
}

public enum ReferenceKey: Int, SchemaKey {
    case year, name, score, sources

    public static let schema = Schema("tham_chieu", ReferenceKey.self)

    public var field: Field {
        switch self {
        case .year: .required("nam", .year, "Năm")
        case .name: .required("ten", .text, "Tên", example: "Trung bình cả nước")
        case .score: .required("diem", .decimal, "Điểm")
        case .sources: .optional("nguon", .list(.shorthand(.source, CitationKey.schema)), "Nguồn")
        }
    }
}
