import Diagnostics
import FrontMatter
import Testing

struct FrontMatterTreeTests {
    @Test("A block of every shape is a tree whose nodes know their places")
    func shapes() throws {
        let text = """
            ---
            ma: "IV.2.3"   # số hiệu
            tên: Đổi mới, sáng tạo
            chu_tri: [van-phong, {ten: 'Bưu điện'}]
            moc:
              - ten: Quý I
                thoi_han: 31/03
              - - a
                - {}
            mo_ta: |
              Dòng một
              **đậm**
            ---
            """
        let (file, diagnostics) = file(text)
        #expect(diagnostics.isEmpty)
        #expect(
            try #require(file).tree.root.dump == """
                2:1+24 mapping
                  2:1+2 plain «ma»
                    2:5+8 quoted «IV.2.3»
                  3:1+3 plain «tên»
                    3:6+17 plain «Đổi mới, sáng tạo»
                  4:1+7 plain «chu_tri»
                    4:10+30 sequence
                      4:11+9 plain «van-phong»
                      4:22+17 mapping
                        4:23+3 plain «ten»
                          4:28+10 quoted «Bưu điện»
                  5:1+3 plain «moc»
                    6:3+12 sequence
                      6:5+10 mapping
                        6:5+3 plain «ten»
                          6:10+5 plain «Quý I»
                        7:5+8 plain «thoi_han»
                          7:15+5 plain «31/03»
                      8:5+3 sequence
                        8:7+1 plain «a»
                        9:7+2 mapping
                  10:1+5 plain «mo_ta»
                    10:8+1 quoted «Dòng một
                **đậm**
                »
                """)
    }

    @Test("Scalars have no items, lists no entries, mappings no items")
    func otherKinds() throws {
        let root = try #require(yaml("a: [b]").0).root
        let list = try #require(value(of: "a", in: "a: [b]"))
        #expect(Array(root.items).isEmpty && Array(list.items).count == 1)
        #expect(Array(list.entries).isEmpty && Array(root.entries).count == 1)
        let scalar = try #require(value(of: "a", in: "a: b"))
        #expect(Array(scalar.items).isEmpty && Array(scalar.entries).isEmpty)
        #expect(scalar.isScalar && !list.isScalar && !root.isScalar)
        #expect(list.string.string == "[b]" && root.string.string == "a: [b]")
    }

    @Test("What is unclosed at the end of the file is read to there")
    func lastLine() throws {
        for end in ["", "\n", "\n\n", "  ", "\r\n", "\n# x"] {
            #expect(value(of: "b", in: "a: 1\nb: cuối\(end)")?.string.string == "cuối")
            #expect(value(of: "b", in: "a: 1\nb:\(end)")?.isNull == true)
        }
    }

    @Test("With CRLF the values are those with LF, and so are their places")
    func carriageReturns() throws {
        let text = "a: x\nb:\n  - \"y\"\n  - z # c\nc: |\n  mot\n\n  hai\nd: >\n  gap\n  lai\n"
        let unix = try #require(yaml(text).0)
        let windows = try #require(yaml(text.replacing("\n", with: "\r\n")).0)
        #expect(unix.root.dump == windows.root.dump)
        #expect(value(of: "c", in: text.replacing("\n", with: "\r\n"))?.string.string == "mot\n\nhai\n")
    }

    @Test("The source of a tree holds the file up to the body, then what was decoded")
    func source() throws {
        let read = try #require(file("---\na: \"x\\ty\"\nb:\n---\nthân bài\n").0)
        let source = read.tree.source
        #expect(source.path == path)
        #expect(
            String(decoding: source.bytes[..<source.fileLength], as: UTF8.self)
                == "---\na: \"x\\ty\"\nb:\n---\n")
        #expect(String(decoding: source.bytes[source.fileLength...], as: UTF8.self) == "\nx\ty")
    }

    @Test("Reading on after a fault: the tree has every key but those that are refused")
    func refusedKeys() throws {
        let (tree, diagnostics) = yaml("a: 1\n[x]: 2\na: 3\n&k b: 4\n*m : 5\nc: {d: 1,5, e: f}\ng: 6")
        #expect(diagnostics.count == 5)
        let root = try #require(tree).root
        #expect(root.entries.map { $0.key.string.string } == ["a", "c", "g"])
        #expect(root.entries.first { _ in true }?.value.string.string == "1")
        let inner = try #require(root.entries.first { $0.key.string == "c" }?.value)
        #expect(inner.entries.map { $0.key.string.string } == ["d", "e"])
    }

    @Test("A value that was reported says so, and keeps its key")
    func refusedValues() throws {
        let text = "a: *x\nb: &y z\nc: !t u\nd: \"\\0\"\ne: v"
        #expect(
            yaml(text).1.map(\.summary) == ["CK0204 1:4+2", "CK0204 2:4+4", "CK0205 3:4+4", "CK0004 4:4+4"])
        for key in ["a", "b", "c", "d"] { #expect(value(of: key, in: text)?.isRefused == true) }
        #expect(value(of: "e", in: text)?.isRefused == false)
        #expect(value(of: "a", in: text)?.isNull == false)
        #expect(value(of: "a", in: text)?.string.string == "*x")
    }
}
