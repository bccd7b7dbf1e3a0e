internal import Diagnostics

/// No file is larger than `dinh_kem_toi_da_mb` of trang.yaml, 20 MB where nothing is said.
struct AttachmentSizeRule: Rule {
    static let usualLimit = 20

    func faults(in site: ReadSite) -> [Diagnostic] {
        let set = site.settings?[SiteKey.attachmentLimit].scalar.flatMap { integer($0) }
        let limit = set ?? Self.usualLimit
        return site.attachmentUses { $0.size > limit << 20 }.map { use in
            Diagnostic(
                .attachmentTooLarge, at: use.place,
                "«\(use.name)» dài \(megabytes(use.report.size)) MB, tối đa là \(limit) MB",
                expected:
                    "Giảm độ phân giải khi quét, hoặc tách tệp. Mức tối đa đặt ở dinh_kem_toi_da_mb trong "
                    + "trang.yaml.")
        }
    }

    /// Rounded up to a tenth, as a page prints it: `20,1`.
    private func megabytes(_ size: Int) -> String {
        let tenths = (size * 10 + (1 << 20) - 1) >> 20
        return "\(tenths / 10),\(tenths % 10)"
    }
}
