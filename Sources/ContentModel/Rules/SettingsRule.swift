internal import Diagnostics

/// The site has a `trang.yaml`.
struct SettingsRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        // A file that is there and faulty was reported when it was read.
        guard !site.siteDocuments.contains(where: { $0.file == .settings }),
            !site.unreadableSiteFiles.contains(.settings)
        else {
            return []
        }
        return [
            Diagnostic(
                .missingSiteFile, at: SourceLocation(path: ContentPath("content/trang.yaml")),
                "trang phải có tệp content/trang.yaml",
                expected: "Tệp này ghi tên trang, cơ quan chủ quản và địa chỉ trang.",
                example:
                    "ten: Công khai hoạt động của Sở\nco_quan: so-abc\ndia_chi_trang: "
                    + "https://so-abc.example.vn/"
            )
        ]
    }
}
