internal import Diagnostics

/// What stands in `dia_chi_trang` gets into servers' configurations, so it holds nothing that means something
/// there.
struct SiteAddressRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.siteDocuments.filter { $0.file == .settings }.flatMap(\.records).compactMap { settings in
            guard let address = settings[SiteKey.baseURL].scalar, !isSiteAddress(address.string) else {
                return nil
            }
            return Diagnostic(
                .invalidBaseURL, at: address.location, "«\(address)» không dùng làm địa chỉ trang được",
                expected: siteAddressForm, example: "dia_chi_trang: https://congkhai.example.vn/")
        }
    }
}

/// How a site's address is written, for people.
public let siteAddressForm =
    "Viết https://tên-miền/ hoặc https://tên-miền/thư-mục/: chữ không dấu, chữ số, gạch nối, dấu chấm; "
    + "không có ?, #, dấu cách, dấu nháy hay tên người dùng. Tên miền có dấu viết ở dạng xn--…"
