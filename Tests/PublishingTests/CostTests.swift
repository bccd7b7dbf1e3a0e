import Publishing
import Testing

@Suite("What a publication asks of the system") struct CostTests {
    private func site(_ count: Int, _ edition: Int) -> [String: String] {
        Dictionary(uniqueKeysWithValues: (0..<count).map { ("mục/\($0)", "trang \($0), bản \(edition)") })
    }

    /// The calls of the last publication that grow with the number of files.
    private func callsPerFile(editions: [Int]) throws -> [FaultyFiles.Call: Int] {
        var counts: [[FaultyFiles.Call: Int]] = []
        for count in [10, 20] {
            let folder = try TemporaryFolder(inMemory: true)
            for edition in editions.dropLast() {
                try publish(site(count, edition), into: folder.path("public"))
            }
            let system = FaultyFiles()
            try publish(
                site(count, editions.last ?? 0), into: folder.path("public"), on: system, inPieces: false)
            counts.append(Dictionary(system.calls.map { ($0, 1) }, uniquingKeysWith: +))
        }
        return counts[1].merging(counts[0]) { ($0 - $1) / 10 }.filter { $0.value > 0 }
    }

    @Test func `a file of a first publication costs three calls`() throws {
        let calls = try callsPerFile(editions: [0])
        #expect(calls == [.open: 1, .write: 1, .close: 1])
    }

    @Test func `an unchanged file costs five calls`() throws {
        let calls = try callsPerFile(editions: [0, 0, 0])
        #expect(calls == [.open: 1, .status: 2, .read: 1, .close: 1])
    }

    @Test func `the disk is flushed once, before the one exchange, and nothing is written after`() throws {
        let folder = try TemporaryFolder(inMemory: true)
        try publish(site(3, 0), into: folder.path("public"))
        let system = FaultyFiles()
        try publish(site(3, 1), into: folder.path("public"), on: system)
        #expect(system.calls.filter { $0 == .flush || $0 == .exchange } == [.flush, .exchange])
        let after = system.calls.drop { $0 != .flush }
        #expect(!after.contains(.write) && !after.contains(.link) && !after.contains(.makeFolder))
    }

    @Test func `an unchanged site is neither flushed nor exchanged`() throws {
        let folder = try TemporaryFolder(inMemory: true)
        try publish(site(3, 0), into: folder.path("public"))
        let system = FaultyFiles()
        try publish(site(3, 0), into: folder.path("public"), on: system)
        #expect(!system.calls.contains(.flush) && !system.calls.contains(.exchange))
    }
}
