import Output
import Publishing
import Testing

@Suite("MANIFEST.json") struct ManifestTests {
    private static func manifest(_ names: [String], commit: String? = nil) throws -> Manifest {
        let hash = try ContentHash(of: [])
        let provenance = Provenance(
            date: "2024-06-30", baseURL: "https://stttt.example.vn/", inputs: hash, sourceCommit: commit)
        let files = try names.map { Manifest.File(path: try #require(OutputPath($0)), hash: hash, size: 7) }
        return Manifest(provenance: provenance, files: files)
    }

    @Test func `it is written one line per file`() throws {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        let json = try Self.manifest(["404.html", "đề án/\"a\\b\n.html"], commit: "0a1b").json
        #expect(
            String(decoding: json, as: UTF8.self) == """
                {
                  "format": 1,
                  "date": "2024-06-30",
                  "base_url": "https://stttt.example.vn/",
                  "inputs_sha256": "\(empty)",
                  "source_commit": "0a1b",
                  "files": [
                    {"sha256": "\(empty)", "size": 7, "path": "404.html"},
                    {"sha256": "\(empty)", "size": 7, "path": "đề án/\\"a\\\\b\\u000a.html"}
                  ]
                }

                """)
    }

    @Test(arguments: [[], ["a"], ["\u{1}\t\"", "a", "e\u{301}", "é", "😀/🇻🇳.html"]])
    func `what is written is read again`(names: [String]) throws {
        for commit in [nil, "abc"] {
            let manifest = try Self.manifest(names, commit: commit)
            #expect(Manifest.read(manifest.json) == .whole(manifest))
        }
    }

    @Test func `other spacing, order, escapes and unknown keys make no difference`() throws {
        let hash = try ContentHash(of: []).hexadecimal
        let json = """
            {"new": [{"a": [1, -2.5e3, true, null, "}\\""]}, {}], "files": [ {"path":"\\u0061\\ud83d\\ude00\\/x",
            "mode": 420, "size":7,"sha256":"\(hash)"} ] , "base_url":"https:\\/\\/stttt.example.vn\\/",
            "inputs_sha256":"\(hash)", "date":"2024-06-30", "format":1}
            """
        #expect(Manifest.read(Array(json.utf8)) == .whole(try Self.manifest(["a😀/x"])))
    }

    @Test func `a newer format is told from damage`() {
        #expect(Manifest.read(Array(#"{"format": 2, "dateien": {}}"#.utf8)) == .otherFormat(2))
    }

    @Test func `cut off anywhere it is damaged, and its line is told`() throws {
        let json = try Self.manifest(["a", "b\"\n"], commit: "abc").json
        for count in 0..<(json.count - 1) {
            guard case .damaged = Manifest.read(Array(json.prefix(count))) else {
                Issue.record("taken for whole after \(count) bytes")
                return
            }
        }
        #expect(Manifest.read(json.dropLast(40)) == .damaged(line: 9))
    }

    @Test(arguments: [
        "", "null", "[]", "{}", "\u{0}", "{\"format\": 1}", "<html>", "<<<<<<< HEAD\n{",
        #"{"format": 99999999999999999999}"#, #"{"format": -1}"#, #"{"format": "1"}"#, #"{"files": [{}]}"#,
        #"{"date": "\ud800"}"#, #"{"date": "\ud800\u0041"}"#, #"{"date": "\u12"}"#, #"{"date": "\x"}"#,
        #"{"a": }"#, #"{"a": ]}"#, #"{"a": 1,}"#, #"{"a" 1}"#, "{\"a\": \"\n\"}",
    ])
    func `garbage is damaged`(text: String) {
        guard case .damaged = Manifest.read(Array(text.utf8)) else {
            Issue.record("taken for a manifest")
            return
        }
    }

    @Test(arguments: ["../x", "/x", "a//b", "", "b"])
    func `a path that leaves the site or comes out of order is damage`(path: String) throws {
        let json = String(decoding: try Self.manifest(["b", "c"]).json, as: UTF8.self)
        let broken = json.replacing("\"path\": \"c\"", with: "\"path\": \"\(path)\"")
        guard case .damaged = Manifest.read(Array(broken.utf8)) else {
            Issue.record("\(path) was taken")
            return
        }
    }

    @Test func `a million brackets are damage, not a crash`() {
        let json = Array(#"{"x": "#.utf8) + [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
        #expect(Manifest.read(json) == .damaged(line: 1))
    }

    @Test func `bytes that are not UTF-8 are survived`() {
        var bytes = Array(#"{"format": 1, "x": "#.utf8)
        for byte in UInt8.min...UInt8.max { bytes.append(byte) }
        #expect(Manifest.read(bytes) == .damaged(line: 2))
    }
}

extension Array<UInt8> {
    fileprivate func dropLast(_ count: Int) -> [UInt8] { Array(prefix(self.count - count)) }
}
