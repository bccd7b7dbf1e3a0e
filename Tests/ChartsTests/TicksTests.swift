import Testing

@testable import Charts

@Suite struct TicksTests {
    @Test(
        arguments: [
            (80.08, 87.16, 6, "80 82 84 86 88"), (34.0, 47.1, 6, "30 35 40 45 50"),
            (0.4069, 0.7742, 6, "0,4 0,5 0,6 0,7 0,8"),
            (0, 1, 6, "0,0 0,2 0,4 0,6 0,8 1,0"), (0, 63, 8, "0 10 20 30 40 50 60 70"),
            (0, 1479, 6, "0 500 1.000 1.500"),
            (84.1, 84.3, 5, "84,10 84,15 84,20 84,25 84,30"),
            (0, 1_250_000, 6, "0 500.000 1.000.000 1.500.000"),
            (-3, 4, 6, "-4 -2 0 2 4"), (-0.001, 0.001, 3, "-0,001 0,000 0,001"),
            (0, 1e12, 3, "0 500.000.000.000 1.000.000.000.000"),
            (1e12 - 1, 1e12, 5, "999.999.999.999,0 999.999.999.999,5 1.000.000.000.000,0"),
            (5, 5, 5, "5,000000000 5,000000001"),
        ] as [(Double, Double, Int, String)])
    func ticksAreRoundAndReachOverTheRange(_ lower: Double, _ upper: Double, _ limit: Int, _ labels: String) {
        let ticks = Ticks(covering: lower...upper, atMost: limit)
        #expect((0..<ticks.count).map(ticks.label).joined(separator: " ") == labels)
    }

    @Test func thingsThatAreCountedHaveNoHalves() {
        let ticks = Ticks(covering: 0...2, atMost: 6, finest: 0)
        #expect((0..<ticks.count).map(ticks.label) == ["0", "1", "2"])
    }

    @Test func ticksOfAnyRangeAreFewCoverItAndStandApartByOneStep() {
        var random = SplitMix(seed: 11)
        for _ in 0..<20_000 {
            let scale = ([1e-6, 1e-3, 0.1, 1, 100, 1e6, 1e11] as [Double]).randomElement(using: &random) ?? 1
            let lower = Double.random(in: -5...5, using: &random) * scale
            let upper = lower + Double.random(in: 1e-4...4, using: &random) * scale
            let limit = Int.random(in: 3...12, using: &random)
            let ticks = Ticks(covering: lower...upper, atMost: limit)
            let slack = 1e-9 * max(lower.magnitude, upper.magnitude, 1e-3)
            let isFew = ticks.count >= 2 && ticks.count <= limit
            let covers = ticks.range.lowerBound <= lower + slack && ticks.range.upperBound >= upper - slack
            if !isFew || !covers || ![1, 2, 5].contains(ticks.mantissa) {
                Issue.record("\(lower)...\(upper), at most \(limit): \(ticks)")
            }
        }
    }
}

@Suite struct ValueAxisTests {
    @Test func scoresNeverShowAnAxisBeyondTheirScale() {
        let axis = ValueAxis(scores: [93.2, 99.4], scale: 0...100, ticks: 6)
        #expect(axis.range == 92...100)
        #expect(ValueAxis(scores: [1.2, 9.8], scale: 1...10, ticks: 5).range == 1...10)
    }

    @Test func aValueBeyondTheScaleIsShownAllTheSame() {
        #expect(ValueAxis(scores: [99, 104], scale: 0...100, ticks: 6).range.upperBound >= 104)
    }

    @Test func aTinyDifferenceStaysSmall() {
        let axis = ValueAxis(scores: [83.90, 83.99], scale: 0...100, ticks: 6)
        #expect(axis.range.upperBound - axis.range.lowerBound >= 4)
    }

    @Test func oneValueAloneHasAnAxisAroundIt() {
        let axis = ValueAxis(scores: [71.24], scale: nil, ticks: 5)
        #expect(axis.range.contains(71.24) && axis.range.lowerBound < 71.24 && axis.range.upperBound > 71.24)
    }

    @Test func aScaleThatNoAxisCanHoldIsNone() {
        #expect(ValueAxis(scores: [1, 2], scale: -.infinity ... .infinity, ticks: 5).range == 1...2)
    }

    @Test func ranksBeginWithTheFirstPlaceOnTopAndEndWithTheLast() {
        let axis = ValueAxis(ranksOutOf: 63, ticks: 6)
        #expect(axis.isInverted && axis.range == 1...63)
        #expect(axis.grid.map(\.label) == ["1", "20", "40", "60"])
    }

    @Test func amountsBeginAtZero() {
        #expect(ValueAxis(amounts: [812, 1479], ticks: 6).range == 0...1500)
        #expect(ValueAxis(amounts: [], ticks: 6).range == 0...1)
    }
}
