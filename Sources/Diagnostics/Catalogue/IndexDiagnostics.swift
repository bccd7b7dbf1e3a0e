/// CK10xx: figures of indices, and what spreadsheets leave behind in numbers.
extension DiagnosticID {
    public static let duplicateScore = DiagnosticID(1001, .error, "Một năm có hai mục số liệu")
    public static let scoreOutsideScale = DiagnosticID(1002, .error, "Điểm nằm ngoài thang điểm")
    public static let rankBeyondTotal = DiagnosticID(1003, .error, "Hạng lớn hơn tổng số")
    public static let componentsDontAddUp = DiagnosticID(
        1004, .error, "Điểm thành phần không cộng thành tổng")
    public static let scoreWithoutSource = DiagnosticID(1005, .warning, "Số liệu không có nguồn")
    public static let spreadsheetError = DiagnosticID(1006, .error, "Lỗi của bảng tính đứng ở chỗ giá trị")
    public static let spreadsheetDay = DiagnosticID(1007, .error, "Số thứ tự ngày của bảng tính")
    public static let invisibleSpace = DiagnosticID(1008, .error, "Dấu cách trong số")
    public static let ambiguousFigure = DiagnosticID(1009, .warning, "Số đọc được hai cách")
    public static let mixedDecimalMarks = DiagnosticID(1010, .warning, "Hai dấu thập phân trong một tệp")
    public static let unpublishedWithFigure = DiagnosticID(1011, .error, "Không công bố mà có số")
    public static let componentOfNoVersion = DiagnosticID(1012, .error, "Thành phần không thuộc phương pháp")
    public static let versionsOutOfOrder = DiagnosticID(1013, .error, "Phiên bản không theo thứ tự")
    public static let scoreBeforeVersions = DiagnosticID(1014, .error, "Số liệu trước phiên bản đầu tiên")
    public static let rankingsAlike = DiagnosticID(
        1015, .error, "Hai hạng của một năm không phân biệt được")
}
