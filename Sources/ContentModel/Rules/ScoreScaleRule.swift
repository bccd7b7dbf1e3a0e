internal import Diagnostics

/// Scores, targets and averages lie on the scale of the method in force in their year.
struct ScoreScaleRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .index).flatMap { index in
            scaledFigures(of: index).compactMap { figure in
                guard !figure.scale.holds(figure.amount) else { return nil }
                return Diagnostic(
                    .scoreOutsideScale, at: figure.text.location,
                    "«\(figure.text)» nằm ngoài thang điểm \(figure.scale.label)",
                    expected: expected(figure), suggestion: repair(figure))
            }
        }
    }

    private func expected(_ figure: ScaledFigure) -> String {
        if let date = spreadsheetDate(figure.text) {
            return "Số này giống ngày \(date.figures) mà bảng tính đổi thành số; chép lại điểm từ nguồn."
        }
        return "Chép lại số từ nguồn; nếu nguồn dùng thang khác thì ghi thang_diem của năm hoặc phiên bản ấy."
    }

    /// The same digits with the point where the scale would have it: `8384` on 0–100 is `83.84`.
    private func repair(_ figure: ScaledFigure) -> String? {
        let text = figure.text.string
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return (1..<max(1, text.utf8.count)).reversed().lazy
            .map { text.prefix($0) + "." + text.dropFirst($0) }
            .first { repaired in
                Double(repaired).map { $0 <= figure.scale.to.number && $0 >= figure.scale.from.number }
                    ?? false
            }
            .map(String.init)
    }
}
