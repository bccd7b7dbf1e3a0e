internal import Synchronization

/// Where the time of a build goes; `--timings` prints it.
public final class StageClock: Sendable {
    public enum Stage: String, Sendable, CaseIterable {
        case read, compile, check, plan, render, export, publish, archive
    }

    private let spent = Mutex<[(stage: Stage, time: Duration)]>([])

    public init() {}

    public func time<Result, Failure: Error>(
        _ stage: Stage, _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let start = ContinuousClock.now
        defer {
            let time = ContinuousClock.now - start
            spent.withLock { $0.append((stage, time)) }
        }
        return try work()
    }

    /// The stages that ran, in order.
    public var stages: [(stage: Stage, time: Duration)] { spent.withLock { $0 } }
}
