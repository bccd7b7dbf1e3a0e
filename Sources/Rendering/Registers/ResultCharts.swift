internal import Charts
internal import ContentModel
internal import Schedule

/// How many periods stand side by side.
private let mostPeriods = 12

/// The newest periods of a series, the newest last.
private struct ChartedPeriods {
    let results: [DossierResult]
    /// "tháng 11/2025 đến tháng 10/2026, Sở A"
    let label: String

    /// nil for a single period.
    init?(_ series: DossierSeries) {
        results = Array(series.results.prefix(mostPeriods).reversed())
        guard results.count > 1, let first = results.first, let last = results.last else { return nil }
        label = "\(first.period.label) đến \(last.period.label), \(series.agency.shortName)"
    }

    func part(_ name: String, _ value: (DossierFigures) -> Int?) -> ColumnChart.Part {
        ColumnChart.Part(name, results.map { value($0.figures).flatMap { ChartValue($0) } })
    }

    func columns(_ parts: [ColumnChart.Part], total: (DossierFigures) -> Int?) -> ColumnChart {
        ColumnChart(
            periods: results.map(\.period.shortLabel), parts: parts,
            totals: results.map { total($0.figures).flatMap { ChartValue($0) } }, unit: "hồ sơ")
    }
}

/// What was received in each period of a series, by the way it came; nothing for a single period.
func appendReceivedColumns(_ series: DossierSeries, _ id: String, to output: inout [UInt8]) {
    guard let periods = ChartedPeriods(series) else { return }
    let chart = periods.columns(
        [
            periods.part("Trực tuyến", \.online), periods.part("Trực tiếp", \.inPerson),
            periods.part("Bưu chính", \.postal), periods.part("Từ kỳ trước", \.carriedOver),
        ], total: \.received)
    chart.append(
        ChartDescription(
            idPrefix: id, title: "Hồ sơ tiếp nhận, \(periods.label)",
            summary: "Mỗi cột là một kỳ, chia theo cách nộp, cộng hồ sơ từ kỳ trước chuyển sang. Số liệu đầy "
                + "đủ trong bảng."),
        to: &output)
}

/// What was settled in each period of a series, in time and late; nothing for a single period.
func appendSettledColumns(_ series: DossierSeries, _ id: String, to output: inout [UInt8]) {
    guard let periods = ChartedPeriods(series) else { return }
    let chart = periods.columns(
        [
            periods.part("Trước hạn", \.early), periods.part("Đúng hạn", \.onTime),
            periods.part("Quá hạn", \.late),
        ], total: \.settled)
    chart.append(
        ChartDescription(
            idPrefix: id, title: "Hồ sơ đã giải quyết, \(periods.label)",
            summary: "Mỗi cột là một kỳ, chia theo trước hạn, đúng hạn và quá hạn. Số liệu đầy đủ trong bảng."
        ),
        to: &output)
}

/// The share of dossiers settled in time, as a line that breaks where a period was not published; nothing for
/// a single share.
func appendOnTimeLine(_ series: DossierSeries, _ id: String, to output: inout [UInt8]) {
    guard let periods = ChartedPeriods(series) else { return }
    let step = periods.results[0].period.lineStep
    let points = periods.results.compactMap { result -> ChartPoint? in
        guard let share = result.figures.share(.onTime)?.ratio.perMille,
            let value = ChartValue("\(share / 10).\(share % 10)")
        else { return nil }
        return ChartPoint(result.period.position(step), value)
    }
    guard points.count > 1, let first = points.first, let last = points.last else { return }
    let known = Set(points.map(\.position))
    let gaps = (first.position...last.position).filter { !known.contains($0) }
    let line = ChartSeries("Đúng hạn", points: points + gaps.map { .missing($0, note: "chưa công bố") })
    LineChart(series: [line], scale: 0...100, unit: "%", step: step).append(
        ChartDescription(
            idPrefix: id, title: "Tỷ lệ giải quyết đúng hạn, \(periods.label)",
            summary: "Mỗi điểm là tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn trên số đã giải quyết của một "
                + "kỳ. Số liệu đầy đủ trong bảng."),
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
        if kind == .halfYear || kind == .nineMonths { return nil }
        return (lineStep, position(lineStep))
    }

    /// How periods of the kind follow one another; six and nine months come once a year.
    fileprivate var lineStep: ChartStep {
        switch kind {
        case .month: .month
        case .quarter: .quarter
        case .halfYear, .nineMonths, .year: .year
        }
    }

    fileprivate func position(_ step: ChartStep) -> Int { step.position(year: year, part: index) }

    /// What finds room under a column: `10/2026`, `quý I/2026`, `2026`.
    fileprivate var shortLabel: String {
        switch kind {
        case .month: "\(index)/\(year)"
        case .quarter: label
        case .halfYear, .nineMonths, .year: "\(year)"
        }
    }
}
