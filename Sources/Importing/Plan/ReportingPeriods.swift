/// The periods in which a plan wants reports on itself: `Định kỳ 6 tháng, năm báo cáo kết quả thực hiện Kế
/// hoạch này`.
struct ReportingPeriods {
    /// As `ky_bao_cao` has them; empty where the plan states none.
    private(set) var periods: [String] = []
    /// The sentence that states them.
    private(set) var sentence = ""

    private static let order = ["thang", "quy", "6-thang", "9-thang", "nam"]

    init(_ lines: [SourceLine]) {
        let text = lines.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
        for sentence in text.split(whereSeparator: { ".;:".contains($0) }) where Self.isReport(sentence) {
            let found = Self.periods(in: tokens(of: String(sentence)))
            guard found.count > periods.count else { continue }
            periods = Self.order.filter(found.contains)
            self.sentence = sentence.trimmed()
        }
    }

    /// A report on the plan, not the report that a task is.
    private static func isReport(_ sentence: Substring) -> Bool {
        guard sentence.utf8.count < 900 else { return false }
        let words = " " + plainWords(sentence) + " "
        return words.contains(" bao cao ")
            && (words.contains(" ke hoach ") || words.contains(" ket qua ") || words.contains(" tinh hinh "))
    }

    /// The periods behind "định kỳ", "hằng": `6 tháng, 9 tháng và hằng năm`.
    private static func periods(in words: [Token]) -> Set<String> {
        var found: Set<String> = []
        for index in words.indices {
            let isOpening =
                words[index].folded == "hang"
                || index > 0 && words[index - 1].folded == "dinh" && words[index].folded == "ky"
            guard isOpening else { continue }
            var place = index + 1
            while let (period, next) = period(words, at: place) {
                if let period { found.insert(period) }
                place = next
            }
        }
        return found
    }

    private static func period(_ words: [Token], at index: Int) -> (String?, Int)? {
        guard index < words.count else { return nil }
        switch words[index].folded {
        case ",", "va", "hang", "1", "01", "mot": return (nil, index + 1)
        case "6", "06", "9", "09":
            guard index + 1 < words.count, words[index + 1].folded == "thang" else { return nil }
            return ("\(words[index].folded.suffix(1))-thang", index + 2)
        case "thang": return ("thang", index + 1)
        case "quy": return ("quy", index + 1)
        case "nam": return ("nam", index + 1)
        default: return nil
        }
    }
}
