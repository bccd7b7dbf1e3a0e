/// CK08xx: the ledger of publications, and what is judged by it.
extension DiagnosticID {
    public static let brokenLedger = DiagnosticID(801, .error, "Chuỗi sổ công bố bị đứt")
    public static let damagedRelease = DiagnosticID(802, .error, "Không đọc được một bản của sổ công bố")
    public static let vanishedAddress = DiagnosticID(803, .error, "Điều đã công bố không còn địa chỉ")
    public static let vanishedProcedure = DiagnosticID(804, .error, "Thủ tục đã công bố bị xóa")
    public static let rewrittenDeadline = DiagnosticID(805, .error, "Thời hạn đã công bố bị sửa")
    public static let rewrittenExtension = DiagnosticID(806, .error, "Gia hạn đã công bố bị sửa")
    public static let missingLedger = DiagnosticID(807, .note, "Trang chưa có sổ công bố")
    public static let releaseBeforeHead = DiagnosticID(808, .error, "Ngày công bố trước bản gần nhất")
}
