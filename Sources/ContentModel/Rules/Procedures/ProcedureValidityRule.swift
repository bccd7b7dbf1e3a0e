internal import Diagnostics
internal import Schedule

/// A procedure whose last day has passed is repealed or extended; a temporary regime that ends soon, or has
/// ended, is looked at before citizens meet the old text.
struct ProcedureValidityRule: Rule {
    /// From so many calendar days before its end a regime is named.
    static let noticeDays = 60

    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .procedure).filter { $0[ProcedureKey.state].scalar?.string != "bai-bo" }
            .flatMap { procedure -> [Diagnostic] in
                let regimes = procedure[ProcedureKey.temporary].items.compactMap(\.group)
                return [expiry(procedure[ProcedureKey.expires].scalar, site.day)].compactMap { $0 }
                    + regimes.compactMap { regime($0[TemporaryKey.until].scalar, site.day) }
            }
    }

    private func expiry(_ text: SourceString?, _ day: CalendarDate) -> Diagnostic? {
        guard let text, let last = CalendarDate(text), last < day else { return nil }
        return Diagnostic(
            .expiredProcedure, at: text.location,
            "thủ tục hết hiệu lực từ \(text) mà chưa được ghi là bãi bỏ hay thay thế",
            expected: "Sửa hieu_luc_den, hoặc ghi tinh_trang: bai-bo cùng van_ban_bai_bo.")
    }

    private func regime(_ text: SourceString?, _ day: CalendarDate) -> Diagnostic? {
        guard let text, let last = CalendarDate(text) else { return nil }
        let left = day.distance(to: last)
        guard left <= Self.noticeDays else { return nil }
        if left < 0 {
            return Diagnostic(
                .endingRegime, at: text.location, "quy định tạm thời đã hết vào ngày \(text)",
                expected:
                    "Trang không còn áp dụng quy định này mà chỉ giữ trong lịch sử. Có văn bản gia hạn "
                    + "thì ghi thêm một mục tam_thoi; nếu không, chấp nhận cảnh báo này ở chap_nhan.")
        }
        return Diagnostic(
            .endingRegime, at: text.location,
            "quy định tạm thời còn \(left) ngày là hết (đến hết ngày \(text))",
            expected:
                "Hỏi lại cơ quan ban hành: gia hạn, thay bằng quy định chính thức, hay trở về quy định "
                + "cũ. Trang tự thôi áp dụng từ ngày hôm sau.")
    }
}
