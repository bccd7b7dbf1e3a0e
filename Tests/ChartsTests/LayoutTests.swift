import Foundation
import Testing

@testable import Charts

extension Drawing {
    /// All labels as they are read, line after line.
    var texts: [String] { labels.map { ([$0.text.first] + $0.text.others).joined(separator: " ") } }

    func label(_ text: String) -> Box? { zip(texts, labels).first { $0.0 == text }?.1.box }
}

/// Where time and value meet the canvas, and what stands around the plot.
@Suite struct LayoutTests {
    private let axis = ValueAxis(scores: [0, 100], scale: 0...100, ticks: 6)
    private let area = Box(left: 40, top: 20, right: 240, bottom: 120)

    @Test func yearsStandAtEqualDistancesAndBreaksBetweenThem() {
        let frame = Frame(area: area, positions: 2020...2024, axis: axis, inset: 20)
        #expect((2020...2024).map { frame.x($0) } == [60, 100, 140, 180, 220])
        #expect(frame.x(before: 2022) == 120)
        #expect(frame.extent(of: 2021...2021) == 80...120)
        #expect(frame.extent(of: 2020...2024) == 40...240)
    }

    @Test func oneYearAloneStandsInTheMiddle() {
        let frame = Frame(area: area, positions: 2024...2024, axis: axis, inset: 20)
        #expect(frame.x(2024) == 140)
        #expect(frame.extent(of: 2024...2024) == 40...240)
    }

    @Test func valuesStandByTheirSizeAndNeverOutside() {
        let frame = Frame(area: area, positions: 2020...2024, axis: axis, inset: 20)
        #expect([0, 25, 100, -7, 700].map(frame.y) == [120, 95, 20, 120, 20])
        let ranks = Frame(
            area: area, positions: 2020...2024, axis: ValueAxis(ranksOutOf: 11, ticks: 5), inset: 20)
        #expect([1, 6, 11].map(ranks.y) == [20, 70, 120])
    }

    @Test func theLastYearIsAlwaysLabelledAndTheOthersAtEqualDistances() {
        let chart = LineChart(series: [papiGiaLai])
        let years = chart.drawing(.narrow).texts.compactMap(Int.init).filter { $0 > 2000 }
        #expect(years == [2024, 2021, 2018, 2015, 2012])
        #expect(chart.drawing(.wide).texts.compactMap(Int.init).filter { $0 > 2000 }.count == 14)
    }

    @Test func monthsAreLabelledInsideTheCanvas() {
        let step = ChartStep.month
        let points = (1...11).compactMap { month in
            ChartValue(month).map { ChartPoint(step.position(year: 2025, part: month), $0) }
        }
        let drawing = LineChart(series: [ChartSeries("", points: points)], step: step).drawing(.narrow)
        #expect(drawing.texts.contains("11/2025") && drawing.texts.contains("2/2025"))
        #expect(!drawing.texts.contains("10/2025"))
    }

    @Test func aLabelStandsOverTheMarkOfItsBreak() throws {
        let drawing = LineChart(series: [papiGiaLai], breaks: [papiBreak]).drawing(.wide)
        let mark = try #require(drawing.rules.first { $0.style == .mark })
        let label = try #require(drawing.label(papiBreak.label))
        #expect(label.left <= mark.start.x && mark.start.x <= label.right)
        #expect(label.bottom <= mark.start.y && mark.start.y < mark.end.y)
    }

    @Test func breaksNextToEachOtherAreStackedAndThoseOfOneYearShareAMark() {
        let breaks = [
            ChartBreak(at: 2018, label: "Đổi thang điểm"), ChartBreak(at: 2019, label: "Đổi bộ câu hỏi"),
            ChartBreak(at: 2018, label: "Thêm nội dung"), ChartBreak(at: 2018, label: "Thêm nội dung"),
        ]
        let drawing = LineChart(series: [papiGiaLai], breaks: breaks).drawing(.narrow)
        #expect(drawing.rules.count { $0.style == .mark } == 2)
        #expect(drawing.texts.contains("Đổi thang điểm; Thêm nội dung"))
        #expect(drawing.texts.contains("Đổi bộ câu hỏi"))
    }

    @Test func aBreakBeyondTheDataIsNotMarked() {
        let chart = LineChart(
            series: [papiGiaLai],
            breaks: [ChartBreak(at: 2011, label: "đầu"), ChartBreak(at: 2025, label: "cuối")])
        #expect(chart.drawing(.wide).rules.count { $0.style == .mark } == 0)
    }

    @Test func aNameCarriesTheNewestValueAndItsYearWhereThatIsNotTheLast() {
        let chart = LineChart(series: [
            series("Gia Lai", .subject, 2020, "86.41 86.00"), series("Khánh Hòa", .peer, 2021, "84.40 81.09"),
        ])
        for layout in [Layout.narrow, .wide] {
            #expect(chart.drawing(layout).texts.contains("Gia Lai 86,00 (2021)"))
            #expect(chart.drawing(layout).texts.contains("Khánh Hòa 81,09"))
        }
    }

    @Test func aChartOfOneSeriesHasNoNames() {
        #expect(!LineChart(series: [pciGiaLai]).drawing(.wide).texts.contains { $0.hasPrefix("Gia Lai") })
    }

    @Test func theFigureStandsAboveASummitAndBelowAValley() throws {
        let drawing = LineChart(series: [series("", .subject, 2020, "5 9 1 7")], unit: "điểm").drawing(.wide)
        let (summit, valley) = (try #require(drawing.label("9")), try #require(drawing.label("1")))
        #expect(summit.bottom <= drawing.corners[1].y && valley.top >= drawing.corners[2].y)
    }

    @Test func aTargetThatFindsNoRoomIsNamedUnderTheChart() {
        let crowd = (0..<6).map { series("S\($0)", .peer, 2020, "5\($0) 5\(9 - $0) 5\($0) 5\(9 - $0)") }
        let target = targets(String(repeating: "Mục tiêu rất dài ", count: 6), "55", 2022)
        let drawing = LineChart(series: crowd, targets: target).drawing(.narrow)
        let plain = LineChart(series: crowd).drawing(.narrow)
        #expect(drawing.height > plain.height)
        #expect(drawing.texts.contains { $0.hasSuffix(" 55") })
    }

    @Test func nothingToDrawIsSaid() {
        let nothing = "không có số liệu"
        #expect(LineChart(series: []).drawing(.wide).texts == [nothing])
        #expect(SmallMultiples(panels: []).drawing(.wide).texts == [nothing])
        #expect(BarChart(components: [], position: 2024).drawing(.narrow).texts == [nothing])
        #expect(ColumnChart(periods: [], parts: []).drawing(.narrow).texts == [nothing])
    }

    @Test func pointersAreToldTheFigureInTheWideDrawing() {
        var output: [UInt8] = []
        RankChart(series: [ranks("Gia Lai", .subject, 2023, "19", of: 63)])
            .append(ChartDescription(idPrefix: "h", title: "", summary: ""), to: &output)
        let titles = String(decoding: output, as: UTF8.self).components(separatedBy: "<title>").dropFirst()
        #expect(titles.map { $0.prefix { $0 != "<" } } == ["2023: hạng 19/63"])
    }
}
