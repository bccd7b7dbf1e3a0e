import Diagnostics
import Foundation
import Testing

struct SARIFTests {
    private func run(_ diagnostics: Diagnostic...) throws -> [String: Any] {
        let log = try #require(parsed(DiagnosticFormat.sarif.render(diagnostics)) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        #expect((log["$schema"] as? String)?.hasSuffix("/sarif-schema-2.1.0.json") == true)
        let runs = try #require(log["runs"] as? [[String: Any]])
        #expect(runs.count == 1)
        return try #require(runs.first)
    }

    @Test("A run names the tool, its columns and the rules that were broken, each once")
    func rules() throws {
        let run = try run(warning("a", line: 1), warning("b", line: 1), unknownUnit())
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "CongKhai")
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.compactMap { $0["id"] as? String } == ["CK0104", "CK0306"])
        let text = { rules.first?[$0] as? [String: String] }
        #expect(text("shortDescription") == ["text": "Đơn vị không có trong cơ quan"])
        #expect(text("help") == ["text": "Documentation/diagnostics/CK0104.md"])
        #expect(rules.last?["defaultConfiguration"] as? [String: String] == ["level": "warning"])
    }

    @Test("A run without results is complete")
    func nothing() throws { #expect((try run()["results"] as? [Any])?.isEmpty == true) }

    @Test("Each result points to its rule and says all in its message")
    func results() throws {
        let run = try run(warning("a", line: 1), unknownUnit())
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.compactMap { $0["ruleIndex"] as? Int } == [1, 0])
        #expect(results.compactMap { $0["ruleId"] as? String } == ["CK0306", "CK0104"])
        #expect(results.compactMap { $0["level"] as? String } == ["warning", "error"])
        // Braces stand for arguments unless they are doubled.
        let messages = results.compactMap { ($0["message"] as? [String: String])?["text"] }
        #expect(messages.first == "ảnh {{a}} 50%, «b»: không có mô tả")
        #expect(messages.last?.split(separator: "\n").count == 4)
        let prints = results.compactMap { ($0["partialFingerprints"] as? [String: String])?["congkhai/v1"] }
        #expect(Set(prints).count == 2)
    }

    @Test("The end column lies behind the last one that is meant; paths are escaped as URIs")
    func regions() throws {
        let odd = Diagnostic(.unknownKey, at: SourceLocation(path: ContentPath("a b/đ%#?.md"), line: 2), "a")
        let results = try #require(try run(odd, unknownUnit(), withoutPlace)["results"] as? [[String: Any]])
        let places = ["", "a%20b/%C4%91%25%23%3F.md 2", "content/nhiem-vu/iv.2.3.md 3 11 19"]
        #expect(results.map { place($0["locations"]) } == places)
        #expect(place(results.last?["relatedLocations"]) == "content/co-quan/so.md 1 1 7")
    }

    /// `uri line startColumn endColumn` of the first location.
    private func place(_ locations: Any?) -> String {
        let location = (locations as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
        let uri = (location?["artifactLocation"] as? [String: String])?["uri"]
        let region = location?["region"] as? [String: Int] ?? [:]
        let numbers = ["startLine", "startColumn", "endColumn"].compactMap { region[$0].map(String.init) }
        return ([uri].compactMap(\.self) + numbers).joined(separator: " ")
    }
}

struct JSONWriterTests {
    private func written(indented: Bool = false, _ write: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter(indented: indented)
        write(&json)
        return json.text
    }

    private func sample(_ json: inout JSONWriter) {
        json.object { json in
            json.member("a", 1)
            json.member("b", nil)
            json.key("c")
            json.array { json in
                json.number(-2)
                json.flag(true)
                json.flag(false)
                json.object { _ in }
                json.array { _ in }
            }
            json.member("d", "x")
        }
    }

    @Test("Values are parted by commas, in one line or one a line")
    func layout() {
        #expect(written(sample) == #"{"a":1,"c":[-2,true,false,{},[]],"d":"x"}"#)
        #expect(
            written(indented: true, sample) == """
                {
                  "a": 1,
                  "c": [
                    -2,
                    true,
                    false,
                    {},
                    []
                  ],
                  "d": "x"
                }
                """)
    }

    @Test("What must be escaped is, and nothing else")
    func escapes() throws {
        let text = "a\"b\\c/\n\r\t\u{0}\u{1F}\u{7F} Sở 😀 <\u{2028}>"
        let json = written { $0.string(text) }
        #expect(json == #""a\"b\\c/\n\u000d\u0009\u0000\u001f"# + "\u{7F} Sở 😀 <\u{2028}>\"")
        #expect(try parsed("[\(json)]") as? [String] == [text])
        #expect(written { json in json.object { $0.member("k\"", "v") } } == #"{"k\"":"v"}"#)
    }
}
