/// CK09xx: publishing.
extension DiagnosticID {
    public static let foreignFiles = DiagnosticID(901, .error, "Thư mục công bố có tệp lạ")
    public static let buildInProgress = DiagnosticID(902, .error, "Một lần dựng khác đang chạy")
    public static let machineFailure = DiagnosticID(903, .error, "Máy không thực hiện được")
    public static let exchangeMissing = DiagnosticID(904, .warning, "Hệ tệp không hoán đổi được thư mục")
    public static let unreadableManifest = DiagnosticID(905, .error, "Không đọc được MANIFEST.json")
    public static let embargoLeak = DiagnosticID(906, .error, "Lộ điều chưa đến giờ công bố")
    public static let commonEmbargoedName = DiagnosticID(907, .warning, "Tên chờ công bố quá thường gặp")
    public static let unsearchedAttachment = DiagnosticID(
        908, .warning, "Tệp không dò được khi có bản ghi chờ công bố")
}
