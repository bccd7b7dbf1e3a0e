import Diagnostics
import Testing

struct SourceLocationTests {
    @Test(
        "Lines and columns count from 1, columns in Unicode scalars",
        arguments: [
            ("ten: Sở", "ten", 1, 1, 3), ("ten: Sở", "Sở", 1, 6, 2), ("a\nten: Sở Nội vụ\n", "Nội", 2, 9, 3),
            ("a\r\nten: Sở\r\n", "Sở", 2, 6, 2),
            // NFD: ở is o, horn, hook.
            ("o\u{31B}\u{309}: x", "x", 1, 6, 1),
            ("😀: x", "x", 1, 4, 1), ("a\n\n\nb", "b", 4, 1, 1),
            // No editor counts a byte order mark.
            ("\u{FEFF}ten: x", "x", 1, 6, 1), ("\u{FEFF}a\nb: x", "x", 2, 4, 1),
        ])
    func position(text: String, part: String, line: Int, column: Int, width: Int) {
        let place = SampleFile(text).place(of: part)
        #expect((place.line, place.column, place.width) == (line, column, width))
    }

    @Test("The excerpt is the line without its break, LF or CRLF")
    func excerpt() {
        #expect(SampleFile("a\nten: Sở\nb").place(of: "Sở").excerpt == "ten: Sở")
        #expect(SampleFile("a\r\nten: Sở\r\nb").place(of: "Sở").excerpt == "ten: Sở")
        #expect(SampleFile("\u{FEFF}ten: Sở").place(of: "Sở").excerpt == "ten: Sở")
        #expect(SampleFile("").place(of: "").excerpt == "")
    }

    @Test("A range over several lines is cut at the first line's end")
    func severalLines() {
        #expect(SampleFile("ten: a\nb: c").place(of: "a\nb").width == 1)
        #expect(SampleFile("ten: abc\r\nb: c").place(of: "bc\r\nb").width == 2)
        #expect(SampleFile("a\nb").place(of: "\nb").width == 1)
    }

    @Test("The end of a file and what lies behind it are places too")
    func end() {
        let file = SampleFile("ten: a\n")
        for range in [7..<7, 7..<9, 100..<200] {
            let place = SourceLocation(path: file.path, bytes: file.bytes[...], range: range)
            #expect((place.line, place.column, place.width, place.excerpt) == (2, 1, 1, ""))
        }
        let unfinished = SampleFile("ten: a").bytes
        let place = SourceLocation(path: file.path, bytes: unfinished[...], range: 6..<6)
        #expect((place.line, place.column, place.width) == (1, 7, 1))
    }

    @Test("A slice of a file keeps the file's offsets for its own")
    func slice() {
        let bytes = SampleFile("xxx\nten: a").bytes
        let place = SourceLocation(path: ContentPath("a"), bytes: bytes[4...], range: 9..<10)
        #expect((place.line, place.column, place.excerpt) == (1, 6, "ten: a"))
    }

    @Test("Of a long line 400 scalars around the column are kept")
    func longLine() throws {
        let line = String(repeating: "ớ", count: 1000) + "!" + String(repeating: "ế", count: 1000)
        let near = SampleFile(line).place(of: "ớ")
        #expect(near.excerpt == String(repeating: "ớ", count: 400))
        #expect(near.excerptColumn == 1)
        let far = SampleFile("a\n" + line + "\r\n").place(of: "!")
        #expect((far.line, far.column, far.excerptColumn) == (2, 1001, 801))
        let excerpt = try #require(far.excerpt)
        #expect(excerpt == String(repeating: "ớ", count: 200) + "!" + String(repeating: "ế", count: 199))
        #expect(Array(excerpt.unicodeScalars)[far.column - far.excerptColumn] == "!")
    }

    @Test("Places are ordered by path, line and column")
    func order() {
        let place = { SourceLocation(path: ContentPath($0), line: $1, column: $2) }
        let ordered = [
            place("a", 2, 9), place("b", 1, 1), place("b", 1, 2), place("b", 10, 1), place("đ", 1, 1),
        ]
        #expect(ordered.shuffled().sorted() == ordered)
    }
}

struct ContentPathTests {
    @Test("The last component is what stands behind the last slash")
    func lastComponent() {
        #expect(ContentPath("content/ke-hoach/a.md").lastComponent == "a.md")
        #expect(ContentPath("a.md").lastComponent == "a.md")
        #expect(ContentPath("content/").lastComponent == "")
    }

    @Test("Paths are ordered by bytes, whatever the language")
    func order() {
        let paths = ["content/B", "content/a", "content/a-b", "content/a.md", "content/a/b", "content/đ"]
        #expect(paths.reversed().map(ContentPath.init).sorted().map(\.string) == paths)
    }
}
