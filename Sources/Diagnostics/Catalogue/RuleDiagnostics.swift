/// CK06xx: deadlines, calendar and progress. CK07xx: rules of the single content types.
extension DiagnosticID {
    public static let unknownDeadline = DiagnosticID(601, .error, "Không hiểu thời hạn")
    public static let ambiguousYear = DiagnosticID(602, .error, "Thời hạn thiếu năm mà kế hoạch có nhiều năm")
    public static let incompleteYear = DiagnosticID(603, .warning, "Lịch nghỉ của năm chưa đủ")
    public static let progressBeforeTracking = DiagnosticID(604, .error, "Tiến độ có ngày trước khi theo dõi")
    public static let progressWithoutTracking = DiagnosticID(
        605, .error, "Có tiến độ mà kế hoạch không theo dõi")
    public static let completionWithoutEvidence = DiagnosticID(
        607, .warning, "Báo hoàn thành nhưng chưa có minh chứng")
    public static let unorderedExtension = DiagnosticID(608, .error, "Gia hạn không lùi thời hạn")
    public static let reversedPeriod = DiagnosticID(609, .error, "Ngày kết thúc trước ngày bắt đầu")
    public static let duplicateHoliday = DiagnosticID(
        610, .error, "Một ngày khai báo hai lần trong lịch nghỉ")
    public static let weekdayMismatch = DiagnosticID(611, .warning, "Ngày làm bù không phải cuối tuần")
    public static let reportWithoutTracking = DiagnosticID(
        612, .error, "Kế hoạch không theo dõi nên không có báo cáo")

    public static let taskWithoutPlan = DiagnosticID(704, .error, "Nhiệm vụ không có kế hoạch")
    public static let targetWithoutSubject = DiagnosticID(705, .error, "Mục tiêu không nêu chỉ số")
    public static let targetArithmetic = DiagnosticID(706, .error, "Mục tiêu tính không khớp")
    public static let yearsOutOfOrder = DiagnosticID(707, .error, "Năm của kế hoạch không theo thứ tự")
    public static let selfReference = DiagnosticID(709, .error, "Bản ghi tham chiếu chính nó")
    public static let emptyPlan = DiagnosticID(710, .warning, "Kế hoạch chưa có nhiệm vụ")
}
