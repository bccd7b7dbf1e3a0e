import Diagnostics
import Foundation
import Output
import Publishing
import Testing

@Suite("The lock and what a killed build left") struct LockTests {
    @Test func `CK0902: a second build says that one is at work, and ends`() throws {
        let folder = try TemporaryFolder()
        let first = try openSink(folder.path("public"))
        let (second, diagnostics) = try StagingSink.open(beside: folder.path("public"))
        #expect(second == nil)
        #expect(diagnostics.map(\.id.code) == ["CK0902"])
        #expect(diagnostics.first?.headline.contains(folder.path("public")) == true)
        try first.write("1", to: "a")
        _ = try first.finish()
        #expect(try folder.site() == ["a": "1"])
    }

    @Test func `the lock is free after publishing, after discarding and after nothing at all`() throws {
        let folder = try TemporaryFolder()
        let first = try openSink(folder.path("public"))
        _ = try first.finish()
        let second = try openSink(folder.path("public"))
        second.discard()
        _ = try openSink(folder.path("public"))
        _ = try openSink(folder.path("public"))
    }

    @Test func `two targets in one folder do not block each other`() throws {
        let folder = try TemporaryFolder()
        let one = try openSink(folder.path("public"))
        let other = try openSink(folder.path("nháp"))
        _ = try one.finish()
        _ = try other.finish()
        #expect(try folder.names() == ["nháp", "public"])
    }

    @Test func `a lock file without a process does not block`() throws {
        let folder = try TemporaryFolder()
        try folder.write([".congkhai-public/lock": "4711"])
        try publish(["a": "1"], into: folder.path("public"))
        #expect(try folder.names() == ["public"])
    }

    @Test func `a lock that another build has just taken away is taken anew`() throws {
        let folder = try TemporaryFolder()
        let (path, lock) = (folder.path("public"), folder.path(".congkhai-public/lock"))
        let machine = FaultyFiles(
            .before(.lock) {
                try FileManager.default.removeItem(atPath: lock)
                _ = FileManager.default.createFile(atPath: lock, contents: nil)
            })
        let first = try openSink(path, on: machine)
        #expect(throws: Refused.self) { try openSink(path) }
        first.discard()
    }

    @Test func `a hidden folder that another build has just removed is made anew`() throws {
        let folder = try TemporaryFolder()
        let (path, hidden) = (folder.path("public"), folder.path(".congkhai-public"))
        let machine = FaultyFiles(.before(.lock) { try FileManager.default.removeItem(atPath: hidden) })
        let first = try openSink(path, on: machine)
        #expect(throws: Refused.self) { try openSink(path) }
        try first.write("1", to: "a")
        _ = try first.finish()
        #expect(try folder.names() == ["public"])
    }

    @Test func `litter of killed builds is swept and never published`() throws {
        let folder = try TemporaryFolder()
        try folder.write([
            ".congkhai-public/next/rác.html": "x", ".congkhai-public/next/a": "dở",
            ".congkhai-public/next/.git/HEAD": "x", ".congkhai-public/stage-1/x/y": "x",
        ])
        try folder.link(".congkhai-public/next/ra", to: "/etc")
        try publish(["a": "1"], into: folder.path("public"))
        #expect(try folder.tree("public").keys.sorted() == ["MANIFEST.json", "SHA256SUMS", "a"])
        #expect(try folder.names() == ["public"])
    }

    @Test func `an old tree set aside by a kill between two renames comes back`() throws {
        let folder = try TemporaryFolder()
        try publish(["a": "1"], into: folder.path("public"))
        try folder.write([".congkhai-public/lock": ""])
        try FileManager.default.moveItem(
            atPath: folder.path("public"), toPath: folder.path(".congkhai-public/previous"))
        let sink = try openSink(folder.path("public"))
        #expect(try folder.site() == ["a": "1"])
        sink.discard()
    }

    @Test func `a link in place of the hidden folder is not followed`() throws {
        let folder = try TemporaryFolder()
        try folder.write(["khác/quan-trọng": "x"])
        try folder.link(".congkhai-public", to: "khác")
        #expect(throws: OutputFailure.self) { try publish(["a": "1"], into: folder.path("public")) }
        #expect(try folder.tree("khác") == ["quan-trọng": "x"])
    }
}
