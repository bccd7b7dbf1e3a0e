import Diagnostics
import FrontMatter
import Testing

struct ScalarTests {
    @Test(
        "What YAML takes for a number, flag, date or time stays the text that was written",
        arguments: [
            "no", "on", "Yes", "true", "NULL", "1.10", "0123", "0x1F", "1e5", ".inf", "12:30", "2024-02-30",
            "2024-03-07", "83,99", "1_000", "=", "<<", "+84 269", "a:b", "http://x.vn/?a=b&c#d", "50%", "R&D",
            "a#b", "x, y", "a [b]", "-1", "--", "?x", "“x”:y", "~x", "Đ", "😀",
        ])
    func plain(text: String) throws {
        let node = try #require(value(of: "k", in: "k: \(text)\nl: m"))
        #expect(node.kind == .plain)
        #expect(node.string.string == text)
        #expect(node.location.summary == "1:4+\(text.unicodeScalars.count)")
        #expect(!node.isNull && !node.isFollowedByComment)
    }

    @Test("Nothing, ~ and null are no value; in quotes they are text", arguments: ["", "~", "null", " # c"])
    func null(text: String) throws {
        #expect(try #require(value(of: "k", in: "k: \(text)\nl: m")).isNull)
        #expect(try !#require(value(of: "k", in: "k: \"\(text)\"\nl: m")).isNull)
    }

    @Test("A value without bytes stands behind its colon")
    func emptyPlace() throws {
        #expect(try #require(value(of: "k", in: "k:\nl: m")).location.summary == "1:3+1")
        #expect(try #require(value(of: "k", in: "k: ''\nl: m")).location.summary == "1:4+2")
        #expect(try #require(value(of: "k", in: "k: |\nl: \"\\t\"")).string.location.summary == "1:5+1")
    }

    @Test(
        "Quoted and folded values are what they mean, at the place where they are written",
        arguments: [
            ("\"no\"", "no", "1:4+4"), ("'1.10'", "1.10", "1:4+6"), ("\"\"", "", "1:4+2"),
            ("'a''b'", "a'b", "1:4+6"),
            ("\"a\\\"b\\\\c\\/d\"", "a\"b\\c/d", "1:4+12"),
            ("\"\\u1EDF \\x41 \\U0001F600\"", "ở A 😀", "1:4+24"),
            ("\"a\\nb\\tc\"", "a\nb\tc", "1:4+9"), ("\"một\n  hai\"", "một hai", "1:4+4"),
            ("'một\n\n  hai'", "một\nhai", "1:4+4"), ("\"a\\\n  b\"", "ab", "1:4+3"),
            ("một\n  hai", "một hai", "1:4+3"),
            ("một\n\n  hai", "một\nhai", "1:4+3"), ("|\n  một\n   hai\n", "một\n hai\n", "1:4+1"),
            ("|-\n  một\n\n", "một", "1:4+2"), ("|+\n  một\n", "một\n\n", "1:4+2"),
            ("|2\n   một\n", " một\n", "1:4+2"),
            (">\n  một\n  hai\n\n  ba\n", "một hai\nba\n", "1:4+1"),
            (">-\n  một\n    hai\n", "một\n  hai", "1:4+2"),
            ("| # chú thích\n  một\n", "một\n", "1:4+13"), ("|\n", "", "1:4+1"),
        ])
    func decoded(written: String, meant: String, place: String) throws {
        let node = try #require(value(of: "k", in: "k: \(written)\nl: m"))
        #expect(node.string.string == meant)
        #expect(node.location.summary == place)
        #expect((node.kind == .plain) == written.hasPrefix("một"))
    }

    @Test("Where a decoded value stands in the file as it is meant, its text has its own place")
    func places() throws {
        let quoted = try #require(value(of: "k", in: "k: \"Sở Nội vụ\"")).string
        #expect(quoted.location.text == "Sở Nội vụ")
        #expect(quoted.location(ofBytes: 5..<10).text == "Nội")
        let escaped = try #require(value(of: "k", in: "k: \"Sở\\tNội vụ\"")).string
        #expect(escaped.location(ofBytes: 5..<10).text == "\"Sở\\tNội vụ\"")
    }

    @Test("In a | block every line has its own place, with LF and with CRLF", arguments: ["\n", "\r\n"])
    func literalPlaces(newline: String) throws {
        let text = ["x: \"\\t\"", "k: |2-", "  một", "", "     hai  ", "    [ba](x)", "l: m"]
        let block = try #require(value(of: "k", in: text.joined(separator: newline))).string
        #expect(block.string == "một\n\n   hai  \n  [ba](x)")
        let bytes = Array(block.string.utf8)
        for (word, place) in [("một", "3:3+3"), ("hai", "5:6+3"), ("[ba](x)", "6:5+7"), ("x", "6:10+1")] {
            let start = try #require(bytes.indices.first { bytes[$0...].starts(with: word.utf8) })
            let found = block.location(ofBytes: start..<start + word.utf8.count)
            #expect(found.summary == place && found.text == word)
        }
        #expect(block.location.summary == "3:3+3")
    }

    @Test(
        "A plain value that ends before a comment sign is marked, others are not",
        arguments: [
            ("Quyết định # 12", true), ("a\t# b", true), ("a #", true), ("a#b", false), ("\"a\" # b", false),
            ("# b", false), ("a\n# b", false), ("|\n  a # b", false), ("[a # b\n  ]", false),
        ])
    func comments(text: String, isCut: Bool) throws {
        #expect(try #require(value(of: "k", in: "k: \(text)\nl: m")).isFollowedByComment == isCut)
    }

    @Test("In a list in brackets too")
    func commentsInLists() throws {
        let list = try #require(value(of: "k", in: "k: [a # b\n  , c]"))
        #expect(list.items.map(\.isFollowedByComment) == [true, false])
    }

    @Test("Keys and values in the middle of many-byte text are where an editor sees them")
    func manyBytes() throws {
        let text = """
            # Ghi chú: đã duyệt ✓
            đơn_vị: {tên: "Sở Thông tin – Truyền thông", số: ‘83’, 😀: 日本}
            danh_sách: [Bưu điện tỉnh, 'Trung tâm Phục vụ', ế: ộ]
            mục:
              - e\u{302}\u{301}o: x\u{31B}\u{309}y
            """
        for text in [text, text.replacing("\n", with: "\r\n"), "\u{FEFF}" + text] {
            let tree = try #require(yaml(text).0)
            let scalars = allNodes(below: tree.root).filter(\.isScalar)
            #expect(scalars.count == 15)
            for node in scalars {
                let isQuoted = node.kind == .quoted
                #expect(node.string.location.text == node.string.string)
                #expect(
                    node.location.text?.dropFirst(isQuoted ? 1 : 0).dropLast(isQuoted ? 1 : 0)
                        == node.string.string[...])
            }
        }
        #expect(value(of: "mục", in: text)?.dump.contains("5:11+4 plain") == true)
    }
}
