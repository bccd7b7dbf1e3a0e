internal import Diagnostics

/// One file has one decimal mark: `12,5` beside `12.5` comes from two hands, and one of the two may mean
/// something else.
struct DecimalMarkRule: Rule {
    func faults(in site: ReadSite) -> [Diagnostic] {
        site.documents(of: .index).compactMap { index in
            let figures = scaledFigures(of: index).map(\.text)
            guard let comma = figures.first(where: { $0.string.contains(",") }),
                let point = figures.first(where: { $0.string.contains(".") })
            else { return nil }
            let repaired = comma.string.replacing(",", with: ".")
            return Diagnostic(
                .mixedDecimalMarks, at: comma.location,
                "«\(comma)» dùng dấu phẩy, trong khi tệp này có số dùng dấu chấm",
                expected: "Dùng một dấu thập phân trong cả tệp; nên là dấu chấm.",
                example: "diem: \(repaired)", suggestion: repaired
            ).relating(to: point.location, "số dùng dấu chấm ở đây")
        }
    }
}
