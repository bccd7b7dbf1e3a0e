/// CK075x: documents and who cites them. CK076x: hotlines.
extension DiagnosticID {
    public static let changedGround = DiagnosticID(751, .warning, "Căn cứ đã hết hiệu lực hoặc được thay thế")
    public static let replacementCycle = DiagnosticID(752, .error, "Các văn bản thay thế nhau thành vòng")
    public static let contradictoryLineage = DiagnosticID(
        753, .error, "Quan hệ giữa hai văn bản mâu thuẫn")
    public static let duplicateDocument = DiagnosticID(754, .error, "Văn bản được ghi hai lần")
    public static let effectBeforeIssue = DiagnosticID(755, .warning, "Hiệu lực trước ngày ban hành")
    public static let endWithoutDate = DiagnosticID(
        756, .warning, "Văn bản đã được thay thế mà không rõ từ ngày nào")

    public static let hotlineWithoutContact = DiagnosticID(
        761, .error, "Đường dây nóng không có cách liên hệ")
    public static let unreadablePhone = DiagnosticID(762, .error, "Không phải số điện thoại")
    /// A warning: a site may be built for a day that has passed.
    public static let verificationInFuture = DiagnosticID(763, .warning, "Ngày kiểm tra ở tương lai")
    public static let staleVerification = DiagnosticID(764, .warning, "Đường dây nóng chưa được kiểm tra lại")
    public static let duplicatePhone = DiagnosticID(
        765, .warning, "Một số điện thoại ở hai đường dây nóng")
    public static let closedHotline = DiagnosticID(
        766, .warning, "Bản ghi trỏ tới đường dây nóng không còn hiệu lực")
    public static let headingInHotline = DiagnosticID(767, .error, "Lời ghi của đường dây nóng có tiêu đề")
}
