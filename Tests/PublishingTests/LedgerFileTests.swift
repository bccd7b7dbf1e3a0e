import Glibc
import Output
import Publishing
import Testing

/// A release is on record before its site is published, or it is neither.
@Suite("The ledger's writer") struct LedgerFileTests {
    private static let record = "{\"ban\":2}\n"

    private func prepare() throws -> TemporaryFolder {
        let folder = try TemporaryFolder(inMemory: true)
        try publish(["index.html": "cũ"], into: folder.path("public"))
        try folder.write(["so/0001.jsonl": "{\"ban\":1}\n"])
        return folder
    }

    private func release(_ folder: TemporaryFolder, on machine: any FileSystem) throws {
        let sink = try openSink(folder.path("public"), on: machine)
        do {
            try sink.write("mới", to: "index.html")
            let record = LedgerFile(in: folder.path("so"), named: "0002.jsonl", Array(Self.record.utf8))
            _ = try sink.publish(.example("2024-07-01"), recording: record)
        } catch {
            sink.discard()
            throw error
        }
    }

    private func recorded(_ folder: TemporaryFolder) throws -> String? {
        try folder.names("so").contains("0002.jsonl") ? folder.text("so/0002.jsonl") : nil
    }

    @Test func `a published release is on record, and nothing else is there`() throws {
        let folder = try prepare()
        try release(folder, on: SystemFiles())
        #expect(try folder.site() == ["index.html": "mới"])
        #expect(try folder.names("so") == ["0001.jsonl", "0002.jsonl"])
        #expect(try recorded(folder) == Self.record)
    }

    @Test func `a call that is refused leaves both or neither`() throws {
        for number in 0..<10_000 {
            let folder = try prepare()
            let machine = FaultyFiles(.refuse(number, code: ENOSPC))
            let isPublished = (try? release(folder, on: machine)) != nil
            #expect(try folder.site() == ["index.html": isPublished ? "mới" : "cũ"], "fault \(number)")
            #expect(try recorded(folder) == (isPublished ? Self.record : nil), "fault \(number)")
            if machine.calls.count <= number { return }
        }
    }

    @Test func `a kill leaves no site without its record, and no half record`() throws {
        var recordsAlone = 0
        for number in 0..<10_000 {
            let folder = try prepare()
            let machine = FaultyFiles(.die(number))
            _ = try? release(folder, on: machine)
            let (site, record) = (try folder.site()["index.html"], try recorded(folder))
            #expect(record == nil || record == Self.record, "killed at \(number)")
            if site == "mới" { #expect(record != nil, "killed at \(number)") }
            if site == "cũ", record != nil { recordsAlone += 1 }
            if machine.calls.count <= number { break }
        }
        // Between the two there is such a moment: the next build publishes what is on record.
        #expect(recordsAlone > 0)
    }

    @Test func `a release that is there is never written over`() throws {
        for machine in [FaultyFiles(), FaultyFiles(.cannot([.link], code: EPERM))] {
            let folder = try prepare()
            try folder.write(["so/0002.jsonl": "của người khác"])
            let failure = #expect(throws: OutputFailure.self) { try release(folder, on: machine) }
            #expect(failure?.code == EEXIST)
            #expect(try folder.site() == ["index.html": "cũ"])
            #expect(try recorded(folder) == "của người khác")
        }
    }

    @Test func `where the file system has no links the record is renamed into place`() throws {
        let folder = try prepare()
        try release(folder, on: FaultyFiles(.cannot([.link], code: EPERM)))
        #expect(try recorded(folder) == Self.record)
        #expect(try folder.names("so") == ["0001.jsonl", "0002.jsonl"])
    }
}
