internal import Schedule
internal import VietnameseText

/// Values of cells as people and spreadsheets write them, as content has them; nil where they are none.
enum CellValue {
    /// `7/3/2024`, `07-03-2024`, `2024-03-07`, `2024-03-07 00:00:00`
    static func date(_ text: String) -> String? {
        let text = String(text.trimmed().split(separator: " ").first ?? "")
        if CalendarDate(iso: text) != nil { return text }
        let parts = text.split { "/-.".contains($0) }.map(String.init)
        guard parts.count == 3, parts[2].utf8.count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
            let year = Int(parts[2]), let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return date.description
    }

    /// `83,99`, `83.99`, `1.234,5`, `85 %`
    static func decimal(_ text: String) -> String? {
        var text = text.trimming("% ").filter { !$0.isWhitespace }
        let (points, commas) = (text.count { $0 == "." }, text.count { $0 == "," })
        if commas == 1, points > 0, let comma = text.firstIndex(of: ","), let point = text.lastIndex(of: "."),
            point < comma
        {
            text = text.filter { $0 != "." }
        } else if commas > 1 || points > 1 {
            return nil
        }
        text = text.replacing(",", with: ".")
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            digits.utf8.count <= 20
        else { return nil }
        return text
    }

    /// `1.250`, `1 250`, `1250,0`
    static func integer(_ text: String, in range: ClosedRange<Int>) -> String? {
        var text = text.trimming("% ").filter { !$0.isWhitespace }
        if let match = text.wholeMatch(of: /(\d+)[.,](0+)/), match.2.count != 3 { text = String(match.1) }
        if text.wholeMatch(of: /\d{1,3}([.,]\d{3})+/) != nil { text = text.filter { $0 != "." && $0 != "," } }
        guard let value = Int(text), range.contains(value) else { return nil }
        return String(value)
    }

    /// `2024`, `quý 1/2024`, `tháng 3/2024`, `6 tháng 2024`, `2024-6-thang`
    static func period(_ text: String) -> String? {
        let plain = text.trimmed()
        if Period(plain) != nil { return plain }
        let words = folded(plain)
        guard let year = words.firstMatch(of: /(\d{4})/).map({ String($0.1) }) else { return nil }
        let rest = words.replacing(year, with: "")
        if let match = rest.firstMatch(of: /quy\s*(iv|i{1,3}|[1-4])/) {
            let quarter = ["i": "1", "ii": "2", "iii": "3", "iv": "4"][String(match.1)] ?? String(match.1)
            return "\(year)-quy-\(quarter)"
        }
        if rest.contains(/6\s*thang/) { return "\(year)-6-thang" }
        if rest.contains(/9\s*thang/) { return "\(year)-9-thang" }
        if let match = rest.firstMatch(of: /thang\s*(\d{1,2})/) ?? rest.firstMatch(of: /^\s*(\d{1,2})\s*\//) {
            guard let month = Int(match.1), (1...12).contains(month) else { return nil }
            return "\(year)-\(month < 10 ? "0" : "")\(month)"
        }
        return rest.contains(where: \.isNumber) ? nil : year
    }

    static func flag(_ text: String) -> String? {
        let words = plainWords(text)
        if ["true", "x", "co", "1", "yes", "dung"].contains(words) { return "true" }
        return ["false", "khong", "0", "no", ""].contains(words) ? "false" : nil
    }
}
