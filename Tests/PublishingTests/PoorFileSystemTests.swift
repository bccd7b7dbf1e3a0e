import Diagnostics
import Foundation
import Glibc
import Output
import Publishing
import Testing

@Suite("File systems that can do less") struct PoorFileSystemTests {
    @Test(arguments: [EINVAL, ENOSYS, EOPNOTSUPP])
    func `CK0904: without exchange it is said, and two renames do it`(code: Int32) throws {
        let folder = try TemporaryFolder(inMemory: true)
        let system = FaultyFiles(.cannot([.exchange], code: code))
        for round in 0..<4 {
            let sink = try openSink(folder.path("public"), on: system)
            try sink.write(String(round), to: "a")
            try sink.write("giữ", to: "b")
            let (publication, notes) = try sink.finish()
            #expect(publication.way == (round == 0 ? .created : .renamedTwice))
            #expect(notes.map(\.id.code) == (round == 0 ? [] : ["CK0904"]))
            #expect(notes.allSatisfy { $0.severity == .warning })
            #expect(try folder.site() == ["a": String(round), "b": "giữ"])
        }
        #expect(try folder.tree(".congkhai-public/next") == ["b": "giữ"])
    }

    @Test(arguments: [EPERM, EMLINK, EXDEV, EOPNOTSUPP])
    func `without hard links an unchanged file is copied with its time`(code: Int32) throws {
        let folder = try TemporaryFolder(inMemory: true)
        let system = FaultyFiles(.cannot([.link], code: code))
        let longAgo = Date(timeIntervalSince1970: 1_600_000_000)
        try publish(["giữ": "1", "đổi": "0"], into: folder.path("public"), on: system)
        try folder.setModified("public/giữ", to: longAgo)
        for round in 1..<4 {
            try publish(["giữ": "1", "đổi": String(round)], into: folder.path("public"), on: system)
            #expect(try folder.modified("public/giữ") == longAgo)
            #expect(try folder.site() == ["giữ": "1", "đổi": String(round)])
        }
    }

    @Test func `a target that cannot be moved is left alone, and the reason is told`() throws {
        for code in [EXDEV, EBUSY] {
            let folder = try TemporaryFolder(inMemory: true)
            try publish(["a": "0"], into: folder.path("public"))
            let system = FaultyFiles(.cannot([.exchange, .rename], code: code))
            let failure = #expect(throws: OutputFailure.self) {
                try publish(["a": "1"], into: folder.path("public"), on: system)
            }
            #expect(failure?.diagnostic.expected?.contains("điểm gắn") == true)
            #expect(try folder.site() == ["a": "0"])
            #expect(try folder.names() == ["public"])
        }
    }

    @Test func `a published file that cannot be read is written anew`() throws {
        let folder = try TemporaryFolder(inMemory: true)
        try publish(["a": "1"], into: folder.path("public"))
        for name in ["a", "MANIFEST.json"] {
            let system = FaultyFiles(.unreadable(name))
            let publication = try publish(["a": "1"], into: folder.path("public"), on: system)
            #expect(publication.way == .exchanged)
            #expect(publication.added.map(\.string) == [name])
            #expect(try folder.site() == ["a": "1"])
        }
    }
}
