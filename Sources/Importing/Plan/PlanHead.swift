internal import Schedule

/// What stands before and behind the sections of a plan.
struct PlanHead {
    var number: String?
    /// `2024-03-07`, or `2024-07` where the day is blank.
    var issued: String?
    var title = ""
    var years: [Int] = []
    var finalYear: Int?
    var grounds: [String] = []
    var recipients: [String] = []
    var signatory: (name: String, post: String, onBehalf: String?)?
    /// Paragraphs that became keys, for comments.
    var consumed: [Paragraph] = []
    /// The head's lines that say nothing: the national title.
    var skipped: [Paragraph] = []

    var planYears: PlanYears { PlanYears(years: years, through: finalYear) ?? PlanYears(2000) }
}

extension PlanHead {
    /// `Số: 35/KH-STTTT`, `Số:      /KH-SCT`.
    static func number(in text: String) -> String? {
        guard let start = text.firstRange(of: /[Ss]ố\s*:?\s*/) else { return nil }
        let rest = text[start.upperBound...].drop { $0 == " " || $0 == "." || $0 == "…" || $0 == "_" }
        let symbol = rest.prefix { !$0.isWhitespace && $0 != "," && $0 != ";" }
        guard symbol.contains("/"), symbol.contains(where: \.isUppercase), symbol.count <= 40 else {
            return nil
        }
        return String(symbol)
    }

    /// `…, ngày 07 tháng 3 năm 2024`; the day may be blank.
    static func date(in text: String) -> String? {
        let pattern = /ngày\s*(\d{0,2})[\s….]*tháng\s*(\d{0,2})[\s….]*năm\s*(\d{4})/
        let short = /ngày\s*(\d{0,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})/
        guard let match = text.firstMatch(of: pattern)?.output ?? text.firstMatch(of: short)?.output,
            let year = Int(match.3), let month = Int(match.2), (1...12).contains(month)
        else { return nil }
        let start = "\(year)-\(month < 10 ? "0" : "")\(month)"
        guard let day = Int(match.1) else { return start }
        let full = start + "-\(day < 10 ? "0" : "")\(day)"
        return CalendarDate(iso: full) == nil ? start : full
    }

    /// The years that a title names: `năm 2024 và những năm tiếp theo`, `giai đoạn 2022 – 2025`.
    mutating func readYears(in text: String) {
        if let match = text.firstMatch(of: /[Gg]iai đoạn\s*(\d{4})\s*[-–—]\s*(\d{4})/),
            let first = Int(match.1),
            let last = Int(match.2), first <= last
        {
            years = [first]
            finalYear = last > first ? last : nil
        }
        let named = text.matches(of: /[Nn]ăm\s*(\d{4})/).compactMap { Int($0.1) }
        // A year inside the date of a cited document is no year of the plan.
        let dates = Set(text.matches(of: /\/(\d{4})/).compactMap { Int($0.1) })
        for year in named
        where !years.contains(year) && (!dates.contains(year) || named.count == 1 || named.last == year) {
            if finalYear.map({ year <= $0 && year >= years[0] }) ?? false { continue }
            if years.isEmpty || finalYear == nil { years.append(year) }
        }
        years.sort()
    }

    private static let documentWords = [
        "kế hoạch", "quyết định", "nghị quyết", "công văn", "thông báo", "luật", "nghị định", "chỉ thị",
        "thông tư",
        "chương trình", "báo cáo", "kết luận", "văn bản", "hướng dẫn", "đề án", "bộ luật", "pháp lệnh",
        "chiến lược",
    ]

    /// The documents that "Thực hiện …; …;" and "Căn cứ …" cite.
    mutating func readGrounds(in text: String) {
        var rest = text
        let lower = text.lowercased()
        guard let opening = ["thực hiện ", "căn cứ vào ", "căn cứ ", "theo "].first(where: lower.hasPrefix)
        else {
            return
        }
        rest = String(text.dropFirst(opening.count))
        for cut in [", Sở ", ". Sở ", "; Sở ", ", sở ", " Sở Tài nguyên và Môi trường ban hành"] {
            if let found = rest.ranges(of: cut).last, isIssuing(rest[found.upperBound...]) {
                rest = String(rest[..<found.lowerBound])
            }
        }
        for piece in rest.split(separator: ";").map({ $0.trimmed() }) where !piece.isEmpty {
            let start = piece.lowercased()
            let isDocument = Self.documentWords.contains { start.hasPrefix($0) }
            if isDocument {
                grounds.append(piece.withoutEnd())
            } else if !grounds.isEmpty, piece.first?.isLowercase == true {
                // "Nghị quyết … kinh doanh; nâng cao năng lực …": the title of the document goes on.
                grounds[grounds.count - 1] += "; " + piece.withoutEnd()
            }
        }
    }

    private func isIssuing(_ text: Substring) -> Bool {
        let words = plainWords(text)
        return ["ban hanh", "xay dung", "trien khai", "de ra", "lap ke hoach"].contains { words.contains($0) }
    }
}
