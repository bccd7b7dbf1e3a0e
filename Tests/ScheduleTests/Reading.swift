import Diagnostics

@testable import Schedule

/// Reads a phrase of a plan; the diagnostics stand at the phrase alone.
func read(_ phrase: String, _ years: ClosedRange<Int> = 2024...2024) -> (Deadline?, [Diagnostic]) {
    readDeadline(source(phrase), in: planYears(years))
}

func source(_ text: String) -> SourceString {
    let bytes = Array(text.utf8)
    return SourceString(SourceText(path: ContentPath("a.md"), bytes: bytes), 0..<bytes.count)
}

func planYears(_ years: ClosedRange<Int>) -> PlanYears {
    PlanYears(years.lowerBound, through: years.upperBound)
}

/// A deadline's structure in one line, for comparing.
func dump(_ deadline: Deadline) -> String {
    deadline.parts.map { dump($0.reading, deadline.text(of: $0)) }.joined(separator: " | ")
}

private func dump(_ reading: Deadline.Reading, _ text: String) -> String {
    switch reading {
    case .date(let date, .before): "trước \(date)"
    case .date(let date, .noLaterThan): "chậm nhất \(date)"
    case .date(let date, .on): "ngày \(date)"
    case .within(let span): "trong \(span)"
    case .after(let date, .workingDays(let count)): "\(count) ngày làm việc sau \(date)"
    case .after(let date, .days(let count)): "\(count) ngày sau \(date)"
    case .after(let date, .months(let count)): "\(count) tháng sau \(date)"
    case .recurring(let kinds, let span): "mỗi \(kinds.kinds.map(\.key).joined(separator: "+")) \(span)"
    case .continuous(let from, let until): "liên tục \(from)…\(until.map { "\($0)" } ?? "")"
    case .onEvent: "sự kiện «\(text)»"
    case .asRegulated: "theo quy định"
    case .ownPlan: "kế hoạch riêng"
    }
}
