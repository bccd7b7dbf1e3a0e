import Foundation
import Glibc
import Output
import Publishing
import Testing

@Suite("Where the target lies") struct TargetPlaceTests {
    @Test func `a link to a folder stays, and the folder it points to is replaced`() throws {
        let folder = try TemporaryFolder()
        try folder.write(["www/hôm nay/.gitignore": "*"])
        try folder.link("public", to: "www/hôm nay")
        for round in 0..<3 {
            try publish(["a": String(round), "b": ""], into: folder.path("public"))
            #expect(try folder.site("www/hôm nay") == ["a": String(round), "b": "", ".gitignore": "*"])
        }
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("public")) == "www/hôm nay")
        #expect(try folder.names() == ["public", "www"])
        #expect(try folder.names("www") == [".congkhai-hôm nay", "hôm nay"])
    }

    @Test func `a link over links to where nothing is yet makes the folder there`() throws {
        let folder = try TemporaryFolder()
        try folder.write(["một/x": ""])
        try folder.link("public", to: "một/hai")
        try folder.link("một/hai", to: "../ba")
        try publish(["a": "1"], into: folder.path("public"))
        #expect(try folder.site("ba") == ["a": "1"])
    }

    @Test(arguments: [
        "moi/sau/public", "moi/public/", "moi//public", "./public", "public/../public", "-", "*", " ",
    ])
    func `any spelling of a path is taken, missing folders are made`(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(["public/.gitignore": ""])
        let publication = try publish(["a": "1"], into: folder.path(name))
        #expect(try folder.site(name)["a"] == "1")
        #expect(publication.target == realPath(folder.path(name)))
    }

    @Test func `a name as long as a name can be is taken`() throws {
        let folder = try TemporaryFolder()
        let name = String(repeating: "đ", count: 127)
        for round in 0..<3 { try publish(["a": String(round), "b": ""], into: folder.path(name)) }
        #expect(try folder.site(name) == ["a": "2", "b": ""])
        #expect(try folder.names().count == 2)
    }

    @Test func `the target may be where the process stands`() throws {
        let folder = try TemporaryFolder()
        try folder.write(["public/.gitignore": ""])
        // By a link, as the process's own folder is every test's.
        try publish(["a": "1"], into: folder.path("public/."))
        #expect(try folder.site() == ["a": "1", ".gitignore": ""])
    }

    @Test(arguments: ["/", "", "//", "/."])
    func `what has no name of its own is refused`(target: String) {
        #expect(throws: OutputFailure.self) { try openSink(target) }
    }

    @Test func `a file in the target's place, or above it, is refused and kept`() throws {
        let folder = try TemporaryFolder()
        try folder.write(["public": "của tôi"])
        for target in ["public", "public/con"] {
            let failure = #expect(throws: OutputFailure.self) { try openSink(folder.path(target)) }
            #expect(failure?.code == ENOTDIR)
        }
        #expect(try folder.text("public") == "của tôi")
        #expect(try folder.names() == ["public"])
    }

    @Test func `links that go in a circle are refused`() throws {
        let folder = try TemporaryFolder()
        try folder.link("public", to: "vòng")
        try folder.link("vòng", to: "public")
        let failure = #expect(throws: OutputFailure.self) { try openSink(folder.path("public")) }
        #expect(failure?.code == ELOOP)
    }

    @Test func `a folder that is put in the target's place meanwhile is not touched`() throws {
        let folder = try TemporaryFolder()
        try publish(["a": "1"], into: folder.path("public"))
        let sink = try openSink(folder.path("public"))
        try sink.write("2", to: "a")
        try FileManager.default.moveItem(atPath: folder.path("public"), toPath: folder.path("cất đi"))
        try folder.write(["public/của tôi": "x"])
        #expect(throws: OutputFailure.self) { try sink.finish() }
        #expect(try folder.tree("public") == ["của tôi": "x"])
        #expect(try folder.site("cất đi") == ["a": "1"])
    }

    private func realPath(_ path: String) -> String? {
        realpath(path, nil).map { found in
            defer { free(found) }
            return String(cString: found)
        }
    }
}
