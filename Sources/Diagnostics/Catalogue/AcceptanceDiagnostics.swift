/// CK0780–CK0783: acceptances. CK0784–CK0789: what attachments give away, and what they are.
extension DiagnosticID {
    public static let expiredAcceptance = DiagnosticID(780, .warning, "Chấp nhận đã hết hạn")
    public static let unknownAcceptance = DiagnosticID(781, .error, "Chấp nhận một mã không có")
    public static let unacceptable = DiagnosticID(782, .error, "Lỗi này không chấp nhận được")
    public static let idleAcceptance = DiagnosticID(783, .warning, "Chấp nhận điều không còn")

    public static let pictureTellsPlace = DiagnosticID(784, .error, "Ảnh có tọa độ nơi chụp")
    public static let namedAuthor = DiagnosticID(785, .error, "Tệp đính kèm ghi tên người soạn")
    public static let secrecyMark = DiagnosticID(786, .error, "Có dấu độ mật")
    public static let misnamedAttachment = DiagnosticID(787, .error, "Tệp không đúng loại như đuôi tên")
    public static let attachmentTooLarge = DiagnosticID(788, .error, "Tệp đính kèm quá lớn")
    public static let picturesOnlyPDF = DiagnosticID(789, .warning, "PDF chỉ gồm ảnh")
}

extension DiagnosticID {
    /// Whether a record may accept it (`chap_nhan`): warnings that are not about acceptance itself, and what
    /// the gate of personal data and secrecy finds. Anything else that is an error has to be mended.
    public var canBeAccepted: Bool {
        switch self {
        case .expiredAcceptance, .idleAcceptance: false
        default: severity == .warning || isGate
        }
    }

    /// Whether it keeps personal data or a secret from being published.
    private var isGate: Bool {
        [.personalData, .pictureTellsPlace, .namedAuthor, .secrecyMark].contains(self)
    }
}
