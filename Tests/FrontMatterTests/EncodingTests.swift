import Diagnostics
import Testing

@testable import FrontMatter

struct EncodingTests {
    private func fault(_ bytes: [UInt8]) -> Diagnostic? { encodingFault(of: bytes, at: path) }

    @Test(
        "Vietnamese text is text, composed or not, with any line ends and a byte order mark",
        arguments: [
            "", "a", "ab", "Sở Thông tin và Truyền thông", "So\u{31B}\u{309}", "a\tb\r\nc\n",
            "\u{FEFF}ten: a", "😀",
            "«…» – “x” ° ½ \u{A0}", "\u{2027}\u{202A}\u{FEFE}\u{FFFD}\u{10FFFF}",
        ])
    func text(text: String) { #expect(fault(Array(text.utf8)) == nil) }

    @Test(
        "Characters that are no text are reported where they stand",
        arguments: [
            ("a\u{0}b", "1:2+1", "U+0000"), ("a\n\u{B}", "2:1+1", "U+000B"), ("\u{1F}", "1:1+1", "U+001F"),
            ("Sở\u{7F}", "1:3+1", "U+007F"), ("Sở\u{80}x", "1:3+1", "U+0080"), ("\u{9F}", "1:1+1", "U+009F"),
            ("\u{85}", "1:1+1", "U+0085"), ("ten: a\u{2028}b", "1:7+1", "U+2028"),
            ("\u{2029}", "1:1+1", "U+2029"),
            ("a\u{FEFF}", "1:2+1", "U+FEFF"), ("\u{FEFF}\u{FEFF}a", "1:1+1", "U+FEFF"),
            ("\u{FFFE}", "1:1+1", "U+FFFE"),
            ("\u{FFFF}", "1:1+1", "U+FFFF"),
        ])
    func controls(text: String, place: String, name: String) throws {
        // At the start, behind a block that is looked at at once, and at its border.
        for prefix in ["", String(repeating: "ậ\n", count: 500), String(repeating: "x", count: 1023) + "\n"] {
            if text.hasPrefix("\u{FEFF}"), !prefix.isEmpty { continue }
            let found = try #require(fault(Array((prefix + text).utf8)))
            #expect(found.headline == "ký tự điều khiển \(name) không được có trong văn bản")
            let lines = prefix.utf8.count { $0 == UInt8(ascii: "\n") }
            let parts = place.split(separator: ":")
            #expect(found.summary == "CK0004 \(lines + (Int(parts[0]) ?? 0)):\(parts[1])")
        }
    }

    @Test("Further ones are related to the first, nine of them")
    func several() throws {
        let three = try #require(fault(Array("a\u{B}b\n\u{C}c\u{B}".utf8)))
        #expect(three.related.map(\.location.summary) == ["2:1+1", "2:3+1"])
        #expect(fault(Array(repeating: 0, count: 1000))?.related.count == 9)
    }

    @Test(
        "Bytes that are not UTF-8 are reported at the first of them",
        arguments: [
            ([0x61, 0xFF], "1:2+1", "byte thứ 2 (0xFF)"), ([0x80], "1:1+1", "byte thứ 1 (0x80)"),
            ([0x0A, 0xE1, 0xBB, 0x9F, 0xE1, 0xBB], "2:2+1", "byte thứ 5 (0xE1)"),
            ([0x61, 0xED, 0xA0, 0x80, 0x62], "1:2+1", "byte thứ 2 (0xED)"),
        ])
    func invalid(bytes: [UInt8], place: String, words: String) throws {
        let found = try #require(fault(bytes))
        #expect(found.summary == "CK0001 \(place)")
        #expect(found.headline.contains(words))
        #expect(found.location?.excerpt != nil)
    }

    @Test("A file in UTF-16 is not UTF-8")
    func otherEncodings() {
        #expect(fault([0xFF, 0xFE, 0x61, 0x00])?.id == .invalidUTF8)
        #expect(fault([0x61, 0x00, 0x62, 0x00])?.id == .controlCharacter)
    }

    @Test("The fast check finds what the standard library and a look at each scalar find")
    func fastCheck() {
        let seconds: [UInt8] = [
            0, 9, 0x1F, 0x20, 0x7E, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xA7, 0xA8, 0xA9, 0xAA, 0xBB, 0xBD,
            0xBE,
            0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF,
        ]
        // Around each pair stand bytes that begin, go on with and end sequences.
        let neighbours: [[UInt8]] = [[], [0x61], [0xC3], [0xE2], [0xEF], [0xF0], [0x80], [0xBB], [0xBF]]
        var wrong: [[UInt8]] = []
        for first in UInt8.min...UInt8.max {
            for second in seconds {
                for (before, after) in zip(neighbours, neighbours.reversed()) {
                    let bytes = before + [first, second] + after
                    if bytes.withUnsafeBufferPointer(isText) != isTextSlowly(bytes) { wrong.append(bytes) }
                }
            }
        }
        #expect(wrong == [])
    }

    @Test("Each four-byte sequence is judged as the standard library does")
    func longSequences() {
        var wrong: [[UInt8]] = []
        for lead in UInt8(0xE0)...0xF7 {
            for second in [UInt8(0x7F), 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0] {
                for third in [UInt8(0x20), 0x80, 0xBB, 0xBF, 0xC3] {
                    for fourth in [UInt8(0x20), 0x80, 0xA8, 0xA9, 0xBD, 0xBE, 0xBF, 0xF0] {
                        let bytes: [UInt8] = [lead, second, third, fourth, 0x61]
                        if bytes.withUnsafeBufferPointer(isText) != isTextSlowly(bytes) {
                            wrong.append(bytes)
                        }
                    }
                }
            }
        }
        #expect(wrong == [])
    }

    private func isTextSlowly(_ bytes: [UInt8]) -> Bool {
        guard let text = String(validating: bytes, as: UTF8.self) else { return false }
        let body =
            text.unicodeScalars.first == "\u{FEFF}"
            ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
        return body.allSatisfy { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: true
            case 0..<0x20, 0x7F..<0xA0, 0x2028...0x2029, 0xFEFF, 0xFFFE...0xFFFF: false
            default: true
            }
        }
    }
}
