/// The keys that every record may have.
public enum CommonKey: Int, SchemaKey {
    case summary, draft, embargo, review, sources, illustrative, redirects, changes, attachments, accepted

    public static let schema = Schema("chung", CommonKey.self, onRecord: [.changes])

    public var field: Field {
        switch self {
        case .summary:
            .optional("mo_ta", .text, "Mô tả", "Một câu tóm tắt, dùng cho kết quả tìm kiếm.")
        case .draft:
            .optional("nhap", .flag, "Bản nháp", "true thì chưa công bố.", example: "true")
        case .embargo:
            .optional(
                "cong_bo_luc", .timestamp, "Công bố lúc", "Trước thời điểm này bản ghi không xuất hiện.",
                example: "2026-01-15T08:00:00+07:00")
        case .review:
            .optional(
                "ra_soat", .group(ReviewKey.schema), "Rà soát", "Ai rà soát văn bản này, lần cuối khi nào.")
        case .sources:
            .optional(
                "nguon", .list(.shorthand(.source, CitationKey.schema)), "Nguồn", "Thông tin lấy từ đâu.")
        case .illustrative:
            .optional("minh_hoa", .flag, "Minh họa", "true: dữ liệu minh họa, trang ghi rõ như vậy.")
        case .redirects:
            .optional(
                "chuyen_huong", .list(.shorthand(.code, RedirectKey.schema)), "Địa chỉ cũ",
                "Các địa chỉ cũ chuyển về trang này.", example: "[/thu-tuc/ten-cu/]")
        case .changes:
            .optional("thay_doi", .list(.group(ChangeKey.schema)), "Thay đổi", "Ngày và lý do của thay đổi.")
        case .attachments:
            .optional("tep", .list(.attachment), "Tệp đính kèm", "Tên các tệp đặt cạnh bản ghi.")
        case .accepted:
            .optional(
                "chap_nhan", .list(.group(AcceptanceKey.schema)), "Cảnh báo chấp nhận",
                "Cảnh báo đã xem xét và chấp nhận, có thời hạn.")
        }
    }
}

public enum ReviewKey: Int, SchemaKey {
    case date, unit, months

    public static let schema = Schema("ra_soat", ReviewKey.self)

    public var field: Field {
        switch self {
        case .date: .required("ngay", .date, "Ngày rà soát", example: "2026-01-15")
        case .unit: .optional("boi", .unit, "Đơn vị rà soát")
        case .months: .optional("han_thang", .integer(1...120), "Rà soát lại sau (tháng)", example: "12")
        }
    }
}

/// An old address that leads here: a bare address moves readers on at once; with a reason it becomes the
/// tombstone of what stood there.
public enum RedirectKey: Int, SchemaKey {
    case from, reason

    public static let schema = Schema("chuyen_huong", RedirectKey.self)

    public var field: Field {
        switch self {
        case .from: .required("tu", .code, "Địa chỉ cũ", example: "/tin/ten-cu/")
        case .reason: .required("ly_do", .text, "Lý do không còn", example: "Đăng trùng với thông báo này")
        }
    }
}

public enum CitationKey: Int, SchemaKey {
    case title, link

    public static let schema = Schema("trich_dan", CitationKey.self)

    public var field: Field {
        switch self {
        case .title: .required("ten", .text, "Tên", example: "Báo Gia Lai, ngày 07/3/2024")
        case .link: .optional("lien_ket", .url, "Liên kết", example: "https://…")
        }
    }
}

public enum ChangeKey: Int, SchemaKey {
    case date, reason

    public static let schema = Schema("thay_doi", ChangeKey.self)

    public var field: Field {
        switch self {
        case .date: .required("ngay", .date, "Ngày")
        case .reason: .required("ly_do", .text, "Lý do")
        }
    }
}

public enum AcceptanceKey: Int, SchemaKey {
    case diagnostic, reason, acceptedBy, until

    public static let schema = Schema("chap_nhan", AcceptanceKey.self)

    public var field: Field {
        switch self {
        case .diagnostic: .required("ma", .code, "Mã cảnh báo", example: "CK0764")
        case .reason: .required("ly_do", .text, "Lý do")
        case .acceptedBy: .required("boi", .text, "Người chấp nhận (chức vụ)")
        case .until: .required("den_ngay", .date, "Đến ngày", example: "2026-12-31")
        }
    }
}
