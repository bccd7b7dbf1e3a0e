/// CK074x: petitions. CK077x: results and apologies. CK079x: obligations.
extension DiagnosticID {
    public static let petitionYear = DiagnosticID(741, .error, "Phản ánh nằm sai thư mục năm")
    public static let answerWithoutText = DiagnosticID(742, .error, "Có ngày trả lời mà không có câu trả lời")
    public static let answerWithoutDate = DiagnosticID(743, .error, "Có câu trả lời mà không có ngày trả lời")
    public static let petitionWithoutQuestion = DiagnosticID(744, .error, "Phản ánh không có nội dung")
    public static let futureDate = DiagnosticID(745, .warning, "Ngày sau ngày mà trang nói tới")
    public static let personalData = DiagnosticID(746, .error, "Có dữ liệu cá nhân của người dân")

    public static let dossierSum = DiagnosticID(771, .error, "Hồ sơ tiếp nhận không khớp với hồ sơ xử lý")
    public static let subjectSum = DiagnosticID(772, .error, "Các lĩnh vực cộng lại không bằng số chung")
    public static let partBeyondWhole = DiagnosticID(773, .error, "Phần lớn hơn toàn bộ")
    public static let duplicatePeriod = DiagnosticID(774, .error, "Một kỳ công bố hai lần")
    public static let secondApology = DiagnosticID(775, .error, "Hẹn lại hồ sơ lần thứ hai")
    public static let promiseBeforeApology = DiagnosticID(776, .error, "Ngày hẹn mới không sau ngày xin lỗi")

    public static let unknownConditionKind = DiagnosticID(791, .error, "Nghĩa vụ xét loại nội dung không có")
    public static let unknownConditionKey = DiagnosticID(792, .error, "Nghĩa vụ xét khóa không có")
    public static let obligationWithoutCycle = DiagnosticID(793, .error, "Nghĩa vụ thiếu chu kỳ")
    public static let kindWithoutPeriod = DiagnosticID(794, .error, "Loại nội dung không chia theo kỳ")
    public static let unknownConditionValue = DiagnosticID(795, .error, "Nghĩa vụ lọc theo giá trị không có")
}
