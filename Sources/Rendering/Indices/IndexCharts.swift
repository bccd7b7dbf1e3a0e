internal import Charts
internal import ContentModel
internal import Templates

/// How many subjects one chart shows: what differs by colour, dash and marker.
private let most = 6
/// How many of them a chart of ranks shows: it is full of marks where the number of places changes every
/// other year, and five lines between them can't be told apart on a telephone.
private let mostRanked = 2

extension View.Entry {
    /// A chart made by `draw`; absent where it appends nothing.
    static func chart(
        _ name: String, _ draw: @escaping @Sendable (Subject, PageContext, inout [UInt8]) -> Void
    ) -> Self {
        Self(name: name, type: .html) { subject, context in
            var bytes: [UInt8] = []
            draw(subject, context, &bytes)
            return bytes.isEmpty ? .absent : .html(bytes)
        }
    }
}

/// The lines of one figure: those of the site's own provinces first, the first of all in front.
struct ChartedLines {
    let title: String
    let lines: [ScoreLine]
    var references: [ScoreLine] = []

    init(_ title: String, _ lines: [ScoreLine], _ context: PageContext, references: [ScoreLine] = []) {
        self.title = title
        self.lines = ordered(lines, context)
        self.references = references.filter { $0.scores > 1 }
    }

    /// Scores over the years; nothing where no subject has two.
    func appendScores(_ id: String, to output: inout [UInt8]) {
        let charted = lines.filter { $0.scores > 1 }.prefix(most)
        guard let first = charted.first, let newest = first.points.last else { return }
        let series = charted.enumerated().map { $1.chartSeries(role: $0 == 0 ? .subject : .peer) }
        let averages = references.prefix(2).map { $0.chartSeries(role: .reference) }
        LineChart(
            series: series + averages, targets: first.chartTargets, scale: newest.scale?.range,
            unit: axisUnit(newest, of: first)
        ).append(description(id, "điểm", Array(charted)), to: &output)
    }

    /// Ranks over the years; nothing where nobody has two.
    func appendRanks(_ id: String, to output: inout [UInt8]) {
        let charted = lines.filter { line in line.yearly.count { !line.points[$0].ranks.isEmpty } > 1 }
            .prefix(mostRanked)
        guard !charted.isEmpty else { return }
        let series = charted.enumerated().flatMap { $1.rankSeries(role: $0 == 0 ? .subject : .peer) }
        RankChart(series: Array(series.prefix(most)))
            .append(description(id, "thứ hạng", Array(charted)), to: &output)
    }

    /// `phút (càng thấp càng tốt)`
    private func axisUnit(_ point: ScorePoint, of line: ScoreLine) -> String {
        guard line.isLowerBetter else { return point.unit }
        return point.unit.isEmpty ? "càng thấp càng tốt" : point.unit + " (càng thấp càng tốt)"
    }

    private func description(_ id: String, _ what: String, _ charted: [ScoreLine]) -> ChartDescription {
        let years = charted.flatMap(\.points).map(\.year)
        let span = (years.min().map { "\($0)" } ?? "") + "–" + (years.max().map { "\($0)" } ?? "")
        let names = charted.map(\.subject).joined(separator: ", ")
        return ChartDescription(
            idPrefix: id, title: "\(title): \(what) \(span)",
            summary: "Của \(names). Đường không nối qua năm thiếu số liệu và chỗ gãy chuỗi. "
                + "Số liệu đầy đủ trong các bảng của trang này.")
    }
}

func ordered(_ lines: [ScoreLine], _ context: PageContext) -> [ScoreLine] {
    let provinces = context.site.content.provinces
    let owner = context.site.content.owner.document[AgencyKey.province].scalar?.string
    func order(_ line: ScoreLine) -> Int {
        line.subject == owner ? 0 : provinces.contains(line.subject) ? 1 : 2
    }
    return lines.enumerated().sorted { (order($0.element), $0.offset) < (order($1.element), $1.offset) }
        .map(\.element)
}

extension ScoreLine {
    fileprivate var chartTargets: [ChartTarget] {
        yearly.map { points[$0] }.compactMap { point in
            point.target?.chartValue.map { ChartTarget("Mục tiêu", $0, positions: point.year...point.year) }
        }
    }
}

/// The components of one subject in its newest year, against their targets and the year before.
func appendComponentBars(
    _ index: ScoreIndex, of subject: String, in year: Int, _ id: String, to output: inout [UInt8]
) {
    let bars = index.components.compactMap { scores -> BarChart.Component? in
        guard let line = scores.line(of: subject), let position = line.index(of: year),
            line.points[position].value != nil
        else { return nil }
        let point = line.points[position]
        return BarChart.Component(
            line.chartSeries(scores.component.name), target: point.target?.chartValue,
            maximum: point.scale?.to.number)
    }
    guard bars.count > 1 else { return }
    let breaks = (index.line(of: subject)?.marks ?? []).filter { $0.position == year }
    BarChart(components: bars, position: year, breaks: breaks).append(
        ChartDescription(
            idPrefix: id, title: "\(index.shortName) \(year), \(subject): điểm thành phần",
            summary: "Năm trước chỉ hiện ở thành phần so sánh được. Số liệu trong bảng thành phần."),
        to: &output)
}

/// Every component through the years, side by side on one scale.
///
/// - Parameter ofComponent: whether the page is one of a component. Many points stand there, drawn for two
///   widths: the page of the index would cost more than it may.
func appendComponentPanels(
    _ index: ScoreIndex, ofComponent: Bool, _ context: PageContext, to output: inout [UInt8]
) {
    let charted = index.components.map { scores in
        (scores: scores, lines: ordered(scores.lines, context).filter { $0.scores > 1 }.prefix(2))
    }
    let points = charted.reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.points.count } }
    guard ofComponent == (points > 100) else { return }
    let panels = charted.compactMap { scores, lines -> SmallMultiples.Panel? in
        guard !lines.isEmpty else { return nil }
        return SmallMultiples.Panel(
            scores.component.name,
            lines.enumerated().map { $1.chartSeries(role: $0 == 0 ? .subject : .peer) })
    }
    guard panels.count > 1 else { return }
    let newest = index.components.lazy.flatMap(\.lines).flatMap(\.points).last
    SmallMultiples(panels: panels, scale: newest?.scale?.range, unit: newest?.unit ?? "").append(
        ChartDescription(
            idPrefix: "_nho", title: "\(index.shortName): các thành phần qua các năm",
            summary: "Mọi ô cùng một thang. Số liệu trong trang của từng thành phần."),
        to: &output)
}

/// The size of a word, for a row of a table.
func appendSparkline(_ name: String, _ line: ScoreLine, _ id: String, to output: inout [UInt8]) {
    guard line.scores > 1 else { return }
    Sparkline(line.chartSeries()).append(
        ChartDescription(
            idPrefix: id, title: "\(name), \(line.subject)",
            summary: "Các năm \(line.points.first?.year ?? 0)–\(line.points.last?.year ?? 0)"),
        to: &output)
}
