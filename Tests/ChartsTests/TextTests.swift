import Testing

@testable import Charts

@Suite struct TextTests {
    /// Advance widths of DejaVu Sans at 13 px, as Chromium measured them, rounded down.
    @Test(
        arguments: [
            ("83,84", 37.1), ("Gia Lai", 43.9), ("Trung bình cả nước", 123),
            ("Thêm 2 nội dung, thang điểm 80", 206), ("ƯỚC NGUYỆN", 88),
        ] as [(String, Double)])
    func noTextIsWiderThanItIsTakenFor(_ text: String, _ measured: Double) {
        let width = TextMetrics.width(of: text)
        #expect(width >= measured && width < measured * 1.15)
    }

    @Test func marksThatCombineTakeNoRoomAndStrangeSignsMuch() {
        #expect(TextMetrics.width(of: "a\u{301}") == TextMetrics.width(of: "a"))
        #expect(TextMetrics.width(of: "漢") > TextMetrics.size)
    }

    private func lines(_ text: String, _ width: Double, _ most: Int = 3) -> [String] {
        let wrapped = WrappedText(text, within: width, lines: most)
        return [wrapped.first] + wrapped.others
    }

    @Test func linesAreEven() {
        #expect(lines("Trung bình cả nước", 110) == ["Trung bình", "cả nước"])
        #expect(lines("Gia Lai", 110) == ["Gia Lai"])
    }

    @Test func whatDoesNotFitEndsInAnEllipsis() {
        #expect(lines("một hai ba bốn năm", 40, 2) == ["một", "hai…"])
        #expect(lines("Nghiêngngảnghiêngngả", 60, 2) == ["Nghiê…"])
        #expect(WrappedText("Nghiêngngảnghiêngngả", within: 60, lines: 1).isCut)
        #expect(!WrappedText("một hai", within: 40, lines: 2).isCut)
    }

    @Test(arguments: [
        "", " ", "\n\t ", "…", String(repeating: "ắ", count: 500), String(repeating: "a ", count: 500),
    ])
    func anyTextStaysWithinItsWidth(_ text: String) {
        for width in [10.0, 30, 88, 150] {
            let wrapped = WrappedText(text, within: width, lines: 3)
            #expect(wrapped.width <= max(width, TextMetrics.width(of: "…")))
            #expect(wrapped.others.count <= 2)
        }
    }

    @Test func aFigureStaysWhole() {
        let wrapped = WrappedText("Khánh Hòa", then: "30/63", within: 88, isBold: false)
        #expect([wrapped.first] + wrapped.others == ["Khánh Hòa", "30/63"])
        #expect(WrappedText("Gia Lai", then: "5", within: 88, isBold: false).first == "Gia Lai 5")
    }

    @Test func labelsInAStackKeepTheirOrderAndTheirDistance() {
        var random = SplitMix(seed: 5)
        for _ in 0..<2000 {
            var slots = (0..<Int.random(in: 1...8, using: &random)).map {
                LabelStack.Slot(
                    id: $0, middle: .random(in: 0...200, using: &random),
                    height: .random(in: 16...40, using: &random))
            }
            let wanted = Dictionary(uniqueKeysWithValues: slots.map { ($0.id, $0.middle) })
            LabelStack.settle(&slots, between: 0, and: 340)
            #expect((slots.first.map { $0.middle - $0.height / 2 } ?? 0) >= -1e-9)
            #expect((slots.last.map { $0.middle + $0.height / 2 } ?? 0) <= 340 + 1e-9)
            for (upper, lower) in zip(slots, slots.dropFirst()) {
                #expect(upper.middle + upper.height / 2 <= lower.middle - lower.height / 2 + 1e-9)
                #expect((wanted[upper.id] ?? 0) <= (wanted[lower.id] ?? 0))
            }
        }
    }
}
