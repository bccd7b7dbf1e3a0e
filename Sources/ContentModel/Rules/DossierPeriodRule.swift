internal import Diagnostics
internal import Schedule

/// An agency publishes the results of a period once, and when the period is over.
struct DossierPeriodRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        var seen: [String: SourceString] = [:]
        return site.documents(of: .result).flatMap { result -> [Diagnostic] in
            guard let text = result[ResultKey.period].scalar, let period = Period(text),
                let agency = result[ResultKey.agency].scalar
            else { return [] }
            var faults: [Diagnostic] = []
            if let first = seen.updateValue(text, forKey: "\(agency)/\(period)") {
                faults.append(
                    Diagnostic(
                        .duplicatePeriod, at: text.location,
                        "kết quả \(period.label) của \(agency) chỉ được công bố một lần",
                        expected:
                            "Xóa một trong hai tệp; số liệu đính chính thì sửa vào tệp cũ và ghi thay_doi."
                    ).relating(to: first.location, "kỳ này đã có ở đây"))
            }
            if period.last > site.day {
                faults.append(
                    futureDate(text, "kỳ \(period.label) kết thúc", site.day, "Số liệu của kỳ chưa trọn."))
            }
            return faults
        }
    }
}
