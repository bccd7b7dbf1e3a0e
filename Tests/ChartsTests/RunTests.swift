import Testing

@testable import Charts

/// The years of each run, and what interrupts them.
@Suite struct RunTests {
    private func years(_ series: ChartSeries, _ breaks: [ChartBreak] = []) -> [[Int]] {
        SeriesRuns(series, across: breaks).runs.map { run in run.indices.map { series.points[$0].position } }
    }

    @Test func neighbouringYearsAreJoined() {
        #expect(years(series("", .subject, 2020, "1 2 3")) == [[2020, 2021, 2022]])
    }

    @Test func anUnpublishedYearIsAGap() {
        #expect(years(series("", .subject, 2020, "1 - 3 4 -")) == [[2020], [2022, 2023]])
    }

    @Test func aYearThatIsNotThereIsAGap() {
        let both = series("", .subject, 2010, "1 2").points + series("", .subject, 2021, "3").points
        #expect(years(ChartSeries("", points: both)) == [[2010, 2011], [2021]])
    }

    @Test func aBreakOfTheChartOrOfTheSeriesParts() {
        let points = series("", .subject, 2020, "1 2 3 4").points
        let own = ChartSeries("", points: points, breaks: [ChartBreak(at: 2021, label: "")])
        #expect(years(own, [ChartBreak(at: 2023, label: "")]) == [[2020], [2021, 2022], [2023]])
    }

    @Test func ranksOutOfDifferentOrUnknownNumbersAreNotJoined() {
        let points = [
            RankPoint(2022, 5, of: 63), RankPoint(2023, 6, of: 63), RankPoint(2024, 5, of: 34),
            RankPoint(2025, 5, of: nil), RankPoint(2026, 5, of: nil),
        ]
        let ranks = RankSeries("", points: points.compactMap { $0 })
        #expect(years(ranks.series) == [[2022, 2023], [2024], [2025], [2026]])
    }

    @Test func pointsAreOrderedAndOneForEachYear() {
        let shuffled =
            series("", .subject, 2020, "1 2 3").points.reversed() + series("", .subject, 2021, "9").points
        let series = ChartSeries("", points: Array(shuffled))
        #expect(series.points.map(\.position) == [2020, 2021, 2022])
        #expect(series.points.map { $0.value?.text } == ["1", "2", "3"])
    }

    @Test func onlyAValueThatMayBeComparedIsAPredecessor() {
        let series = series("", .subject, 2020, "1 2 - 4")
        #expect(series.comparablePredecessor(of: 2021, across: [])?.value?.text == "1")
        #expect(series.comparablePredecessor(of: 2021, across: [ChartBreak(at: 2021, label: "")]) == nil)
        #expect(series.comparablePredecessor(of: 2023, across: []) == nil)
        #expect(series.comparablePredecessor(of: 2020, across: []) == nil)
        #expect(series.comparablePredecessor(of: 1999, across: []) == nil)
    }

    @Test func aTargetHoldsFromTheLastBreakOn() {
        let breaks = [ChartBreak(at: 2022, label: ""), ChartBreak(at: 2030, label: "")]
        #expect(Stretch(endOf: 2020...2024, across: breaks).positions == 2022...2024)
        #expect(Stretch(endOf: 2022...2024, across: breaks).positions == 2022...2024)
        #expect(Stretch(endOf: 2020...2021, across: breaks).positions == 2020...2021)
    }
}
