import Foundation
import Testing
import VietnameseText

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Đường dây nóng", "duong day nong"),
        ("HÒA = hoà", "hoa = hoa"),
        ("ẰẴẶắ ỆỄế Ỡợ Ữự ỴỸ", "aaaa eee oo uu yy"),
        ("KH 35/KH-STTTT", "kh 35/kh-stttt"),
        ("Ƣ ƣ", "u u"),
        ("Ð ð", "d d"),
        ("Æsir straße œuvre ĳ", "aesir strasse oeuvre ij"),
        ("a\u{A0}b\u{2003}c", "a b c"),
        ("a\u{AD}b\u{200B}c\u{FEFF}d", "abcd"),
        ("МОСКВА ΣΟΦΊΑ", "москва σοφία"),
        ("“1.250.000 đồng” – ✓ 📄", "“1.250.000 dong” – ✓ 📄"),
        ("\u{23A}\u{23E}\u{130}", "ati"),
        ("", ""),
    ])
    func foldsToWhatSearchCompares(_ text: String, _ expected: String) {
        #expect(folded(text) == expected)
        // The accent of a Greek letter is no Vietnamese mark and stays where composed.
        guard !text.contains("Ί") else { return }
        #expect(folded(text.decomposedStringWithCanonicalMapping) == expected)
    }

    @Test func foldsEveryVietnameseLetterToItsPlainOne() {
        for letter in NFCTests.syllables.joined() where letter != " " {
            let plain = folded(String(letter))
            let byFoundation = String(letter).folding(
                options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            #expect(plain == byFoundation.replacingOccurrences(of: "đ", with: "d"))
        }
    }

    @Test func keepsBytesThatAreNoUTF8AndAppends() {
        var output: [UInt8] = [1]
        let broken: [UInt8] = [0xC4, 0x41, 0xFF, 0xE1, 0xBA]
        broken.withUnsafeBufferPointer { appendFolded($0, to: &output) }
        #expect(output == [1, 0xC4, 0x61, 0xFF, 0xE1, 0xBA])
    }

    @Test func neverGrowsOutOfTheTextsLength() {
        var longer: [UInt32] = []
        for value in 0x80...0x1FFFF as ClosedRange<UInt32> {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(Character(scalar))
            if folded(text).utf8.count > text.utf8.count { longer.append(value) }
        }
        #expect(longer.isEmpty)
    }
}

@Suite struct SlugTests {
    @Test(arguments: [
        ("đường dây nóng", "duong-day-nong"),
        ("  Quy định  chung: ", "quy-dinh-chung"),
        ("1.10. Tiêu chí", "1-10-tieu-chi"),
        ("KẾ HOẠCH 35/KH-STTTT", "ke-hoach-35-kh-stttt"),
        ("", "muc"),
        ("…—!", "muc"),
        ("Nội\u{200B}dung", "noidung"),
        ("“Hòa” & hoà", "hoa-hoa"),
        ("a_b--c", "a-b-c"),
        ("Москва", "muc"),
        ("nóng".decomposedStringWithCanonicalMapping, "nong"),
    ])
    func makesAnchors(_ text: String, _ expected: String) {
        #expect(slug(of: text) == expected)
    }

    @Test(arguments: [
        ("Đa dạng", "dda-dang"),
        ("1.10", "1.10"),
        ("a. b", "a-b"),
        (".x.", "x"),
        ("1.003659.000.00.00.H21", "1.003659.000.00.00.h21"),
    ])
    func makesIdentifiers(_ text: String, _ expected: String) {
        #expect(slug(of: text, options: .identifier) == expected)
    }

    @Test(arguments: [
        (14, "duong-day-nong"),
        (13, "duong-day"),
        (9, "duong-day"),
        (8, "duong"),
        (5, "duong"),
        (3, "duo"),
        (1, "d"),
        (0, "d"),
    ])
    func cutsAtAWordsEnd(_ length: Int, _ expected: String) {
        #expect(slug(of: "đường dây nóng", options: SlugOptions(maximumLength: length)) == expected)
    }

    @Test func leavesNoHyphenAtTheCut() {
        #expect(slug(of: "ab - cd", options: SlugOptions(maximumLength: 3)) == "ab")
        #expect(slug(of: "?", options: SlugOptions(fallback: "trang")) == "trang")
    }
}
