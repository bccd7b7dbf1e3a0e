import Testing

@testable import Charts

/// What is particular to bars, columns, small multiples and sparklines.
@Suite struct KindTests {
    private func flat(_ name: String, in drawing: Drawing) -> [Box] {
        drawing.bars.compactMap { bar in
            if case .flat(let fill) = bar.fill, fill.description == name { bar.box } else { nil }
        }
    }

    private let bars = BarChart(
        components: [
            .init(series("Một", .subject, 2023, "40 80"), target: ChartValue("60"), maximum: 100),
            .init(series("Hai", .subject, 2023, "40 20"), maximum: 100),
            .init(series("Ba", .subject, 2023, "40 -"), target: ChartValue("50")),
        ], position: 2024)

    @Test func barsBeginAtZeroAndAreAsLongAsTheirValues() {
        for layout in [Layout.narrow, .wide] {
            let drawing = bars.drawing(layout)
            let (values, tracks) = (
                flat("bd-1", in: drawing).dropFirst(), flat("bd-nen", in: drawing).dropFirst()
            )
            #expect(values.count == 2 && tracks.count == 2)
            let lengths = values.map { ($0.width / (tracks.first?.width ?? 1) * 100).nearestInteger }
            #expect(lengths == [80, 20])
            #expect(Set(values.map(\.left)).count == 1)
        }
    }

    @Test func theYearBeforeIsAThinnerBarBelowAndTheTargetALine() throws {
        let drawing = bars.drawing(.wide)
        let previous = flat("bd-truoc", in: drawing).dropFirst()
        let value = try #require(flat("bd-1", in: drawing).dropFirst().first)
        #expect(previous.count == 2 && previous.allSatisfy { $0.height < value.height })
        let goals = drawing.rules.filter { $0.style == .goal }
        #expect(goals.count == 3)  // one in the key
        let share = (goals[1].start.x - value.left) / (value.width / 80)
        #expect((share - 60).magnitude < 0.01)
    }

    @Test func aComponentWithoutAValueSaysSoBesideItsTarget() throws {
        for layout in [Layout.narrow, .wide] {
            let drawing = bars.drawing(layout)
            let text = try #require(drawing.label("không có số liệu"))
            for goal in drawing.rules where goal.style == .goal {
                #expect(!text.isCrossed(from: goal.start, to: goal.end))
            }
        }
    }

