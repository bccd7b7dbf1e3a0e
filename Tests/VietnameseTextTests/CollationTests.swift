import Testing
import VietnameseText

@Suite struct CollationTests {
    @Test(arguments: [
        ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "i", "o", "ô", "ơ", "u", "ư", "y"],
        ["ma", "mà", "mả", "mã", "má", "mạ", "mă", "mắ"],
        ["ba", "Ba", "bà", "ba mẹ", "bà mẹ", "bác"],
        ["1.1", "1.2", "1.9", "1.10", "2", "10", "a"],
        ["Sở", "Sở Công Thương", "“Sở Nội vụ”", "Sở Tư pháp", "Sơn"],
        ["dân", "đa", "đá", "Đà Nẵng", "đi"],
        ["Mueller", "muller", "Müller", "muller b"],
        ["-", "007", "7", "007 b", "z", "я"],
        ["", " ", "a"],
        ["an toàn", "anh"],
        ["a\u{A0}b", "ab"],
    ])
    func ordersAsADictionaryDoes(_ order: [String]) {
        let shuffled = order.reversed() + []
        #expect(shuffled.sortedAlphabetically { $0 } == order)
    }

    @Test func keepsEqualTextsInTheirOrder() {
        let items = [(1, "b"), (2, "a"), (3, "b"), (4, "a")]
        #expect(items.sortedAlphabetically { $0.1 }.map(\.0) == [2, 4, 1, 3])
    }

    @Test func comparesNumbersByValueWhateverTheirLength() {
        let long = "1" + String(repeating: "0", count: 600)
        #expect([long, "9", "010", "0", ""].sortedAlphabetically { $0 } == ["", "0", "9", "010", long])
    }

    @Test(arguments: [
        ("đường", "Đ"),
        ("Ẩm thực", "Â"),
        ("“Ông", "Ô"),
        ("1.2", "#"),
        ("", "#"),
        ("Øre", "O"),
        ("я", "#"),
        ("ǽ", "A"),
    ])
    func namesTheLetterOfAList(_ text: String, _ initial: String) {
        #expect(text.withBytes { alphabeticalInitial(of: $0) } == initial)
    }
}
