import Foundation
import FuzzTargets
import Testing

/// FUZZ_RUNS in the environment says how many inputs each target gets (1500), FUZZ_SEED which ones.
private let runs = number("FUZZ_RUNS") ?? 1500
private let seed = UInt64(number("FUZZ_SEED") ?? 20_240_307)
/// Found by libFuzzer or by these tests, and mended: `Crashes/<target>/<name>`.
private let crashes = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Crashes")

private func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

private func secondsOfThread() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

@Suite("Any bytes at all are borne") struct MutationTests {
    @Test(arguments: FuzzTarget.all.map(\.name))
    func `mutations of sound inputs end soon, without a crash and without harm`(name: String) throws {
        let target = try #require(FuzzTarget.named(name))
        var mutator = Mutator(target, seed: seed)
        for run in 0..<runs {
            let input = mutator.next()
            let start = secondsOfThread()
            let fault = target.run(input)
            #expect(fault == nil, "run \(run): \(String(decoding: input, as: UTF8.self))")
            // Sixteen kilobytes, in a debug build; by the thread's own clock, whatever else the machine does.
            #expect(secondsOfThread() - start < 10, "run \(run)")
        }
    }

    @Test func `what crashed once does no more`() throws {
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: crashes.path)) ?? []
        for name in folders {
            let target = try #require(FuzzTarget.named(name), "there is no target \(name)")
            let folder = crashes.appending(path: name)
            for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
                #expect(
                    target.run(Array(try Data(contentsOf: folder.appending(path: file)))) == nil, "\(file)")
            }
        }
    }
}
