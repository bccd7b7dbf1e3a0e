public import Schedule

extension ProgressReport {
    /// `Kết quả thực hiện 6 tháng đầu năm 2026 Kế hoạch số 01/KH-STTTT ngày 12/01/2026 về …`
    public var subject: String {
        "Kết quả \(period.label) thực hiện \(planName)"
    }

    /// The plan with number, date and subject, as far as they are printed.
    public var planName: String {
        var name = "Kế hoạch"
        if let number = plan.document[PlanKey.number].scalar?.string, !number.hasPrefix("/") {
            name += " số \(number)"
        }
        if let issued = plan.document[PlanKey.issued].scalar.flatMap({ CalendarDate($0) }) {
            name += " ngày \(issued.figures)"
        }
        return name + " về “\(plan.title.scalar?.string ?? plan.id)”"
    }

    /// The agency above the one that reports, as the head of a document has it; nil where that is not known.
    public var superior: String? {
        let agency = plan.agency.document
        guard agency[AgencyKey.level].scalar?.string == "tinh",
            let province = agency[AgencyKey.province].scalar
        else { return nil }
        let kind = Self.cities.contains(province.string) ? "thành phố" : "tỉnh"
        return "Ủy ban nhân dân \(kind) \(province)"
    }

    private static let cities: Set<String> = [
        "Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế",
    ]

    /// The part of the document's number that stands behind "BC-": `STTTT` of a plan `01/KH-STTTT`.
    public var issuerCode: String? {
        let number = plan.document[PlanKey.number].scalar?.string ?? ""
        return number.split(separator: "/").last?.split(separator: "-").dropFirst().joined(separator: "-")
            .nonEmpty
    }

    /// Which state of the site the report was made from, by the hash that it is proved with; nil without a
    /// ledger.
    public var ledgerNote: String? {
        ledgerHead.map { release in
            "Bản công bố số \(release.number) ngày \(release.date.figures); "
                + "mã của sổ công bố (SHA-256): \(release.digest)."
        }
    }

    /// What the figures speak for, in one sentence.
    public var asOf: String {
        isClosed
            ? "Số liệu chốt đến hết ngày \(day.figures), ngày cuối của kỳ báo cáo."
            : "Kỳ báo cáo chưa kết thúc; số liệu tính đến ngày \(day.figures)."
    }
}

extension ReportLine {
    /// What the unit says of its work: the reports of the period, else the last one before.
    public var account: String {
        if !entries.isEmpty { return entries.map(\.sentence).joined(separator: " ") }
        return latest.map { "Trong kỳ chưa báo cáo; báo cáo gần nhất: \($0.sentence)" } ?? "Chưa có báo cáo."
    }

    /// The names of all evidence, of the reports of the period and of what is completed; each once.
    public var allEvidence: [String] {
        var seen: Set<String> = []
        return (entries.flatMap(\.evidence) + evidence).filter { seen.insert($0).inserted }
    }

    /// Why it is late, as far as documents say: the reasons of its extensions.
    public var reasons: [String] { extensions.compactMap(\.reason) }
}

extension ReportLine.Entry {
    /// `Đã ban hành hai quy chế (25/06/2026, 100 %).`
    public var sentence: String {
        let words = text.hasSuffix(".") ? String(text.dropLast()) : text
        return "\(words) (\(date.figures)\(percent.map { ", \($0) %" } ?? ""))."
    }
}

extension CalendarDate {
    /// `07/03/2024`
    public var figures: String { description.split(separator: "-").reversed().joined(separator: "/") }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
