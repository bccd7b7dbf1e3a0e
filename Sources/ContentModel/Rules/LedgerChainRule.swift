internal import Diagnostics

/// Each release names the hash of the one before, so that a rewritten past shows.
struct LedgerChainRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        guard !site.hasDamagedRelease else { return [] }
        var before: Release?
        return site.ledger.releases.compactMap { release in
            defer { before = release }
            return fault(release, after: before)
        }
    }

    private func fault(_ release: Release, after before: Release?) -> Diagnostic? {
        let number = (before?.number ?? 0) + 1
        guard release.number == number else {
            return broken(release, "sổ công bố thiếu bản \(number) trước bản \(release.number)")
        }
        guard release.previous == before?.digest else {
            let fault = broken(
                release,
                before.map {
                    "bản \($0.number) của sổ công bố không còn như khi bản \(release.number) ghi lại"
                }
                    ?? "bản đầu của sổ công bố lại ghi mã của một bản trước nó")
            return before.map { fault.relating(to: SourceLocation(path: $0.path), "bản đã bị sửa") } ?? fault
        }
        guard before.map({ $0.date <= release.date }) ?? true else {
            return broken(release, "ngày của bản \(release.number) đứng trước ngày của bản \(number - 1)")
        }
        return nil
    }

    private func broken(_ release: Release, _ headline: String) -> Diagnostic {
        Diagnostic(
            .brokenLedger, at: SourceLocation(path: release.path), headline,
            expected: "Sổ công bố chỉ được ghi thêm. Khôi phục thư mục content/\(Release.folder)/ từ Git "
                + "(git log -- content/\(Release.folder)); mã của bản cuối đã in trên báo cáo thì phải khớp.")
    }
}
