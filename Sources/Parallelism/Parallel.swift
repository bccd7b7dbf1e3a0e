internal import Dispatch
internal import Synchronization

/// Runs `work` for 0..<count on so many threads and gives the results in order, whoever was first.
///
/// - Parameter batch: how many in a row a thread takes at most; 1 where one may cost as much as all others.
public func inParallel<Result: Sendable>(
    _ count: Int, jobs: Int, batch: Int = 64, _ work: @escaping @Sendable (Int) -> Result
) -> [Result] {
    let batches = Mutex<[(start: Int, results: [Result])]>([])
    eachBatch(of: count, jobs: jobs, atMost: batch) { range in
        let results = range.map(work)
        batches.withLock { $0.append((range.lowerBound, results)) }
    }
    return batches.withLock { $0.sorted { $0.start < $1.start } }.flatMap(\.results)
}

/// Runs both, on two threads where there are two.
public func inParallel<One: Sendable, Other: Sendable>(
    jobs: Int, _ one: @escaping @Sendable () -> One, _ other: @escaping @Sendable () -> Other
) -> (One, Other) {
    let first = Mutex<One?>(nil)
    let second = Mutex<Other?>(nil)
    eachBatch(of: 2, jobs: jobs, atMost: 1) { range in
        for index in range {
            if index == 0 {
                let result = one()
                first.withLock { $0 = result }
            } else {
                let result = other()
                second.withLock { $0 = result }
            }
        }
    }
    return (first.withLock { $0.take() } ?? one(), second.withLock { $0.take() } ?? other())
}

/// Runs `work` for 0..<count with a state that each thread makes once (a reused buffer); gives the failures,
/// the one of the lowest index first. After a failure a thread takes no further batch.
public func forEachInParallel<State, Failure: Error>(
    _ count: Int, jobs: Int, batch: Int = 64, state: @escaping @Sendable () -> State,
    _ work: @escaping @Sendable (inout State, Int) throws(Failure) -> Void
) -> Failure? {
    let failure = Mutex<(index: Int, error: Failure)?>(nil)
    eachBatch(of: count, jobs: jobs, atMost: batch) { range in
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
private func eachBatch(
    of count: Int, jobs: Int, atMost limit: Int, _ work: @escaping @Sendable (Range<Int>) -> Void
) {
    guard count > 0 else { return }
    let threads = max(1, min(jobs, count))
    let size = max(1, min(limit, count / (threads * 4)))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
        while true {
            let start = next.add(size, ordering: .relaxed).oldValue
            guard start < count else { return }
            work(start..<min(start + size, count))
        }
    }
}
