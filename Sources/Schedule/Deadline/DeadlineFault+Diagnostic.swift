internal import Diagnostics

extension DeadlineFault {
    /// - Parameters:
    ///   - phrase: the whole phrase.
    ///   - location: where `range` stands in its file.
    func diagnostic(in phrase: String, at location: SourceLocation, _ years: PlanYears) -> Diagnostic {
        let text = String(
            decoding: phrase.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
        return Diagnostic(
            id, at: location, headline(text, in: phrase, years), expected: expected,
            example: example(phrase, years),
            suggestion: suggestion(phrase, years))
    }

    private var id: DiagnosticID {
        switch reason {
        case .ambiguousYear: .ambiguousYear
        case .reversed: .reversedPeriod
        default: .unknownDeadline
        }
    }

    private func headline(_ text: String, in phrase: String, _ years: PlanYears) -> String {
        switch reason {
        case .unknownText where text == phrase: "\"\(text)\" không thuộc dạng thời hạn nào"
        case .unknownText: "\"\(text)\" không thuộc dạng thời hạn nào, trong \"\(phrase)\""
        case .incomplete where phrase.isEmpty: "thời hạn không được để trống"
        case .incomplete: "\"\(phrase)\" chưa thành thời hạn: thiếu phần sau \"\(text)\""
        case .tooLong: "thời hạn dài \(range.count) byte; dài nhất là \(longestDeadlinePhrase) byte"
        case .noSuchDay: "\"\(text)\" không có trong lịch"
        case .noSuchMonth: "\"\(text)\" không có: một năm có 12 tháng"
        case .noSuchQuarter: "\"\(text)\" không có: một năm có 4 quý"
        case .shortYear: "\"\(text)\" chưa rõ năm: năm viết đủ bốn chữ số"
        case .reversed: "\"\(text)\" kết thúc trước khi bắt đầu"
        case .ambiguousYear:
            "\"\(text)\" không ghi năm, mà kế hoạch có nhiều năm (\(years.first)–\(years.last))"
        }
    }

    private var expected: String? {
        switch reason {
        case .unknownText, .incomplete, .tooLong:
            "Viết một trong các dạng: \(deadlineForms.joined(separator: " · ")). "
                + "Nhiều thời hạn cách nhau bằng dấu chấm phẩy."
        case .ambiguousYear: "Ghi rõ năm; một thời hạn cho nhiều năm thì viết \"Giai đoạn … - …\"."
        case .reversed: "Ghi mốc đầu trước, mốc cuối sau."
        case .noSuchDay, .noSuchMonth, .noSuchQuarter, .shortYear: nil
        }
    }

    private func example(_ phrase: String, _ years: PlanYears) -> String? {
        switch reason {
        case .unknownText, .incomplete: closestForm(to: phrase) ?? deadlineForms.first
        case .ambiguousYear: "Trong năm \(years.last)"
        case .reversed: "Giai đoạn 2022 - 2025"
        case .noSuchDay: "31/12/\(years.last)"
        case .noSuchMonth: "Tháng 12/\(years.last)"
        case .noSuchQuarter: "Quý IV/\(years.last)"
        case .shortYear, .tooLong: nil
        }
    }

    /// A corrected phrase; only one that can be read.
    private func suggestion(_ phrase: String, _ years: PlanYears) -> String? {
        let corrected: String? =
            switch reason {
            case .unknownText: correctedForm(of: phrase)
            case .shortYear: withCentury(phrase)
            default: nil
            }
        return corrected.flatMap { isDeadline($0, in: years) ? $0 : nil }
    }

    /// `31/12/24` → `31/12/2024`; the year is the last thing in the faulty range.
    private func withCentury(_ phrase: String) -> String {
        let bytes = Array(phrase.utf8)
        let year = min(max(0, range.upperBound - 2), bytes.count)
        return String(decoding: bytes[..<year] + Array("20".utf8) + bytes[year...], as: UTF8.self)
    }
}
