/// `thu-tuc/<id>.md`: an administrative procedure (TTHC), with what NĐ 63/2010 Đ.8 asks to be public.
public enum ProcedureKey: Int, SchemaKey {
    case name, agency, subject, code, fullCode, shortName, unit, levels, serviceLevel, partialReason
    case applicationLink, steps, audiences, performer, authority, cooperating, reception, channels, cases
    case papers, copies, results, conditions, grounds, forms, onlinePayment, postal, decision, state
    case effective, expires, replaces, related, keywords, temporary, repealedBy

    public static let schema = Schema(
        "thu-tuc", ProcedureKey.self,
        onRecord: [
            .name, .agency, .subject, .code, .levels, .serviceLevel, .partialReason, .applicationLink,
            .steps, .audiences, .performer, .authority, .cooperating, .reception, .channels, .cases,
            .papers, .copies, .results, .conditions, .grounds, .forms, .onlinePayment, .postal, .decision,
            .state, .effective, .expires, .replaces, .temporary, .repealedBy,
        ])

    public var field: Field {
        switch self {
        case .name: .required("ten", .text, "Tên thủ tục", "Đúng như quyết định công bố.")
        case .agency: .required("co_quan", .reference([.agency]), "Cơ quan công bố")
        case .subject: .required("linh_vuc", .subject, "Lĩnh vực", example: "buu-chinh")
        case .code: .optional("ma", .code, "Mã thủ tục", example: "1.003659")
        case .fullCode: .optional("ma_day_du", .code, "Mã đầy đủ", example: "1.003659.000.00.00.H21")
        case .shortName: .optional("ten_ngan", .text, "Tên ngắn")
        case .unit: .optional("phong", .unit, "Phòng chịu trách nhiệm nội dung")
        case .levels: .optional("cap_thuc_hien", .list(.choice(administrativeLevels)), "Cấp thực hiện")
        case .serviceLevel: .optional("muc_do", .choice(serviceLevels), "Mức độ dịch vụ công")
        case .partialReason:
            .optional(
                "ly_do_mot_phan", .text, "Lý do chưa toàn trình",
                "Phải công khai khi mức độ là một phần (NĐ 224/2026 Đ.14).")
        case .applicationLink: .optional("lien_ket_nop", .url, "Nơi nộp trực tuyến")
        case .steps: .optional("trinh_tu", .list(.markdown), "Trình tự thực hiện")
        case .audiences: .optional("doi_tuong", .list(.choice(procedureAudiences)), "Đối tượng thực hiện")
        case .performer: .optional("co_quan_thuc_hien", .list(.text), "Cơ quan thực hiện")
        case .authority: .optional("co_quan_tham_quyen", .list(.text), "Cơ quan có thẩm quyền quyết định")
        case .cooperating: .optional("co_quan_phoi_hop", .list(.text), "Cơ quan phối hợp")
        case .reception:
            .optional(
                "noi_tiep_nhan", .list(.shorthand(.reference([.hotline]), CitationKey.schema)),
                "Nơi tiếp nhận")
        case .channels: .optional("cach_thuc", .list(.group(ChannelKey.schema)), "Cách thức thực hiện")
        case .cases: .optional("truong_hop", .list(.group(CaseKey.schema)), "Các trường hợp")
        case .papers: .optional("giay_to", .list(.group(PaperKey.schema)), "Thành phần hồ sơ")
        case .copies: .optional("so_bo", .integer(1...20), "Số bộ hồ sơ", example: "1")
        case .results: .optional("ket_qua", .list(.text), "Kết quả")
        case .conditions: .optional("dieu_kien", .markdown, "Yêu cầu, điều kiện")
        case .grounds: .optional("can_cu", .list(.shorthand(.source, CitationKey.schema)), "Căn cứ pháp lý")
        case .forms: .optional("bieu_mau", .list(.group(FormKey.schema)), "Biểu mẫu")
        case .onlinePayment: .optional("thanh_toan_truc_tuyen", .flag, "Thanh toán trực tuyến")
        case .postal: .optional("bcci", .group(PostalKey.schema), "Bưu chính công ích")
        case .decision:
            .optional("quyet_dinh_cong_bo", .shorthand(.source, CitationKey.schema), "Quyết định công bố")
        case .state: .optional("tinh_trang", .choice(procedureStates), "Tình trạng", example: "con-hieu-luc")
        case .effective: .optional("hieu_luc_tu", .date, "Hiệu lực từ")
        case .expires: .optional("hieu_luc_den", .date, "Hiệu lực đến")
        case .replaces: .optional("thay_the", .list(.reference([.procedure])), "Thay thế")
        case .related: .optional("lien_quan", .list(.reference([.procedure])), "Thủ tục liên quan")
        case .keywords: .optional("tu_khoa", .list(.text), "Từ khóa")
        case .temporary: .optional("tam_thoi", .list(.group(TemporaryKey.schema)), "Quy định tạm thời")
        case .repealedBy:
            .optional("van_ban_bai_bo", .shorthand(.source, CitationKey.schema), "Văn bản bãi bỏ")
        }
    }
}

private let administrativeLevels = [
    Choice("trung-uong", "Cấp trung ương"), Choice("tinh", "Cấp tỉnh"), Choice("huyen", "Cấp huyện"),
    Choice("xa", "Cấp xã"), Choice("khac", "Cơ quan khác"),
]

private let serviceLevels = [
    Choice("toan-trinh", "Toàn trình"), Choice("mot-phan", "Một phần"),
    Choice("cung-cap-thong-tin", "Cung cấp thông tin trực tuyến"),
]

