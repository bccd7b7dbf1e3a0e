internal import Glibc
public import Output

/// What the preview shows at the moment. One thread posts, those of the connections read and wait.
public final class Bulletin: @unchecked Sendable {  // everything that changes is guarded by `mutex`
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

    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let posted = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var notice = Notice()

    public init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(posted, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(posted)
        mutex.deallocate()
        posted.deallocate()
    }

    public var current: Notice { locked { notice } }

    /// A sound site takes the place of the one before.
    ///
    /// - Returns: the site before: letting go of ten thousand pages takes time, and whoever waits for the new
    ///   one should not wait for that.
    @discardableResult public func post(_ site: any FileSource) -> (any FileSource)? {
        var old: (any FileSource)?
        post { notice in
            old = notice.site
            notice.site = site
            notice.siteNumber += 1
            notice.problem = nil
        }
        return old
    }

    /// The site before stays, with this over it.
    public func post(problem: String) { post { $0.problem = problem } }

    private func post(_ change: (inout Notice) -> Void) {
        locked {
            change(&notice)
            notice.number += 1
            pthread_cond_broadcast(posted)
        }
    }

    /// Waits for a notice with another number; nil where there was none in so many seconds.
    func next(after number: Int, seconds: Int) -> Notice? {
        var deadline = timespec()
        clock_gettime(CLOCK_REALTIME, &deadline)
        deadline.tv_sec += seconds
        return locked {
            while notice.number == number {
                if pthread_cond_timedwait(posted, mutex, &deadline) != 0 { return nil }
            }
            return notice
        }
    }

    private func locked<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }
}
