import Testing

@testable import Charts

@Suite struct ValueTests {
    @Test(
        arguments: [
            ("83.90", "83,90", 83.9), ("83,99", "83,99", 83.99), ("-0.5", "-0,5", -0.5),
            ("1250000", "1.250.000", 1_250_000),
            ("0", "0", 0), ("100", "100", 100), ("0.4069", "0,4069", 0.4069),
        ] as [(String, String, Double)])
    func aDecimalIsPrintedAsItWasPublished(_ decimal: String, _ text: String, _ number: Double) throws {
        let value = try #require(ChartValue(decimal))
        #expect(value.text == text)
        #expect((value.number - number).magnitude < 1e-9)
    }

    @Test(arguments: ["", "-", "8.", ".5", "1.2.3", "12a", "1e5", "#REF!", " 5", "9999999999999", "٣"])
    func whatIsNoDecimalOrTooLargeIsRefused(_ text: String) {
        #expect(ChartValue(text) == nil)
    }

    @Test func numbersThatNoAxisHoldsAreRefused() {
        #expect(ChartValue(text: "", number: .nan) == nil)
        #expect(ChartValue(text: "", number: -.infinity) == nil)
        #expect(ChartValue(text: "", number: 1.1e12) == nil)
        #expect(ChartValue(Int.max) == nil && ChartValue(Int.min) == nil)
        #expect(ChartValue(1250)?.text == "1.250")
    }

    @Test func aRankStandsBetweenTheFirstPlaceAndTheLast() {
        #expect(RankPoint(2024, 0, of: 63) == nil)
        #expect(RankPoint(2024, 64, of: 63) == nil)
        #expect(RankPoint(2024, 1, of: 2_000_000) == nil)
        #expect(RankPoint(2024, 63, of: 63)?.point.fullText == "63/63")
        #expect(RankPoint(2024, 5, of: nil)?.point.fullText == "5")
    }

    @Test(
        arguments: [
            (ChartStep.year, 2024, 1, "2024"), (.quarter, 2024, 1, "Quý I/2024"),
            (.quarter, 2024, 4, "Quý IV/2024"),
            (.month, 2024, 3, "3/2024"), (.month, 2024, 12, "12/2024"), (.month, 2024, 13, "12/2024"),
            (.month, -1, 2, "2/-1"),
            (.year, .max, .max, "9999"), (.quarter, .min, .min, "Quý I/-9999"),
        ] as [(ChartStep, Int, Int, String)])
    func positionsAndTheirLabels(_ step: ChartStep, _ year: Int, _ part: Int, _ label: String) {
        #expect(step.label(of: step.position(year: year, part: part)) == label)
    }

    @Test func neighbouringMonthsAreNeighbouringPositions() {
        let (december, january) = (
            ChartStep.month.position(year: 2024, part: 12), ChartStep.month.position(year: 2025)
        )
        #expect(january == december + 1)
    }
}
