/// CK0780–CK0783: acceptances. CK0784–CK0789: what attachments give away, and what they are.
extension DiagnosticID {
    public static let expiredAcceptance = DiagnosticID(780, .warning, "Chấp nhận đã hết hạn")
    public static let unknownAcceptance = DiagnosticID(781, .error, "Chấp nhận một mã không có")
    public static let unacceptable = DiagnosticID(782, .error, "Lỗi này không chấp nhận được")
    public static let idleAcceptance = DiagnosticID(783, .warning, "Chấp nhận điều không còn")
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
    private var isGate: Bool { self == .personalData }
}