    @Test func valuesStandInOneColumnOnTheRight() throws {
        let drawing = bars.drawing(.wide)
        let (first, second) = (try #require(drawing.label("80")), try #require(drawing.label("20")))
        #expect(first.right == second.right && first.right > drawing.width - 3)
    }

    @Test func computedBarsAreHatchedAndExplained() {
        let computed = BarChart(components: papiComponents, position: 2024).drawing(.wide)
        #expect(computed.bars.count { if case .computed = $0.fill { true } else { false } } == 9)
        #expect(computed.texts.contains("giá trị tính toán hoặc suy ra"))
    }

    private func columns(_ periods: [String]) -> ColumnChart {
        ColumnChart(
            periods: periods,
            parts: [
                .init("Đúng hạn", counts(periods.indices.map { $0 == 1 ? nil : 90 })),
                .init("Quá hạn", counts(periods.indices.map { $0 == 1 ? nil : 10 })),
            ], totals: counts(periods.indices.map { $0 == 1 ? nil : 100 }), unit: "hồ sơ")
    }

    @Test func partsAreStackedFromZeroWithoutGaps() throws {
        let drawing = columns(["Quý I", "Quý II", "Quý III"]).drawing(.wide)
        let parts = drawing.bars.prefix(2).map(\.box)
        let axis = try #require(drawing.rules.first { $0.style == .axis })
        #expect(parts[0].bottom == axis.start.y && parts[1].bottom == parts[0].top)
        #expect((parts[0].height / parts[1].height - 9).magnitude < 1e-9)
    }

    @Test func columnsHaveTheirTotalsAndAMissingOneADash() {
        let texts = columns(["Quý I", "Quý II", "Quý III"]).drawing(.wide).texts
        #expect(texts.count { $0 == "100" } == 3)  // two totals and a tick
        #expect(texts.contains("–") && texts.contains("hồ sơ"))
        #expect(texts.contains("Đúng hạn 90") && texts.contains("Quá hạn 10"))
    }

    @Test func aColumnOfOnePartHasItsFigureAndNoNames() {
        let chart = ColumnChart(periods: ["T1", "T2"], parts: [.init("Hồ sơ", counts([1250, 7]))])
        let texts = chart.drawing(.narrow).texts
        #expect(texts.contains("1.250") && texts.contains("7") && !texts.contains { $0.hasPrefix("Hồ sơ") })
    }

    @Test func periodsThatDoNotFitAreThinnedOutButForTheLast() {
        let texts = columns((1...12).map { "\($0)/2024" }).drawing(.narrow).texts.filter {
            $0.hasSuffix("/2024")
        }
        #expect(texts.contains("12/2024") && texts.count < 12 && texts.count > 1)
    }

    @Test func aLabelThatWouldStandOnItsNeighbourIsLeftOut() {
        let steep = ColumnChart(
            periods: (1...24).map { "\($0)" },
            parts: [.init("", counts((1...24).map { $0 % 2 == 0 ? 999_999 : 111_111 }))])
        let drawing = steep.drawing(.narrow)
        #expect(!drawing.texts.contains("111.111"))
    }

    @Test(arguments: [(1, 1), (2, 2), (3, 3), (4, 4), (5, 3), (6, 3), (7, 4), (8, 4), (9, 3), (10, 4)])
    func panelsLeaveFewPlacesEmpty(_ count: Int, _ columns: Int) {
        let panels = (0..<count).map { SmallMultiples.Panel("P\($0)", [papiDimensions[0]]) }
        let drawing = SmallMultiples(panels: panels).drawing(.wide)
        let lefts = Set(
            drawing.labels.filter { $0.text.isBold && $0.text.first.hasPrefix("P") }.map(\.box.left))
        #expect(lefts.count == columns)
    }

    @Test func allPanelsHaveOneScale() {
        let low = series("", .subject, 2020, "2 2"), high = series("", .subject, 2020, "9 2")
        let drawing = SmallMultiples(panels: [.init("A", [low]), .init("B", [high])], scale: 0...10).drawing(
            .wide)
        #expect(drawing.corners.count == 4 && drawing.corners[0].y == drawing.corners[3].y)
        #expect(drawing.corners[2].y < drawing.corners[0].y)
    }

    @Test func panelsExplainTheirBreaksOnceAndTheirSeriesOnTop() throws {
        let panel = SmallMultiples.Panel("Một", [papiGiaLai, papiProvinces[1]])
        let drawing = SmallMultiples(panels: [panel, panel], breaks: [papiBreak], unit: "điểm").drawing(.wide)
        #expect(drawing.texts.count { $0 == "2018: " + papiBreak.label } == 1)
        #expect(drawing.texts.contains("Đơn vị: điểm"))
        let (key, title) = (try #require(drawing.label("Khánh Hòa")), try #require(drawing.label("Một")))
        #expect(key.bottom <= title.top)
    }

    @Test func aSparklineMarksItsNewestValueAndKeepsItsBreaksOpen() {
        let drawing = Sparkline(papiGiaLai, breaks: [papiBreak]).drawing(.sparkline)
        #expect(drawing.traces.flatMap(\.lines).count == 2 && drawing.markers.count == 1)
        #expect(drawing.rules.count == 1 && drawing.labels.isEmpty)
        #expect(drawing.corners.allSatisfy { (0...96).contains($0.x) && (0...24).contains($0.y) })
    }

    @Test func aSparklineOfRanksHasTheBestOnTop() {
        let corners = Sparkline(ranks("", .subject, 2020, "40 10", of: 63)).drawing(.sparkline).corners
        #expect(corners.count == 2 && corners[1].y < corners[0].y)
    }
}
