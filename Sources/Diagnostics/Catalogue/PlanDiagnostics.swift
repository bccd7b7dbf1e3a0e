/// CK05xx: pages and their addresses.
extension DiagnosticID {
    public static let routeCollision = DiagnosticID(501, .error, "Hai trang trùng địa chỉ")
    public static let reservedRoute = DiagnosticID(502, .error, "Địa chỉ dành riêng cho hệ thống")
    public static let invalidRedirect = DiagnosticID(504, .error, "Địa chỉ cũ không đúng")
    public static let invalidBaseURL = DiagnosticID(503, .error, "Địa chỉ trang không đúng")
}
