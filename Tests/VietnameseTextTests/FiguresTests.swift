import Testing
import VietnameseText

@Suite struct FiguresTests {
    @Test(arguments: [
        ("1250000", "1.250.000"),
        ("83.99", "83,99"),
        ("83,90", "83,90"),
        ("-1234.5", "-1.234,5"),
        ("+999", "999"),
        ("1000", "1.000"),
        ("0", "0"),
        ("0.10", "0,10"),
        ("12345678901234567890", "12.345.678.901.234.567.890"),
    ])
    func writesDecimalsDigitByDigit(_ decimal: String, _ expected: String) {
        #expect(appended { appendNumber(decimal, to: &$0) } == expected)
    }

    @Test(arguments: ["", "-", ".", "1.", ".5", "1.2.3", "1,2.3", "1e5", "một", "1 000", "--1"])
    func refusesWhatIsNoDecimal(_ text: String) {
        var output: [UInt8] = []
        #expect(!appendNumber(text, to: &output))
        #expect(output.isEmpty)
    }

    @Test(arguments: [
        (0, "0"),
        (999, "999"),
        (1000, "1.000"),
        (-1_250_000, "-1.250.000"),
        (.min, "-9.223.372.036.854.775.808"),
    ])
    func writesWholeNumbers(_ value: Int, _ expected: String) {
        #expect(appended { appendNumber(value, to: &$0) } == expected)
    }

    @Test(arguments: [
        (DateStyle.numeric, 2024, 3, 7, "07/03/2024"),
        (.long, 2024, 3, 7, "ngày 07 tháng 3 năm 2024"),
        (.long, 2024, 2, 12, "ngày 12 tháng 02 năm 2024"),
        (.long, 2024, 12, 31, "ngày 31 tháng 12 năm 2024"),
        (.month, 2024, 3, 1, "tháng 3/2024"),
        (.iso, 2024, 3, 7, "2024-03-07"),
        (.numeric, 987, 1, 1, "01/01/0987"),
    ])
    func writesDates(_ style: DateStyle, _ year: Int, _ month: Int, _ day: Int, _ expected: String) {
        #expect(appended { appendDate(year: year, month: month, day: day, as: style, to: &$0) } == expected)
    }

    @Test func namesTheDaysOfTheWeek() {
        #expect(
            (1...7).map { weekdayName($0).description } == [
                "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật",
            ])
        #expect(weekdayName(0).description == "Chủ nhật")
        #expect(weekdayName(-6).description == "Thứ hai")
    }

    @Test(arguments: [
        (0, "không"),
        (5, "năm"),
        (10, "mười"),
        (11, "mười một"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (25, "hai mươi lăm"),
        (100, "một trăm"),
        (101, "một trăm linh một"),
        (105, "một trăm linh năm"),
        (111, "một trăm mười một"),
        (1005, "một nghìn không trăm linh năm"),
        (1_250_000, "một triệu hai trăm năm mươi nghìn"),
        (-3, "âm ba"),
        (2_000_000_001, "hai tỷ không trăm linh một"),
        (3_000_000_000_000, "ba nghìn tỷ"),
        (1_000_000_000_000_000_000, "một tỷ tỷ"),
    ])
    func writesNumbersAsTheyAreRead(_ value: Int, _ expected: String) {
        #expect(appended { appendNumberWords(value, to: &$0) } == expected)
    }
}
