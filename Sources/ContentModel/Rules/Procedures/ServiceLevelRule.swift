internal import Diagnostics

/// A service that is only partly online says why (NĐ 224/2026 Đ.14); one that is wholly online, or was always
/// so, has nothing to excuse.
struct ServiceLevelRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .procedure).compactMap { procedure in
            let level = procedure[ProcedureKey.serviceLevel].scalar
            let reason = procedure[ProcedureKey.partialReason]
            if level?.string == "mot-phan", let level, reason.isAbsent { return missing(at: level) }
            if let text = reason.scalar, let level, level.string != "mot-phan" {
                return needless(text, level)
            }
            return nil
        }
    }

    private func missing(at level: SourceString) -> Diagnostic {
        Diagnostic(
            .partialWithoutReason, at: level.location,
            "dịch vụ công một phần phải nêu lý do chưa toàn trình ở «ly_do_mot_phan»",
            expected:
                "Lý do phải được công khai (NĐ 224/2026 Đ.14); trang ghi «Chưa cập nhật» cho tới khi có.",
            example: "ly_do_mot_phan: Phải kiểm tra thực tế tại cơ sở")
    }

    private func needless(_ reason: SourceString, _ level: SourceString) -> Diagnostic {
        Diagnostic(
            .bothKeys, at: reason.location,
            "ly_do_mot_phan chỉ đi cùng muc_do: mot-phan, ở đây mức độ là \(level)",
            expected: "Xóa ly_do_mot_phan, hoặc sửa muc_do."
        ).relating(to: level.location, "mức độ ở đây")
    }
}
