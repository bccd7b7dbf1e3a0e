/// `ke-hoach/<id>/index.md`: a plan; its tasks stand beside it.
public enum PlanKey: Int, SchemaKey {
    case title, agency, years, number, issued, finalYear, term, grounds, signatory, recipients, indices
    case reportingPeriods, trackedSince, validUntil, replaces, targets

    public static let schema = Schema(
        "ke-hoach", PlanKey.self,
        onRecord: [
            .title, .agency, .years, .number, .issued, .finalYear, .term, .indices, .reportingPeriods,
            .trackedSince, .validUntil, .replaces, .targets,
        ])

    public var field: Field {
        switch self {
        case .title: .required("ten", .text, "Trích yếu", "Như văn bản in, không có số và ngày.")
        case .agency: .required("co_quan", .reference([.agency]), "Cơ quan ban hành")
        case .years: .required("nam", .list(.year), "Năm thực hiện", example: "[2024]")
        case .number:
            .optional(
                "so_ky_hieu", .code, "Số, ký hiệu", "Như văn bản in; số để trống thì viết /KH-SCT.",
                example: "35/KH-STTTT")
        case .issued: .optional("ngay_ban_hanh", .dateOrMonth, "Ngày ban hành", example: "2024-03-07")
        case .finalYear: .optional("den_nam", .year, "Đến năm")
        case .term: .optional("thoi_han", .deadline, "Thời hạn của kế hoạch")
        case .grounds: .optional("can_cu", .list(.shorthand(.source, CitationKey.schema)), "Căn cứ")
        case .signatory: .optional("nguoi_ky", .group(PersonKey.schema), "Người ký")
        case .recipients: .optional("noi_nhan", .list(.text), "Nơi nhận")
        case .indices: .optional("chi_so", .list(.index), "Chỉ số cần nâng cao")
        case .reportingPeriods: .optional("ky_bao_cao", .list(.choice(planReportingPeriods)), "Kỳ báo cáo")
        case .trackedSince:
            .optional(
                "theo_doi_tu", .date, "Theo dõi tiến độ từ",
                "Chỉ ghi khi tiến độ được cập nhật trên trang này.")
        case .validUntil: .optional("hieu_luc_den", .date, "Hiệu lực đến")
        case .replaces: .optional("thay_the", .list(.reference([.plan])), "Thay thế")
        case .targets: .optional("muc_tieu", .list(.group(TargetKey.schema)), "Mục tiêu")
        }
    }
}

private let planReportingPeriods = [
    Choice("thang", "Hằng tháng"), Choice("quy", "Hằng quý"), Choice("6-thang", "6 tháng"),
    Choice("9-thang", "9 tháng"), Choice("nam", "Năm"),
]

public enum TargetKey: Int, SchemaKey {
    case index, title, subject, year, baseline, baselineYear, increase, goal, arithmetic, atLeast

    public static let schema = Schema("muc_tieu", TargetKey.self)

    public var field: Field {
        switch self {
        case .index: .optional("chi_so", .index, "Chỉ số", example: "sipas/tiep-can-dich-vu")
        case .title: .optional("ten", .text, "Tên mục tiêu")
        case .subject: .optional("don_vi_duoc_cham", .text, "Đơn vị được chấm", example: "Gia Lai")
        case .year: .optional("nam", .year, "Năm đạt")
        case .baseline: .optional("tu", .decimal, "Từ mức", example: "83.99")
        case .baselineYear: .optional("tu_nam", .year, "Mức của năm")
        case .increase: .optional("tang", .decimal, "Tăng thêm", example: "2")
        case .goal: .optional("den", .decimal, "Đạt mức")
        case .arithmetic:
            .optional(
                "cach_tinh",
                .choice([
                    Choice("phan-tram", "tăng theo tỷ lệ phần trăm"), Choice("diem", "tăng theo điểm"),
                    Choice("chua-ro", "kế hoạch không nói rõ là phần trăm hay điểm"),
                ]), "Cách tính mức tăng")
        case .atLeast: .optional("toi_thieu", .flag, "Ít nhất", "true khi kế hoạch ghi «trở lên».")
        }
    }
}
