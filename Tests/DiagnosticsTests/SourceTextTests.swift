import Diagnostics
import Testing

struct SourceTextTests {
    @Test("A string knows its text and its place")
    func string() {
        let file = SampleFile("ma: x\nten: Sở Nội vụ\n")
        let source = SourceText(path: file.path, bytes: file.bytes)
        let name = SourceString(source, file.range(of: "Sở Nội vụ"))
        #expect(name.string == "Sở Nội vụ")
        #expect("\(name)" == "Sở Nội vụ")
        #expect(name.count == "Sở Nội vụ".utf8.count)
        #expect(!name.isEmpty && SourceString(source, 3..<3).isEmpty)
        #expect((name.location.line, name.location.column, name.location.width) == (2, 6, 9))
        let part = name.location(ofBytes: 5..<10)
        #expect((part.column, part.width) == (9, 3))
        #expect(Located(7, at: name).location == name.location)
    }

    @Test("Strings compare by their bytes")
    func comparison() {
        let source = SourceText(path: ContentPath("a"), bytes: Array("khong khong Khong".utf8))
        let word = SourceString(source, 0..<5)
        #expect(word == "khong")
        #expect(!(word == "khong ") && !(word == "khon") && !(word == ""))
        #expect(word.hasSameText(as: SourceString(source, 6..<11)))
        #expect(!word.hasSameText(as: SourceString(source, 12..<17)))
        #expect(!word.hasSameText(as: SourceString(source, 0..<4)))
    }

    /// `a: "x\ty"`, then an empty value at the end of the file, then what the escape means.
    private let decoded = SourceText(
        path: ContentPath("a"), bytes: Array("a: \"x\\ty\"\nb:".utf8) + Array("\nx\ty".utf8), fileLength: 12,
        decoded: [SourceText.Decoded(start: 13, origin: 3..<9)])

    @Test("A decoded string stands at the range that it was read from, and so does each of its parts")
    func decodedString() {
        let value = SourceString(decoded, 13..<16)
        #expect(value.string == "x\ty")
        for place in [value.location, value.location(ofBytes: 2..<3)] {
            #expect((place.line, place.column, place.width, place.excerpt) == (1, 4, 6, "a: \"x\\ty\""))
        }
    }

    @Test("An empty value at the end of the file is not taken for a decoded one")
    func emptyAtEnd() {
        let place = SourceString(decoded, 12..<12).location
        #expect((place.line, place.column, place.excerpt) == (2, 3, "b:"))
    }

    @Test("In a piece that is verbatim places are exact and stay in the piece")
    func verbatimPieces() {
        // A block of two lines, indented by two.
        let file = "a: |\n  xin\n  chào bạn\n"
        let source = SourceText(
            path: ContentPath("a"), bytes: Array((file + "\nxin\nchào bạn\n").utf8),
            fileLength: file.utf8.count,
            decoded: [
                SourceText.Decoded(start: 26, origin: 7..<11, isVerbatim: true),
                SourceText.Decoded(start: 30, origin: 13..<25, isVerbatim: true),
            ])
        let value = SourceString(source, 26..<42)
        #expect(value.string == "xin\nchào bạn\n")
        let second = value.location(ofBytes: 10..<15)
        #expect((second.line, second.column, second.width) == (3, 8, 3))
        let first = value.location(ofBytes: 0..<12)
        #expect((first.line, first.column, first.width) == (2, 3, 3))
    }

    @Test("Places far into a file are those that counting from the start gives")
    func checkpoints() {
        let line = "đơn vị: " + String(repeating: "ậ", count: 3000) + "\n"
        let bytes = Array(("\u{FEFF}" + String(repeating: line, count: 4) + "cuối").utf8)
        let source = SourceText(path: ContentPath("a"), bytes: bytes)
        for offset in stride(from: 0, through: bytes.count + 5, by: 97).reversed() {
            let counted = SourceLocation(path: source.path, bytes: bytes[...], range: offset..<offset + 1)
            #expect(source.location(offset..<offset + 1) == counted)
        }
    }

    @Test("Thousands of places in one line of a megabyte take no time to speak of", .timeLimit(.minutes(1)))
    func manyPlaces() {
        let bytes = Array(repeating: UInt8(ascii: "x"), count: 1 << 20)
        let source = SourceText(path: ContentPath("a"), bytes: bytes)
        let last = stride(from: 0, to: bytes.count, by: 200).map { source.location($0..<$0 + 1) }.last
        #expect(last?.column == 1_048_401)
    }
}
