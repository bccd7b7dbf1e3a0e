internal import Diagnostics

/// An ordinary page doesn't take the address of a list that the site makes itself.
struct ReservedRouteRule: Rule {
    /// First parts of the routes that the site makes or will make (CONTENT-MODEL, Routes).
    static let reserved: Set<String> = [
        "co-quan", "ke-hoach", "tien-do", "thu-tuc", "duong-day-nong", "chi-so", "phan-anh", "ket-qua",
        "xin-loi",
        "van-ban", "tin", "bang-kiem", "thay-doi", "tim-kiem", "danh-muc", "du-lieu", "nhung", "huong-dan",
        "phien-ban", "giao-dien", "404",
    ]

    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .page).filter { Self.reserved.contains($0.id) }.map { page in
            Diagnostic(
                .reservedRoute, at: SourceLocation(path: page.path),
                "địa chỉ /\(page.id)/ dành cho danh sách do hệ thống tạo",
                expected: "Đổi tên tệp, ví dụ «ve-\(page.id).md».")
        }
    }
}
