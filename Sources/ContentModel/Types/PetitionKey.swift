/// `phan-anh/<nam>/<id>.md`: a citizen's reflection or petition (PAKN) and the answer.
///
/// The sender's identity has no key.
public enum PetitionKey: Int, SchemaKey {
    case received, title, agency, subject, channel, unit, due, answered, answer, procedure

    public static let schema = Schema(
        "phan-anh", PetitionKey.self,
        onRecord: [
            .received, .title, .agency, .subject, .unit, .due, .answered, .answer,
        ])

    public var field: Field {
        switch self {
        case .received: .required("ngay_tiep_nhan", .date, "Ngày tiếp nhận")
        case .title: .required("tieu_de", .text, "Tiêu đề", "Không nêu người gửi.")
        case .agency: .required("co_quan", .reference([.agency]), "Cơ quan trả lời")
        case .subject: .optional("linh_vuc", .subject, "Lĩnh vực")
        case .channel: .optional("hinh_thuc", .choice(petitionChannels), "Hình thức tiếp nhận")
        case .unit: .optional("don_vi_xu_ly", .unit, "Đơn vị xử lý")
        case .due: .optional("han_tra_loi", .date, "Hạn trả lời")
        case .answered: .optional("ngay_tra_loi", .date, "Ngày trả lời")
        case .answer:
            .optional("van_ban_tra_loi", .shorthand(.source, CitationKey.schema), "Văn bản trả lời")
        case .procedure: .optional("thu_tuc", .reference([.procedure]), "Về thủ tục")
        }
    }
}

private let petitionChannels = [
    Choice("truc-tiep", "Trực tiếp"), Choice("dien-thoai", "Điện thoại"), Choice("van-ban", "Văn bản"),
    Choice("cong-pakn", "Hệ thống tiếp nhận phản ánh, kiến nghị"), Choice("zalo", "Zalo"),
    Choice("tong-dai", "Tổng đài"),
]
