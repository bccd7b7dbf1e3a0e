internal import Diagnostics
internal import Schedule

/// Somebody has tried a hotline within the last 90 days, and not on a day to come.
struct HotlineVerificationRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .hotline).filter { $0.isOpen(on: site.day) && $0.isVisible(on: site.day) }
            .compactMap { fault(in: $0, site.day) }
    }

    private func fault(in line: Document, _ day: CalendarDate) -> Diagnostic? {
        guard let text = line[HotlineKey.verified].group?[VerificationKey.date].scalar,
            let date = CalendarDate(text)
        else { return neverTried(line) }
        let days = date.distance(to: day)
        if days < 0 {
            return Diagnostic(
                .verificationInFuture, at: text.location,
                "ngày kiểm tra \(text) sau ngày dựng trang \(day)",
                expected: "Ghi ngày đã gọi thử hoặc gửi thử gần nhất.")
        }
        guard days > Hotline.verificationDays else { return nil }
        return Diagnostic(
            .staleVerification, at: text.location,
            "đường dây nóng kiểm tra lần cuối \(days) ngày trước, quá \(Hotline.verificationDays) ngày",
            expected: "Gọi thử hoặc gửi thử rồi ghi ngày mới vào kiem_tra; cho đến khi đó trang ghi chú là "
                + "chưa kiểm tra lại.",
            example: "kiem_tra: {ngay: \(day), cach: Gọi thử}")
    }

    private func neverTried(_ line: Document) -> Diagnostic {
        Diagnostic(
            .staleVerification, at: line[HotlineKey.name].scalar?.location ?? SourceLocation(path: line.path),
            "đường dây nóng chưa ghi ngày kiểm tra",
            expected: "Gọi thử hoặc gửi thử rồi ghi ngày vào kiem_tra; cho đến khi đó trang ghi chú là chưa "
                + "kiểm tra.", example: "kiem_tra: {ngay: 2026-01-15, cach: Gọi thử}")
    }
}
