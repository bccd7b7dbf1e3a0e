/// CK11xx: documents and spreadsheets that are read into content.
extension DiagnosticID {
    public static let unreadableImport = DiagnosticID(1101, .error, "Tệp không nhập được")
    public static let missingTool = DiagnosticID(1102, .error, "Máy thiếu chương trình đọc tệp")
    public static let importTargetTaken = DiagnosticID(1103, .error, "Nơi ghi đã có nội dung")
    public static let importWithoutTasks = DiagnosticID(1104, .warning, "Không thấy nhiệm vụ nào trong tệp")
    public static let importWithoutAgency = DiagnosticID(1105, .warning, "Không rõ cơ quan của tệp nhập")

    public static let unknownSheet = DiagnosticID(1111, .error, "Không rõ bảng tính thuộc loại nào")
    public static let unknownColumn = DiagnosticID(1112, .error, "Cột bảng tính không có trong lược đồ")
    public static let wrongCell = DiagnosticID(1113, .error, "Ô bảng tính không đọc được")
    public static let repeatedRow = DiagnosticID(1114, .error, "Dòng bảng tính trùng bản ghi đã có")

    public static let changedSinceExport = DiagnosticID(1121, .error, "Nhiệm vụ đã đổi sau khi xuất bảng")
    public static let unknownTask = DiagnosticID(1122, .error, "Bảng tiến độ nêu nhiệm vụ không có")
    public static let unextendableBlock = DiagnosticID(1123, .error, "Khóa viết ở dạng không nối thêm được")
}
