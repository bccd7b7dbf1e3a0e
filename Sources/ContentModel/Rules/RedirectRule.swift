internal import Diagnostics

/// An old address is one that a page of this site can have had.
struct RedirectRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents.lazy.flatMap(\.redirects).filter { !isAddress($0.from) }.map { redirect in
            Diagnostic(
                .invalidRedirect, at: redirect.origin.location,
                "«\(redirect.origin)» không phải địa chỉ cũ của một trang",
                expected: "Viết phần sau tên miền của địa chỉ cũ: chữ thường không dấu, chữ số, dấu chấm và "
                    + "gạch nối, bắt đầu và kết thúc bằng «/».",
                example: "chuyen_huong: [/thu-tuc/ten-cu/]")
        }
    }

    private func isAddress(_ route: String) -> Bool {
        let parts = route.split(separator: "/", omittingEmptySubsequences: false).dropFirst().dropLast()
        return !parts.isEmpty
            && parts.allSatisfy { part in
                !part.isEmpty && part.first != "." && part.utf8.count <= 100
                    && part.utf8.allSatisfy { byte in
                        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
                            || byte == 0x2E
                    }
            }
    }
}