private let procedureAudiences = [
    Choice("ca-nhan", "Cá nhân"), Choice("to-chuc", "Tổ chức"), Choice("doanh-nghiep", "Doanh nghiệp"),
    Choice("co-quan", "Cơ quan nhà nước"),
]

/// The states of publication of NĐ 63/2010 Đ.15.
private let procedureStates = [
    Choice("moi", "Mới ban hành"), Choice("sua-doi", "Được sửa đổi, bổ sung"),
    Choice("thay-the", "Thay thế thủ tục khác"), Choice("con-hieu-luc", "Còn hiệu lực"),
    Choice("bai-bo", "Đã bãi bỏ"),
]

/// One way to hand in the dossier, with its own limit and fee.
public enum ChannelKey: Int, SchemaKey {
    case kind, limit, legalLimit, fees, place

    public static let schema = Schema("cach_thuc", ChannelKey.self)

    public var field: Field {
        switch self {
        case .kind:
            .required(
                "hinh_thuc",
                .choice([
                    Choice("truc-tiep", "Trực tiếp"), Choice("truc-tuyen", "Trực tuyến"),
                    Choice("buu-chinh", "Dịch vụ bưu chính"),
                ]), "Hình thức nộp")
        case .limit: .optional("thoi_han", .group(TimeLimitKey.schema), "Thời hạn giải quyết")
        case .legalLimit:
            .optional("thoi_han_luat_dinh", .group(TimeLimitKey.schema), "Thời hạn luật định")
        case .fees: .optional("phi", .list(.group(FeeKey.schema)), "Phí, lệ phí")
        case .place: .optional("dia_diem", .text, "Địa điểm")
        }
    }
}

/// A time limit: a number and what it counts, or words where a number can't say it.
public enum TimeLimitKey: Int, SchemaKey {
    case count, unit, words

    public static let schema = Schema("thoi_han", TimeLimitKey.self)

    public var field: Field {
        switch self {
        case .count: .optional("so", .integer(0...3660), "Số")
        case .unit:
            .optional(
                "don_vi",
                .choice([
                    Choice("ngay-lam-viec", "ngày làm việc"), Choice("ngay", "ngày"), Choice("gio", "giờ"),
                ]), "Tính bằng")
        case .words: .optional("mo_ta", .text, "Mô tả", "Điều mà một con số không nói được.")
        }
    }
}

public enum FeeKey: Int, SchemaKey {
    case name, amount, words

    public static let schema = Schema("phi", FeeKey.self)

    public var field: Field {
        switch self {
        case .name: .optional("ten", .text, "Tên phí", example: "Lệ phí")
        case .amount:
            .optional("so_tien", .integer(0...100_000_000_000), "Số tiền (đồng)", example: "150000")
        case .words: .optional("mo_ta", .text, "Mô tả", example: "do HĐND tỉnh quy định")
        }
    }
}

/// One of several situations that one procedure covers, with what differs.
public enum CaseKey: Int, SchemaKey {
    case id, name, papers, limit, fees

    public static let schema = Schema("truong_hop", CaseKey.self)

    public var field: Field {
        switch self {
        case .id: .required("id", .identifier, "Mã trường hợp", example: "cap-lan-dau")
        case .name: .required("ten", .text, "Tên trường hợp", example: "Cấp lần đầu")
        case .papers: .optional("giay_to", .list(.group(PaperKey.schema)), "Thành phần hồ sơ")
        case .limit: .optional("thoi_han", .group(TimeLimitKey.schema), "Thời hạn giải quyết")
        case .fees: .optional("phi", .list(.group(FeeKey.schema)), "Phí, lệ phí")
        }
    }
}

public enum PaperKey: Int, SchemaKey {
    case name, originals, copies, form, note

    public static let schema = Schema("giay_to", PaperKey.self)

    public var field: Field {
        switch self {
        case .name: .required("ten", .text, "Tên giấy tờ", example: "Đơn đề nghị")
        case .originals: .optional("ban_chinh", .integer(0...99), "Số bản chính")
        case .copies: .optional("ban_sao", .integer(0...99), "Số bản sao")
        case .form: .optional("bieu_mau", .code, "Mã biểu mẫu", "Mã của một mục trong bieu_mau.")
        case .note: .optional("ghi_chu", .text, "Ghi chú")
        }
    }
}

public enum FormKey: Int, SchemaKey {
    case id, name, file

    public static let schema = Schema("bieu_mau", FormKey.self)

    public var field: Field {
        switch self {
        case .id: .required("id", .identifier, "Mã biểu mẫu", example: "don-de-nghi")
        case .name: .required("ten", .text, "Tên biểu mẫu")
        case .file: .optional("tep", .attachment, "Tệp", example: "don-de-nghi.docx")
        }
    }
}

public enum PostalKey: Int, SchemaKey {
    case reception, delivery

    public static let schema = Schema("bcci", PostalKey.self)

    public var field: Field {
        switch self {
        case .reception: .optional("tiep_nhan", .flag, "Nhận hồ sơ qua bưu chính công ích")
        case .delivery: .optional("tra_ket_qua", .flag, "Trả kết quả qua bưu chính công ích")
        }
    }
}

/// A regime that changes the procedure for a time.
public enum TemporaryKey: Int, SchemaKey {
    case from, until, document, text

    public static let schema = Schema("tam_thoi", TemporaryKey.self)

    public var field: Field {
        switch self {
        case .from: .required("tu", .date, "Từ ngày")
        case .until: .required("den", .date, "Đến hết ngày")
        case .document: .required("van_ban", .shorthand(.source, CitationKey.schema), "Văn bản")
        case .text: .required("noi_dung", .text, "Nội dung")
        }
    }
}
