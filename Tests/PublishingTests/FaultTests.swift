import Foundation
import Glibc
import Output
import Publishing
import Testing

/// Every call that a publication makes fails once, in turn; every call is the last of a killed process, in
/// turn.
@Suite("Faults of the machine") struct FaultTests {
    /// What was published twice before, so that an older tree lies beside; with what Git keeps there.
    private static let older = ["index.html": "cũ hơn", "mot/a.html": "A", "ba/con.html": "C", "bon": "tệp"]
    private static let old = ["index.html": "cũ", "mot/a.html": "A", "hai/b.html": "B", "bon": "tệp"]
    private static let new = [
        "index.html": "mới", "mot/a.html": "A", "hai": "nay là tệp", "bon/nam.html": "D",
    ]
    private static let git = [".gitignore": "*", ".git/HEAD": "ref: refs/heads/main"]

    private func withGit(_ files: [String: String]) -> [String: String] { files.merging(Self.git) { $1 } }

    private func prepare() throws -> TemporaryFolder {
        let folder = try TemporaryFolder(inMemory: true)
        try publish(Self.older, into: folder.path("public"))
        try folder.write(Dictionary(uniqueKeysWithValues: Self.git.map { ("public/" + $0, $1) }))
        try publish(Self.old, into: folder.path("public"))
        return folder
    }

    /// Runs the new publication with fault after fault, until one comes too late to be met.
    private func forEachFault(
        _ plan: (Int) -> FaultyFiles, _ check: (TemporaryFolder, _ isPublished: Bool, Int) throws -> Void
    ) throws {
        for number in 0..<10_000 {
            let folder = try prepare()
            let machine = plan(number)
            let isPublished = (try? publish(Self.new, into: folder.path("public"), on: machine)) != nil
            try check(folder, isPublished, number)
            try publish(Self.new, into: folder.path("public"))
            #expect(try folder.site() == withGit(Self.new), "the build after fault \(number)")
            #expect(try folder.names() == [".congkhai-public", "public"], "after fault \(number)")
            if machine.calls.count <= number { return }
        }
        Issue.record("the publication never ended")
    }

    @Test(arguments: [ENOSPC, EIO, EACCES])
    func `a call that is refused leaves the whole old site, or the whole new one, and no stage`(code: Int32)
        throws
    {
        try forEachFault({ FaultyFiles(.refuse($0, code: code)) }) { folder, isPublished, number in
            let site = try folder.site()
            #expect(site == withGit(isPublished ? Self.new : Self.old), "fault \(number)")
            let isWhole = try verify(folder.path("public")).verification?.isWhole
            #expect(isWhole == true, "fault \(number)")
        }
    }

    @Test func `a process that is killed leaves the whole old site or the whole new one`() throws {
        try forEachFault({ FaultyFiles(.die($0)) }) { folder, _, number in
            let site = try folder.site()
            let possible = [withGit(Self.old), withGit(Self.new)]
            #expect(possible.contains(site), "killed at \(number)")
            let isWhole = try verify(folder.path("public")).verification?.isWhole
            #expect(isWhole == true, "killed at \(number)")
        }
    }

    @Test func `without exchange a refused call still leaves a whole site`() throws {
        let cannot = FaultyFiles.Plan.cannot([.exchange], code: EINVAL)
        try forEachFault({ FaultyFiles(cannot, .refuse($0, code: EIO)) }) { folder, isPublished, number in
            let site = try folder.site()
            #expect(site == withGit(isPublished ? Self.new : Self.old), "fault \(number)")
        }
    }

    @Test func `without exchange a kill leaves a whole site, or none until the next build brings it back`()
        throws
    {
        let cannot = FaultyFiles.Plan.cannot([.exchange], code: ENOSYS)
        var moments = 0
        try forEachFault({ FaultyFiles(cannot, .die($0)) }) { folder, _, number in
            guard try folder.names().contains("public") else {
                moments += 1
                _ = try openSink(folder.path("public"))
                #expect(try folder.site() == withGit(Self.old), "killed at \(number)")
                return
            }
            let possible = [withGit(Self.old), withGit(Self.new)]
            #expect(possible.contains(try folder.site()), "killed at \(number)")
        }
        #expect(moments == 1)
    }

    @Test func `a first publication that is refused leaves no page, in the hidden folder neither`() throws {
        for number in 0..<10_000 {
            let folder = try TemporaryFolder(inMemory: true)
            let machine = FaultyFiles(.refuse(number, code: ENOSPC))
            let isPublished = (try? publish(Self.new, into: folder.path("public"), on: machine)) != nil
            let names = try folder.names()
            #expect(names.contains("public") == isPublished, "fault \(number)")
            if names.contains(".congkhai-public") {
                #expect(try !folder.names(".congkhai-public").contains("next"), "fault \(number)")
            }
            if machine.calls.count <= number { break }
        }
    }

    @Test func `a first publication that is killed leaves the whole site or none`() throws {
        for number in 0..<10_000 {
            let folder = try TemporaryFolder(inMemory: true)
            let machine = FaultyFiles(.die(number))
            _ = try? publish(Self.new, into: folder.path("public"), on: machine)
            if try folder.names().contains("public") { #expect(try folder.site() == Self.new) }
            try publish(Self.new, into: folder.path("public"))
            #expect(try folder.site() == Self.new)
            if machine.calls.count <= number { break }
        }
    }

    @Test func `a site that lacks a refused file is not published, even if the refusal was overlooked`()
        throws
    {
        let folder = try prepare()
        let sink = try openSink(folder.path("public"))
        try sink.write("mới", to: "index.html")
        #expect(throws: OutputFailure.self) { try sink.write("dài", to: String(repeating: "x", count: 300)) }
        let failure = #expect(throws: OutputFailure.self) { try sink.finish() }
        #expect(failure?.code == ENAMETOOLONG)
        #expect(try folder.site() == withGit(Self.old))
    }
}
