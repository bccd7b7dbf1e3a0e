import Foundation
import Glibc
import Output
import Publishing
import Testing

@Suite("Publishing") struct PublicationTests {
    private let longAgo = Date(timeIntervalSince1970: 1_600_000_000)

    @Test func `a first publication makes the directory and nothing beside it`() throws {
        let folder = try TemporaryFolder()
        let publication = try publish(["index.html": "A", "a/b/c.html": "B"], into: folder.path("public"))
        #expect(try folder.site() == ["index.html": "A", "a/b/c.html": "B"])
        #expect(try folder.names() == ["public"])
        #expect(publication.way == .created)
        #expect(
            publication.added.map(\.string) == ["MANIFEST.json", "SHA256SUMS", "a/b/c.html", "index.html"])
        #expect(publication.target.hasSuffix(folder.path("public")))
    }

    @Test func `the next one replaces it whole: new, changed and removed files, empty folders gone`() throws {
        let folder = try TemporaryFolder()
        try publish(["giu": "1", "doi": "1", "bo/di": "1"], into: folder.path("public"))
        let second = try publish(["giu": "1", "doi": "2", "them/vao": "1"], into: folder.path("public"))
        #expect(second.way == .exchanged)
        #expect(second.added.map(\.string) == ["them/vao"])
        #expect(second.changed.map(\.string) == ["MANIFEST.json", "SHA256SUMS", "doi"])
        #expect(second.removed.map(\.string) == ["bo/di"])
        #expect(try folder.site() == ["giu": "1", "doi": "2", "them/vao": "1"])
        #expect(try folder.names("public") == ["MANIFEST.json", "SHA256SUMS", "doi", "giu", "them"])
    }

    @Test func `through many publications the directory is always exactly the last site`() throws {
        let folder = try TemporaryFolder(inMemory: true)
        var generator = SplitMix(state: 7)
        for round in 0..<60 {
            var site: [String: String] = [:]
            // Of few names, so that files become folders and folders files from one round to the next.
            for name in ["a", "a/a", "a/a/a", "a/b", "b", "b/c/d", "c"] where Bool.random(using: &generator) {
                let isClash = site.keys.contains { name.hasPrefix($0 + "/") }
                if !isClash { site[name] = String(Int.random(in: 0..<3, using: &generator)) }
            }
            try publish(site, into: folder.path("public"))
            #expect(try folder.site() == site, "round \(round)")
            #expect(try verify(folder.path("public")).verification?.isWhole == true)
        }
    }

    @Test func `a file whose bytes did not change keeps its time, round after round`() throws {
        let folder = try TemporaryFolder()
        try publish(["giu": "1", "doi": "0"], into: folder.path("public"))
        try folder.setModified("public/giu", to: longAgo)
        for round in 1..<5 {
            try publish(["giu": "1", "doi": String(round)], into: folder.path("public"))
            #expect(try folder.modified("public/giu") == longAgo)
            #expect(try folder.modified("public/doi") > longAgo)
        }
    }

    @Test func `bytes decide, not the old manifest`() throws {
        let folder = try TemporaryFolder()
        let site = ["a": "đúng", "b": "đúng"]
        try publish(site, into: folder.path("public"))
        try folder.write(["public/a": "bị sửa"])
        let publication = try publish(site, into: folder.path("public"))
        #expect(publication.changed.map(\.string) == ["a"])
        #expect(try folder.site() == site)
    }

    @Test func `the same site again touches nothing, the directory's own time included`() throws {
        let folder = try TemporaryFolder()
        for round in 0..<3 {
            let publication = try publish(["a": "1", "b/c": "2"], into: folder.path("public"))
            #expect(publication.way == (round == 0 ? .created : .unchanged))
            if round == 0 { try folder.setModified("public", to: longAgo) }
            #expect(round == 0 || publication.changed.isEmpty)
            #expect(try folder.modified("public") == longAgo)
        }
    }

    @Test func `a changed file is newer by a second at least, also when the clock was set back`() throws {
        let folder = try TemporaryFolder()
        try publish(["a": "1"], into: folder.path("public"))
        let ahead = Date(timeIntervalSince1970: (Date().timeIntervalSince1970 + 86_400).rounded())
        try folder.setModified("public/a", to: ahead)
        try publish(["a": "2"], into: folder.path("public"))
        #expect(try folder.modified("public/a") == ahead.addingTimeInterval(1))
    }

    @Test func `what beside the target is left holds only second names of published files`() throws {
        let folder = try TemporaryFolder()
        for round in 0..<3 { try publish(["giu": "1", "doi": String(round)], into: folder.path("public")) }
        #expect(try folder.tree(".congkhai-public/next") == ["giu": "1"])
        #expect(try folder.attributes("public/giu")[.referenceCount] as? Int == 2)
        #expect(try folder.text(".congkhai-public/.gitignore") == "*\n")
        #expect(try folder.attributes(".congkhai-public")[.posixPermissions] as? Int == 0o700)
    }

    @Test func `the new directory has the permissions of the old one`() throws {
        let folder = try TemporaryFolder()
        for round in 0..<3 {
            try publish(["a": String(round)], into: folder.path("public"))
            if round == 0 { #expect(chmod(folder.path("public"), 0o2751) == 0) }
            #expect(try folder.attributes("public")[.posixPermissions] as? Int == 0o2751)
        }
    }

    @Test func `two files of one path are refused, and so are a file and a folder of one name`() throws {
        for names in [["a", "a"], ["a", "a/b"], ["a/b", "a"]] {
            let folder = try TemporaryFolder()
            try publish(["cũ": "1"], into: folder.path("public"))
            let sink = try openSink(folder.path("public"))
            #expect(throws: OutputFailure.self, "\(names)") {
                for name in names { try sink.write("x", to: name) }
                _ = try sink.finish()
            }
            #expect(try folder.site() == ["cũ": "1"])
        }
    }

    @Test(arguments: ["MANIFEST.json", "SHA256SUMS", ".git/config", ".gitignore"])
    func `names that are not the pages' are refused`(name: String) throws {
        let folder = try TemporaryFolder()
        let sink = try openSink(folder.path("public"))
        #expect(throws: OutputFailure.self) { try sink.write("x", to: name) }
    }

    @Test func `nothing is written once it is published`() throws {
        let folder = try TemporaryFolder()
        let sink = try openSink(folder.path("public"))
        try sink.write("1", to: "a")
        _ = try sink.finish()
        #expect(throws: OutputFailure.self) { try sink.write("2", to: "b") }
        #expect(throws: OutputFailure.self) { try sink.finish() }
        #expect(try folder.site() == ["a": "1"])
    }

    @Test func `discarding leaves the old site and, the first time, nothing`() throws {
        let folder = try TemporaryFolder()
        let first = try openSink(folder.path("public"))
        try first.write("1", to: "a")
        first.discard()
        #expect(try folder.names() == [])
        try publish(["a": "1"], into: folder.path("public"))
        let second = try openSink(folder.path("public"))
        try second.write("2", to: "a")
        second.discard()
        #expect(try folder.site() == ["a": "1"])
        #expect(try folder.names() == ["public"])
    }
}

/// The same numbers in every run (Steele, Lea, Flood 2014).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
