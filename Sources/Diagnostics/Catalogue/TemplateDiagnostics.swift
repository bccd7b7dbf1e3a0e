/// CK04xx: templates.
extension DiagnosticID {
    public static let templateSyntax = DiagnosticID(401, .error, "Mẫu sai cú pháp")
    public static let unknownTemplateName = DiagnosticID(402, .error, "Mẫu dùng tên mà trang không có")
    public static let unescapedText = DiagnosticID(
        403, .error, "Văn bản thường không được in nguyên dạng HTML")
    public static let unknownPartial = DiagnosticID(404, .error, "Không có mẫu con này")
    public static let recursivePartial = DiagnosticID(405, .error, "Mẫu con gọi vòng")
    public static let missingTemplate = DiagnosticID(406, .error, "Thiếu mẫu của một loại trang")
    public static let unusableTemplateName = DiagnosticID(
        407, .error, "Tên không dùng được ở chỗ này của mẫu")
    public static let unusedTemplate = DiagnosticID(408, .warning, "Mẫu không dùng đến")
    public static let unknownBlock = DiagnosticID(410, .error, "Khung trang không có khối này")
    public static let escapedHTML = DiagnosticID(411, .error, "HTML phải in bằng ba dấu ngoặc")
    public static let duplicateBlock = DiagnosticID(412, .error, "Một khối khai báo hai lần")
    public static let ignoredContent = DiagnosticID(413, .warning, "Nội dung ngoài khối bị bỏ qua")
    public static let templateTooLarge = DiagnosticID(414, .error, "Mẫu lồng quá sâu hoặc quá lớn")
}
