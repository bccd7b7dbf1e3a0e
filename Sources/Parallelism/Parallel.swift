internal import Dispatch
internal import Synchronization

/// Runs `work` for 0..<count on so many threads and gives the results in order, whoever was first.
///
/// - Parameter batch: how many in a row a thread takes at most; 1 where one may cost as much as all others.
public func inParallel<Result: Sendable>(
    _ count: Int, jobs: Int, batch: Int = 64, _ work: @escaping @Sendable (Int) -> Result
) -> [Result] {
    let batches = Mutex<[(start: Int, results: [Result])]>([])
    onEachThread(for: count, jobs: jobs, atMost: batch) { next in
        while let range = next() {
            let results = range.map(work)
            batches.withLock { $0.append((range.lowerBound, results)) }
        }
    }
    return batches.withLock { $0.sorted { $0.start < $1.start } }.flatMap(\.results)
}

/// Runs both, on two threads where there are two.
public func inParallel<One: Sendable, Other: Sendable>(
    jobs: Int, _ one: @escaping @Sendable () -> One, _ other: @escaping @Sendable () -> Other
) -> (One, Other) {
    let first = Mutex<One?>(nil)
    let second = Mutex<Other?>(nil)
    onEachThread(for: 2, jobs: jobs, atMost: 1) { next in
        while let range = next() {
            if range.contains(0) {
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
    onEachThread(for: count, jobs: jobs, atMost: batch) { next in
        var own = state()
        while let range = next(), failure.withLock({ $0 == nil }) {
            for index in range {
                do throws(Failure) { try work(&own, index) } catch {
                    let found = (index, error)
                    failure.withLock { if ($0?.index ?? .max) > index { $0 = found } }
                    return
                }
            }
        }
    }
    return failure.withLock { $0?.error }
}

/// Runs `work` once on each thread; `next` hands out 0..<count in batches, until it gives nil.
private func onEachThread(
    for count: Int, jobs: Int, atMost limit: Int, _ work: @escaping @Sendable (() -> Range<Int>?) -> Void
) {
    guard count > 0 else { return }
    let threads = max(1, min(jobs, count))
    let size = max(1, min(limit, count / (threads * 4)))
    let taken = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
        work {
            let start = taken.add(size, ordering: .relaxed).oldValue
            return start < count ? start..<min(start + size, count) : nil
        }
    }
}
