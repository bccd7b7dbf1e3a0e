@testable import Charts

/// Series as they come: short or long, with gaps and breaks, far apart or on top of each other.
struct RandomCharts {
    var random: SplitMix

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

    mutating func word() -> String {
        let names = [
            "Gia Lai", "Khánh Hòa", "Bà Rịa - Vũng Tàu", "Trung bình cả nước", "",
            "Sở Kế hoạch và Đầu tư tỉnh Gia Lai",
            "Nghiêngngảnghiêngngảnghiêngngả", "<&>\"", "漢字漢字漢字漢字漢字漢字漢字漢字", "A\u{0}B",
        ]
        return names.randomElement(using: &random) ?? ""
    }

    mutating func breaks(in years: ClosedRange<Int>) -> [ChartBreak] {
        (0..<Int.random(in: 0...3, using: &random)).map { _ in
            ChartBreak(
                at: .random(in: years.lowerBound - 1...years.upperBound + 1, using: &random),
                label: word() + " " + word())
        }
    }

    mutating func series(_ years: ClosedRange<Int>) -> ChartSeries {
        let (base, spread) = (
            Double.random(in: -50...90, using: &random), Double.random(in: 0...20, using: &random)
        )
        let decimals = ([1, 10, 100, 10_000] as [Double]).randomElement(using: &random) ?? 1
        let points: [ChartPoint] = years.compactMap { year -> ChartPoint? in
            if chance(0.1) { return nil }
            if chance(0.1) { return .missing(year, note: word()) }
            let hundredths = ((base + .random(in: 0...1, using: &random) * spread) * decimals).nearestInteger
            let number = Double(hundredths) / decimals
            return ChartValue(text: "\(number)", number: number).map {
                ChartPoint(year, $0, isComputed: chance(0.2))
            }
        }
        let role =
            [ChartSeries.Role.subject, .peer, .peer, .reference].randomElement(using: &random) ?? .peer
        return ChartSeries(word(), role: role, points: points, breaks: chance(0.2) ? breaks(in: years) : [])
    }

    mutating func years() -> ClosedRange<Int> {
        let first = Int.random(in: 2000...2024, using: &random)
        return first...first + Int.random(in: 0...16, using: &random)
    }

    mutating func lineChart() -> LineChart {
        let years = years()
        let targets = (0..<Int.random(in: 0...2, using: &random)).compactMap { _ in
            ChartValue(Int.random(in: -50...100, using: &random)).map {
                ChartTarget(word(), $0, positions: years.lowerBound...years.upperBound + 1)
            }
        }
        return LineChart(
            series: (0..<Int.random(in: 0...7, using: &random)).map { _ in series(years) },
            breaks: breaks(in: years),
            targets: targets, scale: chance(0.5) ? 0...100 : nil, unit: word())
    }

    mutating func rankChart() -> RankChart {
        let years = years()
        return RankChart(
            series: (0..<Int.random(in: 0...4, using: &random)).map { _ in
                let points: [RankPoint?] = years.map { year in
                    if chance(0.1) { return .missing(year) }
                    let total = [63, 63, 63, 34, 18].randomElement(using: &random)
                    return RankPoint(year, .random(in: 1...18, using: &random), of: chance(0.1) ? nil : total)
                }
                return RankSeries(word(), points: points.compactMap { $0 })
            }, breaks: breaks(in: years))
    }

    mutating func smallMultiples() -> SmallMultiples {
        let years = years()
        let panels = (0..<Int.random(in: 0...11, using: &random)).map { _ in
            SmallMultiples.Panel(
                word() + " " + word(), (0..<Int.random(in: 0...3, using: &random)).map { _ in series(years) })
        }
        return SmallMultiples(panels: panels, breaks: breaks(in: years), unit: word())
    }

    mutating func barChart() -> BarChart {
        let years = years()
        let components = (0..<Int.random(in: 0...9, using: &random)).map { _ in
            BarChart.Component(
                series(years),
                target: chance(0.5) ? ChartValue(Int.random(in: 0...120, using: &random)) : nil,
                maximum: chance(0.5) ? 100 : nil)
        }
        return BarChart(components: components, position: years.upperBound, breaks: breaks(in: years))
    }

    mutating func columnChart() -> ColumnChart {
        let count = Int.random(in: 0...24, using: &random)
        let periods = (0..<count).map { chance(0.5) ? "Quý \($0 % 4 + 1)/2024" : word() }
        let parts = (0..<Int.random(in: 0...7, using: &random)).map { _ in
            ColumnChart.Part(
                word(),
                (0..<count).map { _ in
                    chance(0.2) ? nil : ChartValue(Int.random(in: -5...2000, using: &random))
                })
        }
        return ColumnChart(
            periods: periods, parts: parts, totals: (0..<count).map { ChartValue($0 * 100) }, unit: word())
    }
}
