import Foundation
import FoundationXML
import Testing

@testable import Charts

/// The HTML as a browser and a screen reader get it.
@Suite struct MarkupTests {
    private func html(_ chart: LineChart, _ description: ChartDescription) -> String {
        var output: [UInt8] = []
        chart.append(description, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    private func recorded(_ example: Case) -> String {
        var output: [UInt8] = []
        example.append(&output)
        return String(decoding: output, as: UTF8.self)
    }

    private func matches(_ pattern: String, in text: String) throws -> [String] {
        let expression = try NSRegularExpression(pattern: pattern)
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
            Range($0.range(at: 1), in: text).map { String(text[$0]) }
        }
    }

    @Test(arguments: Case.all)
    func everyDrawingIsAnImageWithANameAndADescription(_ example: Case) throws {
        let html = recorded(example)
        let drawings = html.components(separatedBy: "<svg ").dropFirst()
        #expect(drawings.count == (example.name == "duong-nho" ? 1 : 2))
        for drawing in drawings {
            #expect(drawing.contains("role=\"img\""))
            let named = try #require(matches("aria-labelledby=\"([^\"]*)\"", in: drawing).first)
            let ids = named.split(separator: " ")
            #expect(ids.count == 2)
            #expect(
                drawing.contains("<title id=\"\(ids[0])\">") && drawing.contains("<desc id=\"\(ids[1])\">"))
        }
        let ids = try matches(" id=\"([^\"]*)\"", in: html)
        #expect(Set(ids).count == ids.count && ids.allSatisfy { $0.hasPrefix(example.name) })
    }

    @Test(arguments: Case.all)
    func looksComeFromTheStyleSheetAlone(_ example: Case) throws {
        let html = recorded(example)
        let inline = try matches("( style=| fill=\"#| stroke=|rgb\\()", in: html)
        #expect(inline.isEmpty)
        let known: Set = [
            "bd", "bd-hep", "bd-rong", "bd-nho", "bd-1", "bd-2", "bd-3", "bd-4", "bd-5", "bd-6", "bd-7",
            "bd-tc", "bd-n", "bd-d",
            "bd-r", "bd-l", "bd-t", "bd-g", "bd-m", "bd-s", "bd-dich", "bd-v", "bd-nen", "bd-truoc", "bd-dam",
            "bd-giua", "bd-cuoi",
        ]
        let used = try matches("class=\"([^\"]*)\"", in: html).flatMap {
            $0.split(separator: " ").map(String.init)
        }
        #expect(Set(used).subtracting(known).isEmpty)
    }

    @Test(arguments: Case.all)
    func markupIsWellFormed(_ example: Case) {
        let parser = XMLParser(data: Data(recorded(example).utf8))
        #expect(parser.parse())
    }

    @Test func textIsEscapedAndIdsStayWhole() {
        let hostile = "</title><script>\"'&\u{0}\u{1B}"
        let chart = LineChart(
            series: [series(hostile, .subject, 2020, "1 2"), series(hostile, .peer, 2020, "2 3")],
            breaks: [ChartBreak(at: 2021, label: hostile)], unit: hostile)
        let html = html(chart, ChartDescription(idPrefix: "a b\"<", title: hostile, summary: hostile))
        #expect(!html.contains("<script") && !html.utf8.contains { $0 < 0x20 })
        #expect(html.contains("aria-labelledby=\"a-b---h-t a-b---h-d\""))
        #expect(XMLParser(data: Data(html.utf8)).parse())
    }

    @Test func theSameChartIsTheSameBytes() {
        for example in Case.all { #expect(recorded(example) == recorded(example)) }
    }

    @Test func extremeInputIsDrawnWithoutFault() {
        let far = ChartSeries(
            "",
            points: [.min, -5, 0, 7, .max].compactMap { year in ChartValue(5).map { ChartPoint(year, $0) } })
        let huge = ChartSeries(
            "",
            points: [-1e12, 1e12, 0, 1e-12].enumerated().compactMap { year, number in
                ChartValue(text: String(repeating: "9", count: 300), number: number).map {
                    ChartPoint(year, $0)
                }
            })
        let empty = ChartSeries("", points: [])
        let silent = ChartSeries("", points: [.missing(2020), .missing(2021)])
        let breaks = [Int.min, 0, .max].map { ChartBreak(at: $0, label: String(repeating: "x", count: 999)) }
        let targets = [ChartValue(3)].compactMap { $0 }.map { ChartTarget("", $0, positions: .min ... .max) }
        for all in [[far], [huge], [empty], [silent], [far, huge, empty, silent], []] {
            let line = LineChart(series: all, breaks: breaks, targets: targets, scale: 1e300...1e301)
            let panels = SmallMultiples(
                panels: all.map { .init($0.name, [$0]) }, breaks: breaks, scale: 5...5)
            let bars = BarChart(
                components: all.map { .init($0, maximum: .nan) }, position: .min, breaks: breaks)
            for layout in [Layout.narrow, .wide] {
                #expect(line.drawing(layout).width == layout.width)
                #expect(panels.drawing(layout).width == layout.width)
                #expect(bars.drawing(layout).width == layout.width)
            }
            for step in [ChartStep.quarter, .month] {
                #expect(
                    !html(
                        LineChart(series: all, step: step),
                        ChartDescription(idPrefix: "", title: "", summary: "")
                    ).isEmpty)
            }
            for series in all { #expect(Sparkline(series, breaks: breaks).drawing(.sparkline).width > 0) }
        }
        #expect(ColumnChart(periods: ["a"], parts: []).drawing(.narrow).bars.isEmpty)
        #expect(ColumnChart(periods: [], parts: [.init("", [nil])]).drawing(.narrow).bars.isEmpty)
    }

    @Test(
        arguments: [
            (0.0, "0"), (-0.04, "0"), (0.05, "0.1"), (99.95, "100"), (1234.5, "1234.5"), (-7.25, "-7.3"),
            (.nan, "-99999"),
            (.infinity, "99999"), (100.04, "100"), (305, "305"),
        ] as [(Double, String)])
    func coordinatesHaveTenths(_ value: Double, _ text: String) {
        var buffer = SVGBuffer(capacity: 1)
        buffer.append(coordinate: value)
        var output: [UInt8] = []
        buffer.append(to: &output)
        #expect(String(decoding: output, as: UTF8.self) == text)
    }

    @Test(arguments: [0, 7, -7, 10, 999, 1000, 1_234_567, .max, .min])
    func integersAreWrittenWhole(_ value: Int) {
        var buffer = SVGBuffer(capacity: 1)
        buffer.append(integer: value)
        var output: [UInt8] = []
        buffer.append(to: &output)
        #expect(String(decoding: output, as: UTF8.self) == String(value))
    }
}
