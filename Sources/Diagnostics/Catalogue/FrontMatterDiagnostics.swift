/// CK02xx: the YAML block at the head of a file.
extension DiagnosticID {
    public static let missingFrontMatter = DiagnosticID(201, .error, "Thiếu khối thông tin đầu tệp")
    public static let unclosedFrontMatter = DiagnosticID(
        202, .error, "Khối thông tin đầu tệp không có dấu đóng")
    public static let yamlSyntax = DiagnosticID(203, .error, "YAML sai cú pháp")
    public static let aliasOrAnchor = DiagnosticID(204, .error, "Không dùng neo (&) hay bí danh (*)")
    public static let yamlTag = DiagnosticID(205, .error, "Không dùng thẻ YAML (!)")
    public static let nestedTooDeep = DiagnosticID(206, .error, "Lồng quá sâu")
    public static let frontMatterTooLarge = DiagnosticID(207, .error, "Khối thông tin đầu tệp quá lớn")
    public static let duplicateKey = DiagnosticID(208, .error, "Khóa lặp lại")
    public static let notAMapping = DiagnosticID(
        209, .error, "Khối thông tin đầu tệp phải gồm các dòng «khóa: giá trị»")
    public static let complexKey = DiagnosticID(210, .error, "Khóa phải là một từ")
    public static let severalDocuments = DiagnosticID(211, .error, "Nhiều tài liệu YAML trong một tệp")
    public static let commaInNumber = DiagnosticID(212, .error, "Dấu phẩy thập phân chia đôi giá trị")
    public static let tabIndentation = DiagnosticID(213, .error, "Thụt dòng bằng phím Tab")
    public static let colonInValue = DiagnosticID(
        214, .error, "Dấu hai chấm trong giá trị chưa đặt trong ngoặc kép")
}
