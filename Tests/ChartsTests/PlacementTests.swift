import Testing

@testable import Charts

/// What holds for every drawing, whatever it shows.
@Suite struct PlacementTests {
    private static let layouts = [Layout.narrow, .wide]

    private func expectOrder(_ drawing: Drawing, _ what: @autoclosure () -> String) {
        let boxes = drawing.labels.map(\.box)
        for (index, box) in boxes.enumerated() {
            let isInside =
                box.left >= 0 && box.top >= 0 && box.right <= drawing.width
                && box.bottom <= drawing.height + 1e-6
            if !isInside { Issue.record("\(drawing.labels[index].text.first) is outside: \(what())") }
            for other in boxes[..<index] where box.grown(by: -1e-6).overlaps(other.grown(by: -1e-6)) {
                Issue.record("\(drawing.labels[index].text.first) covers another label: \(what())")
            }
        }
    }

    @Test(arguments: 0..<6)
    func labelsOfLinesStayApartAndInside(_ seed: Int) {
        var charts = RandomCharts(seed: UInt64(seed))
        for index in 0..<80 {
            let chart = charts.lineChart()
            for layout in Self.layouts {
                expectOrder(chart.drawing(layout), "seed \(seed), chart \(index), \(layout.className)")
            }
        }
    }

    @Test(arguments: 0..<4)
    func labelsOfAllOtherChartsStayApartAndInside(_ seed: Int) {
        var charts = RandomCharts(seed: UInt64(100 + seed))
        for index in 0..<50 {
            let drawings = (
                charts.rankChart(), charts.smallMultiples(), charts.barChart(), charts.columnChart()
            )
            for layout in Self.layouts {
                expectOrder(
                    drawings.0.drawing(layout), "ranks, seed \(seed), chart \(index), \(layout.className)")
                expectOrder(
                    drawings.1.drawing(layout), "multiples, seed \(seed), chart \(index), \(layout.className)"
                )
                expectOrder(
                    drawings.2.drawing(layout), "bars, seed \(seed), chart \(index), \(layout.className)")
                expectOrder(
                    drawings.3.drawing(layout), "columns, seed \(seed), chart \(index), \(layout.className)")
            }
        }
    }

    @Test func theNewestFigureOfASeriesIsNeverMissing() {
        for layout in Self.layouts {
            for chart in [
                LineChart(series: [papiGiaLai], breaks: [papiBreak]), LineChart(series: papiProvinces),
            ] {
                for series in chart.series {
                    let newest = series.points.last?.value?.text ?? "?"
                    let texts = chart.drawing(layout).labels.flatMap { [$0.text.first] + $0.text.others }
                    #expect(texts.contains { $0.hasSuffix(newest) })
                }
            }
        }
    }

    @Test func everySeriesHasItsNameAndEveryBreakItsReason() {
        let chart = LineChart(
            series: papiProvinces, breaks: [papiBreak, ChartBreak(at: 2019, label: "Một lý do khác")])
        for layout in Self.layouts {
            let text = chart.drawing(layout).labels.map {
                ([$0.text.first] + $0.text.others).joined(separator: " ")
            }
            for series in papiProvinces { #expect(text.contains { $0.hasPrefix(series.name) }) }
            #expect(text.contains(papiBreak.label) && text.contains("Một lý do khác"))
        }
    }

    @Test func aThousandSeriesAreDrawnToo() {
        let many = (0..<1000).map { series("Tỉnh \($0)", .peer, 2020, "\($0) \($0 + 3)") }
        expectOrder(LineChart(series: many).drawing(.narrow), "a thousand series")
    }
}
