import Diagnostics
import Testing

struct ExcerptTests {
    /// The two lines of the excerpt, without their gutter.
    private func excerpt(_ line: String, at part: String) -> [Substring] {
        let fault = Diagnostic(.unknownKey, at: SampleFile(line).place(of: part), "a")
        return DiagnosticFormat.text.render([fault]).split(separator: "\n").dropFirst().prefix(2)
            .map { $0.dropFirst(6) }
    }

    @Test(
        "The marks stand under the columns that are meant",
        arguments: [
            ("ten: x", "ten", "ten: x", "^~~"),
            ("Sở: Nội vụ", "Nội", "Sở: Nội vụ", "    ^~~"),
            // NFD: marks take no column.
            ("No\u{323}\u{302}i vu\u{323}", "vu\u{323}", "No\u{323}\u{302}i vu\u{323}", "    ^~"),
            ("So\u{31B}\u{309}: x", "\u{309}", "So\u{31B}\u{309}: x", " ^"),
            ("a\tb\tc", "c", "a   b   c", "        ^"), ("\ta: b", "\t", "    a: b", "^~~~"),
            ("日本: x", "x", "日本: x", "      ^"), ("日本: x", "本", "日本: x", "  ^~"),
            ("😀😀x", "x", "😀😀x", "    ^"),
            ("ｆｕ: x", "x", "ｆｕ: x", "      ^"), ("“”… – x", "x", "“”… – x", "      ^"),
            ("a\u{200B}b", "b", "a\u{FFFD}b", "  ^"), ("❤\u{FE0F}b", "b", "❤\u{FE0F}b", " ^"),
        ])
    func columns(line: String, part: String, shown: String, marks: String) {
        #expect(excerpt(line, at: part) == [shown[...], marks[...]])
    }

    @Test("The place behind the last letter can be marked")
    func endOfLine() {
        let file = SampleFile("ten: \"a")
        let place = SourceLocation(path: file.path, bytes: file.bytes[...], range: 7..<7)
        let report = DiagnosticFormat.text.render([Diagnostic(.yamlSyntax, at: place, "a")])
        #expect(report.contains("  1 | ten: \"a\n    |        ^\n"))
    }

    @Test("A long line is cut around the place, and the cuts are shown")
    func longLines() {
        let filler = String(repeating: "kế hoạch ", count: 100)
        let atStart = excerpt("XYZ" + filler, at: "XYZ")
        #expect(atStart[0].hasPrefix("XYZkế hoạch") && atStart[0].hasSuffix("…") && atStart[0].count == 97)
        #expect(atStart[1] == "^~~")
        let atEnd = excerpt(filler + "XYZ", at: "XYZ")
        #expect(atEnd[0].hasPrefix("…") && atEnd[0].hasSuffix(" XYZ") && atEnd[0].count == 97)
        #expect(atEnd[1].count == 97 && atEnd[1].hasSuffix(" ^~~"))
        let inside = excerpt(filler + "XYZ" + filler, at: "XYZ")
        #expect(inside[0].hasPrefix("…") && inside[0].hasSuffix("…") && inside[0].count == 98)
        #expect(inside[1] == String(repeating: " ", count: 41) + "^~~")
        #expect(inside[0].dropFirst(41).hasPrefix("XYZ"))
    }

    @Test("A mark is never parted from its letter, and marks don't run past the cut")
    func longMarks() {
        let decomposed = String(repeating: "e\u{302}\u{301}", count: 120)
        let cut = excerpt(decomposed + "X" + decomposed, at: "X")
        #expect(cut[0].unicodeScalars.dropFirst().first == "e")
        #expect(cut[1] == String(repeating: " ", count: 41) + "^")
        let wide = excerpt("a" + String(repeating: "b", count: 300), at: String(repeating: "b", count: 300))
        #expect(wide[1] == " ^" + String(repeating: "~", count: 94))
    }

    @Test("The numbers of the gutter push the marks along")
    func gutter() {
        let file = SampleFile(String(repeating: "\n", count: 1233) + "ten: x")
        let report = DiagnosticFormat.text.render([Diagnostic(.unknownKey, at: file.place(of: "x"), "a")])
        #expect(report.contains("  1234 | ten: x\n       |      ^\n"))
    }
}
