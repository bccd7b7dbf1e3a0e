import Testing

@testable import Charts

/// No line, no comparison and no target leads across a break, a gap, or between different numbers of places.
@Suite struct HonestyTests {
    /// Every line of a drawing joins consecutive values of its series, with no break between.
    private func expectHonest(_ drawing: Drawing, _ breaks: [ChartBreak], _ what: String) {
        for trace in drawing.traces {
            let published = trace.series.points.filter { $0.value != nil }
            let joined = trace.lines.reduce(0) { $0 + $1.count - 1 }
            let mayJoin = zip(published, published.dropFirst()).count { left, right in
                right.position == left.position + 1 && left.basis == right.basis
                    && left.basis != .unknownTotal
                    && !(breaks + trace.series.breaks).contains { $0.position == right.position }
            }
            #expect(joined == mayJoin, "\(what)")
            for line in trace.lines {
                for index in line.dropLast() where drawing.corners[index + 1].x <= drawing.corners[index].x {
                    Issue.record("a line runs backwards: \(what)")
                }
            }
        }
    }

    /// No corner of a line lies on the other side of a mark.
    private func expectNoLineOverMarks(_ drawing: Drawing, _ what: String) {
        let marks = drawing.rules.filter { $0.style == .mark }.map(\.start.x)
        for line in drawing.traces.flatMap(\.lines) {
            guard let first = line.first, let last = line.last else { continue }
            let span = drawing.corners[first].x...drawing.corners[last].x
            #expect(!marks.contains { span.contains($0) }, "\(what)")
        }
    }

    @Test(arguments: 0..<6)
    func noLineIsDrawnAcrossABreakOrAGap(_ seed: Int) {
        var charts = RandomCharts(seed: UInt64(1000 + seed))
        for index in 0..<100 {
            let (line, rank, panels) = (charts.lineChart(), charts.rankChart(), charts.smallMultiples())
            for layout in [Layout.narrow, .wide] {
                let what = "seed \(seed), chart \(index)"
                expectHonest(line.drawing(layout), line.breaks, what)
                expectHonest(rank.drawing(layout), rank.breaks, what)
                expectHonest(panels.drawing(layout), panels.breaks, what)
            }
        }
    }

    @Test func noLineCrossesTheMarkOfABreakOfTheWholeChart() {
        var charts = RandomCharts(seed: 77)
        for index in 0..<200 {
            let years = charts.years()
            let points = charts.series(years).points
            let chart = LineChart(series: [ChartSeries("", points: points)], breaks: charts.breaks(in: years))
            expectNoLineOverMarks(chart.drawing(.wide), "chart \(index)")
            let spark = Sparkline(ChartSeries("", points: points), breaks: chart.breaks)
            expectNoLineOverMarks(spark.drawing(.sparkline), "sparkline \(index)")
        }
    }

    @Test func aTargetEndsAtTheBreakBeforeIt() throws {
        let target = ChartTarget("Mục tiêu", try #require(ChartValue("85")), positions: 2020...2024)
        let chart = LineChart(
            series: [series("", .subject, 2020, "80 81 82 83 84")], breaks: [ChartBreak(at: 2022, label: "")],
            targets: [target])
        let drawing = chart.drawing(.wide)
        let line = try #require(drawing.rules.first { $0.style == .target })
        let mark = try #require(drawing.rules.first { $0.style == .mark })
        #expect(line.start.x >= mark.start.x)
    }

    @Test func aChangedNumberOfPlacesIsMarkedAndItsLastPlaceDrawn() {
        let chart = RankChart(series: [
            ranks("Gia Lai", .subject, 2023, "51 52", of: 63) { [RankPoint(2025, 20, of: 34)] }
        ])
        let drawing = chart.drawing(.wide)
        #expect(drawing.rules.count { $0.style == .mark } == 1)
        #expect(drawing.rules.count { $0.style == .floor } == 2)
        #expect(drawing.labels.contains { $0.text.first == "xếp trên 34" })
    }

    @Test func theYearBeforeABreakHasNoBar() {
        let component = BarChart.Component(series("", .subject, 2021, "80 81"))
        let broken = BarChart(
            components: [component], position: 2022, breaks: [ChartBreak(at: 2022, label: "đổi")])
        #expect(
            BarChart(components: [component], position: 2022).drawing(.wide).bars.count { isPrevious($0) }
                == 2)
        #expect(broken.drawing(.wide).bars.count { isPrevious($0) } == 0)
        #expect(broken.drawing(.wide).labels.contains { $0.text.first == "Không so sánh với 2021: đổi" })
    }

    /// In the key and in the row.
    private func isPrevious(_ bar: Bar) -> Bool {
        if case .flat(let name) = bar.fill { name.description == "bd-truoc" } else { false }
    }

    @Test func computedValuesAreHollowAndExplained() {
        let drawing = LineChart(series: [papiGiaLai]).drawing(.wide)
        #expect(drawing.markers.allSatisfy { $0.isHollow })
        #expect(drawing.labels.contains { $0.text.first == "giá trị tính toán hoặc suy ra" })
    }

    @Test func aGapSaysWhy() {
        let texts = LineChart(series: [pciGiaLai]).drawing(.wide).labels.map { $0.text.first }
        #expect(texts.contains("không có số liệu") && texts.contains("ngoài"))
    }

    @Test func betterRanksAreHigher() {
        let corners = RankChart(series: [ranks("", .subject, 2020, "40 10", of: 63)]).drawing(.wide).corners
        #expect(corners.count == 2 && corners[1].y < corners[0].y)
    }
}
