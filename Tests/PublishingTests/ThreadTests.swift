import Diagnostics
import Dispatch
import Output
import Publishing
import Testing

@Suite("Many writers") struct ThreadTests {
    private static let names = (0..<400).map { "muc-\($0 % 37)/trang-\($0 * 7919 % 1000)/\($0).html" }

    private func publishInParallel(_ threads: Int, _ edition: Int, into target: String) throws {
        let sink = try openSink(target)
        let names = Self.names
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
            for index in stride(from: thread, to: names.count, by: threads) {
                let text = "trang \(index), bản \(index % 3 == 0 ? edition : 0)"
                do { try sink.write(text, to: names[index]) } catch { Issue.record(error) }
            }
        }
        _ = try sink.finish()
    }

    @Test func `the site is byte for byte the same for any number of threads`() throws {
        var trees: [[String: String]] = []
        for threads in [1, 2, 3, 8] {
            let folder = try TemporaryFolder(inMemory: true)
            for edition in 1...3 { try publishInParallel(threads, edition, into: folder.path("public")) }
            trees.append(try folder.tree("public"))
        }
        #expect(trees.first?.count == Self.names.count + 2)
        #expect(trees.allSatisfy { $0 == trees.first })
    }

    @Test func `of two builds at once one publishes and the other says so`() throws {
        for _ in 0..<20 {
            let folder = try TemporaryFolder(inMemory: true)
            let target = folder.path("public")
            DispatchQueue.concurrentPerform(iterations: 4) { number in
                do {
                    try publish(["a": String(number)], into: target)
                } catch let refused as Refused {
                    #expect(refused.diagnostics.map(\.id) == [.buildInProgress])
                } catch {
                    Issue.record(error)
                }
            }
            #expect(try verify(target).verification?.isWhole == true)
        }
    }
}
