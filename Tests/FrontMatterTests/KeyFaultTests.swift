import Diagnostics
import FrontMatter
import Testing

struct KeyFaultTests {
    private func faults(in text: String) -> [String] { yaml(text).1.map(\.summary) }

    @Test("A key that is there already is reported at the second place and related to the first")
    func duplicates() throws {
        let (tree, diagnostics) = yaml("ten: a\nso: 1\n\"ten\": b\nten: c\nmoc:\n  - ten: d\n    ten: e\n")
        #expect(tree != nil)
        #expect(diagnostics.map(\.summary) == ["CK0208 3:1+5", "CK0208 4:1+3", "CK0208 7:5+3"])
        #expect(diagnostics.map { $0.related.map(\.location.summary) } == [["1:1+3"], ["1:1+3"], ["6:5+3"]])
        #expect(diagnostics[0].headline == "khóa «ten» chỉ được viết một lần")
        #expect(faults(in: "{a: 1, a: 2}") == ["CK0208 1:8+1"])
        #expect(faults(in: "a: {a: {a: 1}}") == [])
    }

    @Test("Duplicates are found among few keys and among many", arguments: [1, 15, 16, 17, 18, 100])
    func manyKeys(count: Int) {
        let keys = (1...count).map { "khóa_\($0): x\n" }.joined()
        #expect(faults(in: keys) == [])
        #expect(faults(in: keys + "khóa_1: y\n") == ["CK0208 \(count + 1):1+6"])
        #expect(faults(in: keys + "khóa_\(count): y\n").count == 1)
        #expect(faults(in: keys + "mới: y\nmới: z\n") == ["CK0208 \(count + 2):1+3"])
    }

    @Test(
        "Keys are words",
        arguments: [
            ("[a]: b", "1:1+3"), ("{a: b}: c", "1:1+6"), ("? [a]\n: b", "1:3+3"), ("? - a\n: b", "1:3+3"),
            ("k:\n  ? a\n  ? b: c\n  : d", "2:5+1"),
        ])
    func complex(text: String, place: String) {
        #expect(faults(in: text).first == "CK0210 \(place)")
        #expect(yaml(text).0 != nil)
    }

    @Test(
        "A decimal comma in braces parts the number; the fault says how to write it",
        arguments: [
            ("{tu: 83,99}", "1:9+2", "83", "99"), ("a:\n  - {tu: -1.250,5, den: 4}", "2:17+1", "-1.250", "5"),
            ("a: {tu: 83,99%}", "1:12+3", "83", "99%"),
            ("a: {b: tăng 5,3 điểm}", "1:15+6", "tăng 5", "3 điểm"),
        ])
    func commas(text: String, place: String, whole: String, fraction: String) throws {
        let (tree, diagnostics) = yaml(text)
        #expect(tree != nil)
        let fault = try #require(diagnostics.first)
        #expect(fault.summary == "CK0212 \(place)" && diagnostics.count == 1)
        #expect(fault.headline.hasPrefix("«\(whole),\(fraction)»"))
        #expect(fault.example == "\(whole).\(fraction)   hoặc   \"\(whole),\(fraction)\"")
    }

    @Test(
        "Other commas in braces are reported with what they part",
        arguments: [
            ("{ten: Sở Nội vụ, Sở Tài chính}", "1:7+23", "dấu phẩy"), ("{a: 5, 3 điểm}", "1:5+9", "dấu phẩy"),
            ("{a: \"b\", c}", "1:10+1", "mỗi mục"), ("{van-phong}", "1:2+9", "mỗi mục"),
            ("{a: [b], c}", "1:10+1", "mỗi mục"),
            ("{a:b}", "1:2+3", "sau dấu hai chấm"),
        ])
    func keysWithoutColon(text: String, place: String, headline: String) {
        #expect(faults(in: text) == ["CK0203 \(place)"])
        #expect(yaml(text).1.first?.headline.hasPrefix(headline) == true)
    }

    @Test(
        "Keys without a value are no fault of the keys",
        arguments: ["a:", "{a: }", "{a: , b: c}", "{\"a\":, b: c}", "{a : }"])
    func withoutValue(text: String) { #expect(faults(in: text) == []) }

    @Test("What a syntax fault cut off is not taken for a key without a colon")
    func cutOff() {
        #expect(faults(in: "x: {a: 1,5") == ["CK0203 1:4+1"])
        #expect(faults(in: "x: {a: 1, b\ny: z") == ["CK0203 1:4+1"])
        #expect(faults(in: "a: 1\na: 2\nb: c: d") == ["CK0214 3:5+1", "CK0208 2:1+1"])
    }
}
