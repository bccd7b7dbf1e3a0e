import Foundation
import Testing
import VietnameseText

@Suite struct NFCTests {
    /// Vowels with every tone, and syllables in both ways of placing the tone.
    static let syllables = [
        "hòa", "hoà", "hóa", "hoá", "thúy", "thuý", "khỏe", "khoẻ", "ủy", "uỷ", "quý", "giữa", "nghiệp",
        "người",
        "đường", "được", "chuyển", "khuỷu", "ngoằn", "thuở", "Ứng", "ẲẴẶ", "ẤẦẨẪẬ", "ẾỀỂỄỆ", "ỐỒỔỖỘ", "ỚỜỞỠỢ",
        "ỨỪỬỮỰ", "ÝỲỶỸỴ", "Đà Nẵng", "ĐẮK LẮK", "Quảng Ngãi",
    ]

    @Test(arguments: syllables) func composesTheDecomposedSyllable(_ syllable: String) {
        let composed = syllable.precomposedStringWithCanonicalMapping
        #expect(composed.withBytes { NFC.normalized($0) } == nil)
        #expect(normalized(syllable.decomposedStringWithCanonicalMapping) == Array(composed.utf8))
    }

    @Test(arguments: [
        ("a\u{302}\u{301}", "ấ"),
        ("\u{E1}\u{302}", "\u{E1}\u{302}"),
        ("o\u{31B}\u{323}", "ợ"),
        ("o\u{323}\u{31B}", "ợ"),
        ("\u{1ECD}\u{31B}", "ợ"),
        ("\u{F4}\u{323}", "ộ"),
        ("\u{1ECD}\u{302}", "ộ"),
        ("u\u{301}\u{31B}", "ứ"),
        ("a\u{323}\u{306}", "ặ"),
        ("a\u{306}\u{323}", "ặ"),
        ("e\u{302}\u{309}", "ể"),
    ])
    func acceptsMarksInAnyOrderThatMeansTheSame(_ text: String, _ expected: String) {
        #expect(normalized(text) == Array(expected.utf8))
    }

    @Test(arguments: [
        "",
        "a",
        "đ",
        "ố",
        "Kế hoạch 35/KH-STTTT – “cải cách” … № 5 ✓ 📄",
        "Москва",
        "…",
        "Ứng dụng\u{200B}",
        "ç",
        "\u{FFFD}",
    ])
    func leavesNormalizedTextAlone(_ text: String) {
        #expect(text.withBytes { NFC.normalized($0) } == nil)
    }

    @Test func doubtsNoVietnameseText() {
        let text = Self.syllables.joined(separator: " ").precomposedStringWithCanonicalMapping
        #expect((text + " – “…” 📄 Москва").withBytes { NFC.firstDoubt(in: $0) } == nil)
        #expect("Sở\u{301}".withBytes { NFC.firstDoubt(in: $0) } == 4)
        #expect("Sở\u{301} a".withBytes { NFC.firstDoubt(in: $0, from: 6) } == nil)
    }

    @Test func copiesBytesThatAreNoUTF8() {
        let broken: [UInt8] = [0xE1, 0xBA, 0x65, 0xCC, 0x81, 0xFF, 0x65, 0xCC]
        let expected: [UInt8] = [0xE1, 0xBA, 0xC3, 0xA9, 0xFF, 0x65, 0xCC]
        #expect(broken.withUnsafeBufferPointer { NFC.normalized($0) } == expected)
    }

    @Test(arguments: [
        ("\u{1100}\u{1161}\u{11A8}", "\u{AC01}"),
        ("\u{AC00}\u{11A8}", "\u{AC01}"),
        ("\u{9C7}\u{9BE}", "\u{9CB}"),
        ("\u{212B}", "\u{C5}"),
        ("\u{2126}", "\u{3A9}"),
        ("\u{F900}", "\u{8C48}"),
        ("\u{2F800}", "\u{4E3D}"),
        ("\u{344}", "\u{308}\u{301}"),
        ("\u{958}", "\u{915}\u{93C}"),
        ("\u{2ADC}", "\u{2ADD}\u{338}"),
        ("\u{1F71}\u{345}", "\u{1FB4}"),
        ("\u{304B}\u{3099}", "\u{304C}"),
        ("\u{2000}", "\u{2002}"),
    ])
    func composesOtherScripts(_ text: String, _ expected: String) {
        #expect(normalized(text) == Array(expected.utf8))
    }

    @Test func agreesWithFoundationOnLatinAndGreek() {
        var dice = Dice(state: 7)
        for _ in 0..<1500 {
            let text = Self.randomText(&dice) {
                UInt32.random(in: $0.next() % 2 == 0 ? 0xA0...0x5FF : 0x1E00...0x1FFF, using: &$0)
            }
            #expect(normalized(text) == Array(text.precomposedStringWithCanonicalMapping.utf8))
        }
    }

    /// Foundation itself errs outside the common scripts (it leaves U+AC00 U+11A8 apart), so there the
    /// test is that nothing changes in meaning and that a second run finds nothing to do.
    @Test func keepsTheMeaningOfEveryScript() {
        var dice = Dice(state: 8)
        for _ in 0..<1500 {
            let text = Self.randomText(&dice) { UInt32.random(in: 0x300...0x2FFFF, using: &$0) }
            let once = String(decoding: normalized(text), as: UTF8.self)
            #expect(once == text)
            #expect(once.withBytes { NFC.normalized($0) } == nil)
        }
    }

    private static func randomText(_ dice: inout Dice, other: (inout Dice) -> UInt32) -> String {
        let marks: [UInt32] = [
            0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323, 0x327, 0x345, 0x5B0, 0x3099,
        ]
        let letters = "aAeEoOuUyYđơưêĐ ".unicodeScalars.map(\.value)
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...12, using: &dice) {
            let kind = Int.random(in: 0..<10, using: &dice)
            let value =
                (kind < 4
                    ? marks.randomElement(using: &dice)
                    : kind < 8 ? letters.randomElement(using: &dice) : nil)
            // Letters younger than the table's Unicode version have nothing to compare with.
            guard let scalar = Unicode.Scalar(value ?? other(&dice)),
                (scalar.properties.age?.major ?? 99) < 15
            else { continue }
            scalars.append(scalar)
        }
        return String(scalars)
    }

    @Test func survivesEndlessMarks() {
        let text = "o" + String(repeating: "\u{323}\u{31B}", count: 100_000)
        #expect(normalized(text).starts(with: "ợ".utf8))
    }

    private func normalized(_ text: String) -> [UInt8] {
        text.withBytes { NFC.normalized($0) } ?? Array(text.utf8)
    }
}
