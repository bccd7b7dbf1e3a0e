internal import Diagnostics

/// `1.234` and `1,234` are one and a bit for one reader and a thousand for another. Where both lie on the
/// scale, nobody can tell which is meant.
struct AmbiguousFigureRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .index).flatMap { index in
            scaledFigures(of: index).compactMap { figure in
                guard let thousands = thousands(figure.text), figure.scale.holds(figure.amount),
                    figure.scale.holds(Amount(units: thousands, decimals: 0))
                else { return nil }
                return Diagnostic(
                    .ambiguousFigure, at: figure.text.location,
                    "«\(figure.text)» có thể là \(figure.amount.vietnamese) hoặc "
                        + Amount(units: thousands, decimals: 0).vietnamese,
                    expected:
                        "Số nghìn thì viết liền, không chấm; số thập phân thì thêm một chữ số 0 ở cuối.",
                    example: "diem: \(thousands)\ndiem: \(figure.amount.plain)0")
            }
        }
    }

    /// One mark with one to three digits before it, the first no zero, and exactly three behind.
    private func thousands(_ text: SourceString) -> Int? {
        let parts = text.string.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard parts.count == 2, (1...3).contains(parts[0].count), parts[1].count == 3,
            parts[0].first != "0"
        else { return nil }
        return Int(parts[0] + parts[1])
    }
}
