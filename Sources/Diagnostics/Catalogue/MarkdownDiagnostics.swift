/// CK03xx: Markdown.
extension DiagnosticID {
    public static let rawHTML = DiagnosticID(301, .warning, "Thẻ HTML được hiện như chữ thường")
    public static let unsafeLink = DiagnosticID(302, .error, "Liên kết không an toàn")
    public static let topHeading = DiagnosticID(303, .warning, "Tiêu đề cấp 1 trong phần nội dung")
    public static let brokenLink = DiagnosticID(304, .error, "Liên kết nội bộ không có trang đích")
    public static let brokenAnchor = DiagnosticID(305, .error, "Liên kết tới mục không có trong trang")
    public static let imageWithoutText = DiagnosticID(306, .warning, "Ảnh không có mô tả")
    public static let skippedHeadingLevel = DiagnosticID(307, .warning, "Tiêu đề nhảy cấp")
    public static let markdownTooDeep = DiagnosticID(308, .error, "Nội dung lồng quá sâu")
    public static let longTableRow = DiagnosticID(309, .warning, "Hàng của bảng nhiều ô hơn số cột")
    public static let tableMismatch = DiagnosticID(310, .warning, "Dòng gạch của bảng không khớp tiêu đề")
    public static let emptyLink = DiagnosticID(311, .warning, "Liên kết không có chữ")
}
