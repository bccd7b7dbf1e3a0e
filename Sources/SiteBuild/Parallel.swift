internal import Dispatch
internal import Synchronization

/// Runs `work` for 0..<count on so many threads and gives the results in order, whoever was first.
func inParallel<Result: Sendable>(
    _ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) -> Result
) -> [Result] {
    let batches = Mutex<[(start: Int, results: [Result])]>([])
    eachBatch(of: count, jobs: jobs) { range in
        let results = range.map(work)
        batches.withLock { $0.append((range.lowerBound, results)) }
    }
    return batches.withLock { $0.sorted { $0.start < $1.start } }.flatMap(\.results)
}

/// Runs `work` for 0..<count with a state that each thread makes once (a reused buffer); gives the failures,
/// the one of the lowest index first. After a failure a thread takes no further batch.
func forEachInParallel<State, Failure: Error>(
    _ count: Int, jobs: Int, state: @escaping @Sendable () -> State,
    _ work: @escaping @Sendable (inout State, Int) throws(Failure) -> Void
) -> Failure? {
    let failure = Mutex<(index: Int, error: Failure)?>(nil)
    eachBatch(of: count, jobs: jobs) { range in
        if failure.withLock({ $0 != nil }) { return }
        var own = state()
        for index in range {
            do throws(Failure) { try work(&own, index) } catch {
                let found = (index, error)
                failure.withLock { if ($0?.index ?? .max) > index { $0 = found } }
                return
            }
        }
    }
    return failure.withLock { $0?.error }
}

/// Hands out 0..<count in batches; a thread that is done takes the next one.
private func eachBatch(of count: Int, jobs: Int, _ work: @escaping @Sendable (Range<Int>) -> Void) {
    guard count > 0 else { return }
    let threads = max(1, min(jobs, count))
    let size = max(1, min(64, count / (threads * 4)))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
        while true {
            let start = next.add(size, ordering: .relaxed).oldValue
            guard start < count else { return }
            work(start..<min(start + size, count))
        }
    }
}
