import Diagnostics
import FrontMatter
import Testing

struct FrontMatterFileTests {
    @Test(
        "The body begins behind the second fence",
        arguments: [
            ("---\nten: a\n---\nxin chào\n", "xin chào\n", 4), ("---\nten: a\n---\n", "", 4),
            ("---\nten: a\n---", "", 3), ("---\r\nten: a\r\n---\r\nxin\r\n", "xin\r\n", 4),
            ("\u{FEFF}---\nten: a\n---\nxin", "xin", 4), ("---  \nten: a\n---\t\nxin", "xin", 4),
            ("---\nten: a\n---\n---\nxin\n---\n", "---\nxin\n---\n", 4),
            ("---\nten: |\n  ---\n---\nxin", "xin", 5), ("---\nten: a\n# ----\n---\n", "", 5),
        ])
    func body(text: String, body: String, line: Int) throws {
        let (file, diagnostics) = file(text)
        #expect(diagnostics.isEmpty)
        let read = try #require(file)
        #expect(String(decoding: Array(text.utf8)[read.body], as: UTF8.self) == body)
        #expect(read.bodyLine == line)
    }

    @Test(
        "A file that does not begin with a fence has no front matter",
        arguments: [
            ("", "1:1+1"), ("xin chào", "1:1+8"), ("\n---\nten: a\n---\n", "1:1+1"),
            ("ten: a\n---\n", "1:1+6"),
            (" ---\nten: a\n---\n", "1:1+4"), ("----\nten: a\n---\n", "1:1+4"), ("--- ten\n---\n", "1:1+7"),
            ("–––\nten: a\n–––\n", "1:1+3"), ("\u{FEFF}\u{FEFF}---\nten: a\n---\n", "1:1+4"),
        ])
    func missing(text: String, place: String) {
        let (file, diagnostics) = file(text)
        #expect(file == nil)
        #expect(diagnostics.map(\.summary) == ["CK0201 \(place)"])
    }

    @Test(
        "A block without a second fence is not closed",
        arguments: ["---", "---\n", "---\r\nten: a\r\n", "---\nten: a\n ---\n", "---\nten: a\n--\n- --\n"])
    func unclosed(text: String) {
        let (file, diagnostics) = file(text)
        #expect(file == nil)
        #expect(diagnostics.map(\.summary) == ["CK0202 1:1+3"])
    }

    @Test(
        "A block without keys, and one that is no mapping, is no front matter",
        arguments: [
            ("---\n---\n", "CK0209 1"), ("---\n\n# ten: a\n---\n", "CK0209 1"), ("---\n~\n---\n", "CK0209 1"),
            ("---\nten\n---\n", "CK0209 2:1+3"), ("---\n\"ten\"\n---\n", "CK0209 2:1+5"),
            ("---\nten:a\n---\n", "CK0209 2:1+5"), ("---\n- ten: a\n---\n", "CK0209 2:1+8"),
            ("---\n[ten]\n---\n", "CK0209 2:1+5"),
        ])
    func noMapping(text: String, fault: String) {
        let (file, diagnostics) = file(text)
        #expect(file == nil)
        #expect(diagnostics.map(\.summary) == [fault])
    }

    @Test("A file that is YAML as a whole may be a list or a mapping, but not nothing and not a word")
    func wholeFile() {
        #expect(yaml("- a\n- b\n").0?.root.kind == .sequence)
        #expect(yaml("ten: a\n").0?.root.kind == .mapping)
        #expect(yaml("---\nten: a\n").0?.root.kind == .mapping)
        #expect(yaml("").1.map(\.summary) == ["CK0209 1"])
        #expect(yaml("\u{FEFF}").1.map(\.summary) == ["CK0209 1"])
        #expect(yaml("ten").1.map(\.summary) == ["CK0209 1:1+3"])
    }

    @Test("A block of exactly the limit is read, a byte more is refused")
    func sizes() {
        var limits = FrontMatterLimits()
        limits.size = 10
        #expect(file("---\nten: abcd\n---\n", limits: limits).1.isEmpty)
        #expect(file("---\nten: abcde\n---\n", limits: limits).1.map(\.summary) == ["CK0207 1"])
        #expect(yaml("ten: abcde", limits: limits).1.isEmpty)
        #expect(yaml("ten: abcdef", limits: limits).1.map(\.summary) == ["CK0005 1"])
        // The body is not counted.
        #expect(file("---\nten: a\n---\n" + String(repeating: "x", count: 99), limits: limits).1.isEmpty)
    }

    @Test("The limit is a megabyte: a value of that size is read", .timeLimit(.minutes(1)))
    func megabyte() throws {
        let long = "ten: " + String(repeating: "ậ", count: ((1 << 20) - 5) / 3)
        #expect(yaml(long).1.isEmpty)
        #expect(try #require(yaml(long).0).root.entries.first { _ in true }?.value.string.count == 1_048_569)
        #expect(yaml(long + "   ").1.map(\.id) == [.fileTooLarge])
    }
}
