import Diagnostics
import Foundation
import Output
import Publishing
import Testing

@Suite("Files in the target that are not ours") struct ForeignFilesTests {
    private func refusal(_ body: () throws -> Void) throws -> Diagnostic {
        let refused = #expect(throws: Refused.self, performing: body)
        #expect(refused?.diagnostics.count == 1)
        return try #require(refused?.diagnostics.first)
    }

    @Test func `CK0901: a folder that holds somebody's files is refused before anything is staged`() throws {
        let folder = try TemporaryFolder()
        try folder.write(["Tài liệu/luận văn.doc": "x", "Tài liệu/ảnh/1.jpg": "y"])
        let diagnostic = try refusal { _ = try openSink(folder.path("Tài liệu")) }
        #expect(diagnostic.id.code == "CK0901")
        #expect(diagnostic.headline.hasPrefix("2 tệp"))
        #expect(diagnostic.expected?.contains("\n  luận văn.doc\n  ảnh/1.jpg") == true)
        #expect(try folder.names() == ["Tài liệu"])
        #expect(try folder.tree("Tài liệu").count == 2)
    }

    @Test(arguments: ["ghi-chú.txt", "a.d/x", "sub/deep/er.txt", ".htaccess", "muc/.git/config", "A"])
    func `a file put among the published ones is refused, listed and kept`(name: String) throws {
        let folder = try TemporaryFolder()
        for round in 0..<2 { try publish(["a": String(round), "sub/b": "1"], into: folder.path("public")) }
        try folder.write(["public/" + name: "của tôi"])
        let diagnostic = try refusal { try publish(["a": "9"], into: folder.path("public")) }
        #expect(diagnostic.expected?.hasSuffix("\n  " + name) == true)
        #expect(try folder.site() == ["a": "1", "sub/b": "1", name: "của tôi"])
        try folder.remove("public/" + name)
        try publish(["a": "9"], into: folder.path("public"))
        #expect(try folder.site() == ["a": "9"])
    }

    @Test func `it is refused also where it comes while the build is at work, or the site is unchanged`()
        throws
    {
        let folder = try TemporaryFolder()
        try publish(["a": "1"], into: folder.path("public"))
        for text in ["1", "2"] {
            let sink = try openSink(folder.path("public"))
            try sink.write(text, to: "a")
            try folder.write(["public/đến muộn": "x"])
            _ = try refusal { _ = try sink.finish() }
            #expect(try folder.site() == ["a": "1", "đến muộn": "x"])
            try folder.remove("public/đến muộn")
        }
    }

    @Test func `two names that are one text and different bytes are two files`() throws {
        let folder = try TemporaryFolder()
        try publish(["e\u{301}.html": "1"], into: folder.path("public"))
        try folder.write(["public/\u{e9}.html": "của tôi"])
        _ = try refusal { try publish(["e\u{301}.html": "2"], into: folder.path("public")) }
        #expect(try folder.names("public").count == 4)
    }

    @Test func `a link in place of a published file is foreign`() throws {
        let folder = try TemporaryFolder()
        try publish(["a": "1"], into: folder.path("public"))
        try folder.remove("public/a")
        try folder.link("public/a", to: "/etc/passwd")
        _ = try refusal { try publish(["a": "1"], into: folder.path("public")) }
    }

    @Test func `a pipe is foreign and does not stop the build`() throws {
        let folder = try TemporaryFolder()
        try publish(["a": "1"], into: folder.path("public"))
        try folder.remove("public/a")
        #expect(mkfifo(folder.path("public/a"), 0o600) == 0)
        _ = try refusal { try publish(["a": "1"], into: folder.path("public")) }
    }

    @Test func `a long list is cut`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Dictionary(uniqueKeysWithValues: (10..<60).map { ("public/\($0)", "") }))
        let diagnostic = try refusal { try publish([:], into: folder.path("public")) }
        #expect(diagnostic.expected?.hasSuffix("\n  29\n  … và 30 tệp khác") == true)
    }

    @Test func `an empty target and one that holds only what Git keeps are fine`() throws {
        for files in [[:], [".gitignore": "*"], [".git/HEAD": "x", ".gitkeep": ""]] {
            let folder = try TemporaryFolder()
            try folder.write(["public/.gitignore": ""])
            try folder.remove("public/.gitignore")
            try folder.write(Dictionary(uniqueKeysWithValues: files.map { ("public/" + $0, $1) }))
            try publish(["a": "1"], into: folder.path("public"))
            #expect(try folder.site() == files.merging(["a": "1"]) { $1 })
            #expect(try folder.names() == ["public"])
        }
    }
}

@Suite("A damaged manifest") struct DamagedManifestTests {
    private static let damage = ["", "{}", "rác", "{\"format\": 9}", "{\"format\": 1, \"files\": ["]

    @Test(arguments: damage)
    func `the other list stands in for it`(text: String) throws {
        let folder = try TemporaryFolder()
        try publish(["a": "1", "b\\\n": "1"], into: folder.path("public"))
        try folder.write(["public/MANIFEST.json": text])
        try publish(["a": "2"], into: folder.path("public"))
        #expect(try folder.site() == ["a": "2"])
    }

    @Test func `without a manifest the other list still tells a foreign file`() throws {
        let folder = try TemporaryFolder()
        try publish(["a": "1"], into: folder.path("public"))
        try folder.remove("public/MANIFEST.json")
        try folder.write(["public/lạ": "x"])
        #expect(throws: Refused.self) { try publish(["a": "2"], into: folder.path("public")) }
        #expect(try folder.text("public/lạ") == "x")
    }

    @Test(arguments: damage)
    func `where neither list can be read everything is foreign, nothing is lost, and it is said why`(
        text: String
    ) throws {
        let folder = try TemporaryFolder()
        try publish(["a": "1"], into: folder.path("public"))
        try folder.write(["public/MANIFEST.json": text, "public/SHA256SUMS": text])
        let refused = #expect(throws: Refused.self) { try publish(["a": "2"], into: folder.path("public")) }
        #expect(refused?.diagnostics.first?.expected?.contains("MANIFEST.json ở đó không đọc được") == true)
        #expect(try folder.site() == ["a": "1"])
        #expect(try folder.names() == ["public"])
    }

    @Test func `a list as long as a disk is damage, not the end of memory`() throws {
        let folder = try TemporaryFolder()
        try publish(["a": "1"], into: folder.path("public"))
        let list = folder.path("public/MANIFEST.json")
        // Not every file system lets a file be 1 TiB long, not even a hollow one.
        #expect([40, 34, 30].contains { truncate(list, 1 << $0) == 0 })
        try publish(["a": "2"], into: folder.path("public"))
        #expect(try folder.site() == ["a": "2"])
    }
}
