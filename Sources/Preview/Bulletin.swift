internal import Glibc
public import Output
internal import Synchronization

/// What the preview shows at the moment. One thread posts, those of the connections read and wait.
public final class Bulletin: Sendable {
    /// A state of the preview.
    public struct Notice: Sendable {
        /// Counts the changes, from 0.
        public internal(set) var number = 0
        /// Counts the sites that could be shown.
        public internal(set) var siteNumber = 0
        /// The last good site.
        public internal(set) var site: (any FileSource)?
        /// What is wrong with the content as it stands now; nil where nothing is.
        public internal(set) var problem: String?
    }

    private struct State {
        var notice = Notice()
        /// The writing ends of the pipes on which somebody waits.
        var bells: [Int32] = []
    }

    private let state = Mutex(State())

    public init() {}

    public var current: Notice { state.withLock { $0.notice } }

    /// A sound site takes the place of the one before.
    ///
    /// - Returns: the site before: letting go of ten thousand pages takes time, and whoever waits for the new
    ///   one should not wait for that.
    @discardableResult public func post(_ site: any FileSource) -> (any FileSource)? {
        post { notice in
            let old = notice.site
            notice.site = site
            notice.siteNumber += 1
            notice.problem = nil
            return old
        }
    }

    /// The site before stays, with this over it.
    public func post(problem: String) { post { $0.problem = problem } }

    private func post<Result: Sendable>(_ change: @Sendable (inout Notice) -> Result) -> Result {
        state.withLock { state in
            let result = change(&state.notice)
            state.notice.number += 1
            for bell in state.bells { withUnsafeBytes(of: UInt8(1)) { _ = write(bell, $0.baseAddress, 1) } }
            state.bells.removeAll()
            return result
        }
    }

    /// Waits for a notice with another number; nil where there was none in so many seconds, and where the
    /// machine has no pipe to wait on.
    func next(after number: Int, seconds: Int) -> Notice? {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        let (hearing, bell) = (ends[0], ends[1])
        defer {
            // Nobody rings a pipe that was closed, or another file that got its number.
            state.withLock { $0.bells.removeAll { $0 == bell } }
            close(hearing)
            close(bell)
        }
        let isThere = state.withLock { state in
            if state.notice.number == number { state.bells.append(bell) }
            return state.notice.number != number
        }
        return isThere || rings(hearing, within: seconds) ? current : nil
    }

    private func rings(_ hearing: Int32, within seconds: Int) -> Bool {
        var waiting = pollfd(fd: hearing, events: Int16(POLLIN), revents: 0)
        let end = ContinuousClock.now + .seconds(seconds)
        while true {
            let left = ContinuousClock.now.duration(to: end).components.seconds
            let count = poll(&waiting, 1, Int32(clamping: max(0, left) * 1000))
            if count >= 0 || errno != EINTR { return count > 0 }
        }
    }
}
