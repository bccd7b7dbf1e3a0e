/// CK09xx: publishing.
extension DiagnosticID {
    public static let foreignFiles = DiagnosticID(901, .error, "Thư mục công bố có tệp lạ")
    public static let buildInProgress = DiagnosticID(902, .error, "Một lần dựng khác đang chạy")
    public static let machineFailure = DiagnosticID(903, .error, "Máy không thực hiện được")
}
