import Testing

@testable import Exports

private func written(_ write: (inout ContentLines) -> Void) -> String {
    var lines = ContentLines()
    write(&lines)
    return String(decoding: lines.bytes, as: UTF8.self)
}

/// What a parser puts together again.
private func unfolded(_ text: String) -> String { text.replacing("\r\n ", with: "") }

@Suite struct ContentLinesTests {
    @Test func everyLineEndsWithCarriageReturnAndLineFeed() {
        #expect(written { $0.add("BEGIN", raw: "VEVENT") } == "BEGIN:VEVENT\r\n")
    }

    @Test(arguments: [
        ("a, b; c", "a\\, b\\; c"), ("C:\\d", "C:\\\\d"), ("một\nhai", "một\\nhai"), ("a\r\u{0}\u{7}b", "ab"),
    ])
    func whatPartsValuesIsEscaped(_ text: String, _ escaped: String) {
        #expect(written { $0.add("SUMMARY", text: text) } == "SUMMARY:\(escaped)\r\n")
    }

    @Test(arguments: 60...160)
    func aLongLineIsFoldedAt75OctetsAndNeverWithinACharacter(_ count: Int) throws {
        let text = String(String(repeating: "Nhiệm vụ đ🏛", count: 20).unicodeScalars.prefix(count))
        let line = written { $0.add("SUMMARY", text: text) }
        for part in line.utf8.split(separator: UInt8(ascii: "\n")) {
            #expect(part.count - 1 <= 75)
            #expect(String(validating: Array(part), as: UTF8.self) != nil)
        }
        #expect(unfolded(line) == "SUMMARY:\(text)\r\n")
    }

    @Test func aLineOf75OctetsIsLeftAlone() {
        let text = String(repeating: "x", count: 75 - "SUMMARY:".count)
        #expect(!written { $0.add("SUMMARY", text: text) }.contains("\r\n "))
        #expect(written { $0.add("SUMMARY", text: text + "x") }.contains("\r\n x\r\n"))
    }

    @Test func aRawValueCannotEndItsLine() {
        #expect(written { $0.add("UID", raw: "a\r\nBEGIN:VALARM") } == "UID:aBEGIN:VALARM\r\n")
    }
}
