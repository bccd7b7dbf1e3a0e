/// CK00xx: files and their encoding.
extension DiagnosticID {
    public static let invalidUTF8 = DiagnosticID(1, .error, "Tệp không phải UTF-8")
    public static let decomposedText = DiagnosticID(2, .warning, "Văn bản ở dạng tổ hợp rời (NFD)")
    public static let controlCharacter = DiagnosticID(4, .error, "Ký tự điều khiển trong văn bản")
    public static let fileTooLarge = DiagnosticID(5, .error, "Tệp quá lớn")
    public static let unexpectedFile = DiagnosticID(7, .error, "Tệp nằm ngoài cấu trúc nội dung")
    public static let invalidFileName = DiagnosticID(8, .error, "Tên tệp không dùng làm mã được")
    public static let missingSiteFile = DiagnosticID(9, .error, "Thiếu tệp bắt buộc của trang")
    public static let linkOutOfSite = DiagnosticID(10, .error, "Liên kết tượng trưng ra ngoài trang")
    public static let unnamedFile = DiagnosticID(11, .warning, "Tệp không bản ghi nào nêu tên")
    public static let turningControl = DiagnosticID(12, .warning, "Ký tự điều khiển chiều đọc")
}
