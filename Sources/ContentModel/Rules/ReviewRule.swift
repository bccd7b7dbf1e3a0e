internal import Diagnostics
internal import Schedule

/// A record is reviewed again within the months that its last review set (`ra_soat.han_thang`).
struct ReviewRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents.compactMap { document in
            guard let review = document[common: .review].group,
                let text = review[ReviewKey.date].scalar, let reviewed = CalendarDate(text),
                let months = review[ReviewKey.months].scalar.flatMap(integer)
            else { return nil }
            let due = reviewed.advanced(byMonths: months)
            guard due < site.day else { return nil }
            return Diagnostic(
                .reviewOverdue, at: text.location,
                "rà soát lần cuối ngày \(text), quá \(months) tháng đã định",
                expected: "Đọc lại bản ghi, sửa nếu cần, rồi ghi ngày rà soát mới ở ra_soat.ngay.",
                example: "ra_soat: {ngay: \(site.day), han_thang: \(months)}")
        }
    }
}
