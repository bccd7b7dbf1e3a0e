import Diagnostics
import Testing

@testable import Schedule

@Suite struct DeadlineFaultTests {
    @Test(arguments: [
        ("Sớm nhất có thể", "Sớm"), ("Trong thời gian tới", "tới"), ("Trước Tết", "Tết"), ("Quý sau", "sau"),
        ("Quý IV/2024 (dự kiến)", "("), ("Tháng Bảy năm 2023", "Bảy"), ("Thuong xuen", "xuen"),
        ("Quý IV/2024; sớm", "sớm"), ("Trước 31/12/20245", "20245"), ("31/12/2024 Quý I", "Quý"),
        ("Trong năm; theo dõi", "dõi"), ("Hằng quý; 5 năm", "năm"), ("Quý IV/2024 \u{0301}", "\u{0301}"),
    ])
    func textThatIsNoDeadlineIsMarkedWhereItBegins(_ phrase: String, _ marked: String) throws {
        let fault = try #require(onlyFault(phrase))
        #expect(fault.id == .unknownDeadline)
        #expect(fault.headline.hasPrefix("\"\(marked)\" không thuộc dạng thời hạn nào"))
        let place = try #require(fault.location)
        let scalars = Array(phrase.unicodeScalars)[(place.column - 1)..<(place.column - 1 + place.width)]
        #expect(String(String.UnicodeScalarView(scalars)) == marked)
        #expect(fault.expected?.contains("Trước 31/12/2024 · ") == true)
        #expect(try read(#require(fault.example)).1.isEmpty)
    }

    @Test(arguments: [
        ("Quí IV/2021", "Quý IV/2021"), ("Thuong xuen", "Thường xuyên"),
        ("Trước ngya 15/8/2021", "Trước ngày 15/8/2021"),
        ("Hăng quí", "Hằng quý"), ("Theo qui định", "Theo quy định"), ("31/12/24", "31/12/2024"),
        ("Quý IV/24; Hằng quý", "Quý IV/2024; Hằng quý"), ("Gai đoạn 2023 - 2026", "Giai đoạn 2023 - 2026"),
        ("Trước Tết", nil),
        ("Càng sớm càng tốt", nil),
    ])
    func theNearestFormIsSuggestedWithThePhrasesOwnNumbers(_ phrase: String, _ suggestion: String?) {
        #expect(onlyFault(phrase)?.suggestion == suggestion)
    }

    @Test(arguments: [
        ("31/6/2024", "\"31/6/2024\" không có trong lịch"),
        ("Trước 29/02/2023", "\"29/02/2023\" không có trong lịch"),
        ("2024-13-01", "\"2024-13-01\" không có trong lịch"),
        ("Tháng 13/2024", "\"Tháng 13/2024\" không có: một năm có 12 tháng"),
        ("13 tháng đầu năm", "\"13 tháng đầu\" không có: một năm có 12 tháng"),
        ("Quý 5/2024", "\"Quý 5/2024\" không có: một năm có 4 quý"),
        ("Quý V/2024", "\"Quý V/2024\" không có: một năm có 4 quý"),
        ("Trước 31/12/24", "\"31/12/24\" chưa rõ năm: năm viết đủ bốn chữ số"),
        ("Quý IV/0999", "\"Quý IV/0999\" chưa rõ năm: năm viết đủ bốn chữ số"),
        ("Trước", "\"Trước\" chưa thành thời hạn: thiếu phần sau \"Trước\""),
        ("Trong vòng 30 ngày", "\"Trong vòng 30 ngày\" chưa thành thời hạn: thiếu phần sau \"ngày\""),
        ("", "thời hạn không được để trống"),
        ("Theo quy định; 31/6/2024", "\"31/6/2024\" không có trong lịch"),
    ])
    func whatLooksLikeADeadlineIsToldItsFault(_ phrase: String, _ headline: String) {
        let fault = onlyFault(phrase)
        #expect(fault?.id == .unknownDeadline)
        #expect(fault?.headline == headline)
    }

    @Test(arguments: [
        "Trong năm", "Quý IV", "Tháng 7", "Trước 15/8", "6 tháng đầu năm", "Quý I/2022; Trong năm",
    ])
    func aPhraseWithoutYearNeedsAPlanOfOneYear(_ phrase: String) throws {
        let (deadline, faults) = read(phrase, 2022...2025)
        #expect(deadline == nil)
        #expect(faults.map(\.id) == [.ambiguousYear])
        #expect(
            faults.first?.headline.hasSuffix("không ghi năm, mà kế hoạch có nhiều năm (2022–2025)") == true)
        #expect(read(phrase, 2022...2022).1.isEmpty)
    }

    @Test func aYearPrintedLaterInTheSameListCounts() throws {
        let deadline = try #require(read("Quý II, III/2023; Thường xuyên", 2022...2025).0)
        #expect(deadline.parts.count == 3)
    }

    @Test(arguments: [
        "Giai đoạn 2025 - 2022", "Từ tháng 6 đến tháng 3/2024", "Tháng 6 - 3/2024", "Quý III - I/2024",
    ])
    func aSpanThatEndsBeforeItBeginsIsReversed(_ phrase: String) {
        #expect(onlyFault(phrase)?.id == .reversedPeriod)
        #expect(onlyFault(phrase)?.headline == "\"\(phrase)\" kết thúc trước khi bắt đầu")
    }

    @Test func aFaultHasItsPlaceInTheFile() throws {
        let text = "thoi_han: Quý IV/2024; sớm\n"
        let file = SourceText(path: ContentPath("content/a.md"), bytes: Array(text.utf8))
        let value = SourceString(file, 10..<text.utf8.count - 1)
        let place = try #require(readDeadline(value, in: PlanYears(2024)).1.first?.location)
        #expect((place.line, place.column, place.width) == (1, 24, 3))
    }

    @Test func noPhraseCanBreakTheReader() {
        let pieces = printedPhrases.flatMap { Array($0.phrase.utf8).split(separator: 0x20) }
        var random = SystemRandomNumberGenerator()
        for _ in 0..<3000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                bytes += pieces.randomElement(using: &random) ?? []
                bytes += [[0x20], [0x2F], [0x3B], [0x2C, 0x20], []].randomElement(using: &random) ?? []
                if Int.random(in: 0..<20, using: &random) == 0 {
                    bytes.append(.random(in: 0...255, using: &random))
                }
            }
            let (deadline, fault) = bytes.withUnsafeBufferPointer { readDeadline($0, in: PlanYears(2024)) }
            #expect((deadline == nil) != (fault == nil))
            if let fault { #expect(fault.range.upperBound <= bytes.count, "\(bytes)") }
        }
    }

    @Test func longPhrasesAreRefusedAndDeepListsAreRead() {
        let list = Array(repeating: "Theo quy định a", count: 40).joined(separator: ", ")
        #expect(read(list).0?.parts.count == 40)
        let long = String(repeating: "Quý IV/2024; ", count: 80)
        #expect(onlyFault(long)?.headline == "thời hạn dài 1120 byte; dài nhất là 1000 byte")
    }

    @Test func yearsOfAPlanAreItsFirstAndItsLast() {
        #expect(PlanYears(years: [2025, 2022], through: 2024)?.span.description == "2022-01-01…2025-12-31")
        #expect(PlanYears(years: [2022], through: 2025)?.onlyYear == nil)
        #expect(PlanYears(years: []) == nil)
    }

    private func onlyFault(_ phrase: String) -> Diagnostic? {
        let (deadline, faults) = read(phrase)
        #expect(deadline == nil)
        #expect(faults.count == 1)
        return faults.first
    }
}
