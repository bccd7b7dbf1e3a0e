import Foundation
import Glibc
import Publishing
import Testing

@Suite("Names that begin with .git") struct GitNamesTests {
    private func prepare(_ folder: TemporaryFolder) throws {
        try publish(["a": "0"], into: folder.path("public"))
        try folder.write([
            "public/.gitignore": "*", "public/.git/HEAD": "ref", "public/.git/objects/ab/cd": "đối tượng",
            "public/.github/workflows/đăng.yml": "on: push", "public/.git/hooks/pre-push": "#!/bin/sh",
        ])
        try folder.link("public/.gitmodules", to: "../nơi khác")
        #expect(chmod(folder.path("public/.git/hooks/pre-push"), 0o755) == 0)
    }

    private let carried = [
        ".gitignore": "*", ".git/HEAD": "ref", ".git/objects/ab/cd": "đối tượng",
        ".github/workflows/đăng.yml": "on: push", ".git/hooks/pre-push": "#!/bin/sh",
        ".gitmodules": "→ ../nơi khác",
    ]

    private func check(on system: any FileSystem) throws {
        let folder = try TemporaryFolder()
        try prepare(folder)
        for round in 1..<4 {
            try publish(["a": String(round)], into: folder.path("public"), on: system)
            #expect(try folder.site() == carried.merging(["a": String(round)]) { $1 })
            #expect(try folder.attributes("public/.git/hooks/pre-push")[.posixPermissions] as? Int == 0o755)
        }
        // What Git does meanwhile is carried too: also what it removes.
        try folder.write(["public/.git/HEAD": "mới"])
        try folder.remove("public/.github")
        try publish(["a": "9"], into: folder.path("public"), on: system)
        #expect(try folder.text("public/.git/HEAD") == "mới")
        #expect(try !folder.names("public").contains(".github"))
        #expect(try verify(folder.path("public")).verification?.isWhole == true)
    }

    @Test func `they are carried over with their permissions, links as links`() throws {
        try check(on: SystemFiles())
    }

    @Test func `a published copy of them does not stay behind`() throws {
        let folder = try TemporaryFolder()
        try prepare(folder)
        for round in 1..<3 { try publish(["a": String(round), "b": "1"], into: folder.path("public")) }
        #expect(try folder.tree(".congkhai-public/next") == ["b": "1"])
    }

    @Test func `they are copied where the file system has no hard links`() throws {
        let folder = try TemporaryFolder()
        try prepare(folder)
        try folder.remove("public/.gitmodules")
        let system = FaultyFiles(.cannot([.link], code: EPERM))
        let time = try folder.modified("public/.git/objects/ab/cd")
        for round in 1..<4 { try publish(["a": String(round)], into: folder.path("public"), on: system) }
        let expected = carried.merging(["a": "3"]) { $1 }.filter { $0.key != ".gitmodules" }
        #expect(try folder.site() == expected)
        #expect(try folder.attributes("public/.git/hooks/pre-push")[.posixPermissions] as? Int == 0o755)
        #expect(try folder.modified("public/.git/objects/ab/cd") == time)
    }
}
