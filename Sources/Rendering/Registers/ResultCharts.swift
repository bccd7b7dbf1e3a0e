internal import Charts
internal import ContentModel
internal import Schedule

/// How many periods stand side by side.
private let mostPeriods = 12

/// What was settled in each period of a series, in time and late, the newest on the right; nothing for a
/// single period.
func appendSettledColumns(_ series: DossierSeries, _ id: String, to output: inout [UInt8]) {
    let results = Array(series.results.prefix(mostPeriods).reversed())
    guard results.count > 1, let first = results.first, let last = results.last else { return }
    func part(_ name: String, _ value: (DossierFigures) -> Int?) -> ColumnChart.Part {
        ColumnChart.Part(name, results.map { value($0.figures).flatMap { ChartValue($0) } })
    }
    let chart = ColumnChart(
        periods: results.map(\.period.shortLabel),
        parts: [part("Trước hạn", \.early), part("Đúng hạn", \.onTime), part("Quá hạn", \.late)],
        totals: results.map { $0.figures.settled.flatMap { ChartValue($0) } }, unit: "hồ sơ")
    let agency = series.agency.shortName
    chart.append(
        ChartDescription(
            idPrefix: id,
            title: "Hồ sơ đã giải quyết, \(first.period.label) đến \(last.period.label), \(agency)",
            summary: "Mỗi cột là một kỳ, chia theo trước hạn, đúng hạn và quá hạn. Số liệu đầy đủ trong bảng."
        ),
        to: &output)
}

/// What was settled in each field of administration; nothing where there are not two, or where charts know no
/// name for the period (six and nine months).
func appendSubjectBars(_ result: DossierResult, _ lines: [SubjectFigures], to output: inout [UInt8]) {
    guard let (step, position) = result.period.chartPlace else { return }
    let bars = lines.compactMap { line in
        line.figures.settled.flatMap { ChartValue($0) }.map { value in
            BarChart.Component(ChartSeries(line.name, points: [ChartPoint(position, value)]))
        }
    }
    guard bars.count > 1 else { return }
    BarChart(components: bars, position: position, step: step).append(
        ChartDescription(
            idPrefix: "_bd-linh-vuc",
            title: "Hồ sơ đã giải quyết theo lĩnh vực, \(result.period.label), \(result.agency.shortName)",
            summary: "Mỗi thanh là một lĩnh vực. Số liệu đầy đủ trong bảng."),
        to: &output)
}

extension Period {
    fileprivate var chartPlace: (step: ChartStep, position: Int)? {
        let step: ChartStep
        switch kind {
        case .month: step = .month
        case .quarter: step = .quarter
        case .year: step = .year
        case .halfYear, .nineMonths: return nil
        }
        return (step, step.position(year: year, part: index))
    }

    /// What finds room under a column: `10/2026`, `quý I/2026`, `2026`.
    fileprivate var shortLabel: String {
        switch kind {
        case .month: "\(index)/\(year)"
        case .quarter: label
        case .halfYear, .nineMonths, .year: "\(year)"
        }
    }
}
