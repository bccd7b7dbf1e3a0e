internal import Glibc

/// One connection of a browser, on a thread of its own, until either side has enough.
struct Connection {
    private let socket: Int32
    private static let longestHead = 1 << 14
    private static let patience = 30

    /// Takes the socket over.
    init(_ socket: Int32) {
        self.socket = socket
        var wait = timeval(tv_sec: Self.patience, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
        var yes: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    }

    /// Answers requests one after the other.
    func serve(_ site: PreviewSite) {
        defer { close(socket) }
        var buffer: [UInt8] = []
        while let head = readHead(&buffer) {
            guard let request = Request(head) else {
                send(Response(400, text: "Bad request\n"), keepsAlive: false)
                return
            }
            if request.path == PreviewSite.eventsPath, request.isForThisMachine {
                return stream(site.bulletin)
            }
            guard
                send(site.answer(request), keepsAlive: request.keepsAlive, isHead: request.method == "HEAD"),
                request.keepsAlive
            else { return }
        }
    }

    /// The bytes up to the empty line; nil where there is no further request.
    private func readHead(_ buffer: inout [UInt8]) -> [UInt8]? {
        let end: [UInt8] = [13, 10, 13, 10]
        while true {
            if let found = buffer.firstRange(of: end) {
                let head = Array(buffer[..<found.lowerBound])
                buffer.removeSubrange(..<found.upperBound)
                return head
            }
            guard buffer.count < Self.longestHead else {
                send(Response(431, text: "Too large\n"), keepsAlive: false)
                return nil
            }
            var chunk = [UInt8](repeating: 0, count: 4096)
            let count = recv(socket, &chunk, chunk.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return nil }
            buffer += chunk[..<count]
        }
    }

    @discardableResult private func send(_ response: Response, keepsAlive: Bool, isHead: Bool = false) -> Bool
    {
        send(response.head(keepsAlive: keepsAlive) + (isHead ? [] : response.body))
    }

    private func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Server-sent events: the number of the site and whether something is wrong, now and at every change.
    private func stream(_ bulletin: Bulletin) {
        let head =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
            + "Connection: close\r\n\r\n"
        guard send(Array(head.utf8)) else { return }
        var notice = bulletin.current
        while true {
            let problem = notice.problem != nil
            guard send(Array("data: {\"phien\":\(notice.siteNumber),\"loi\":\(problem)}\n\n".utf8)) else {
                return
            }
            while true {
                if let next = bulletin.next(after: notice.number, seconds: 15) {
                    notice = next
                    break
                }
                // A line that says nothing: it shows whether anybody is still there.
                guard send(Array(":\n\n".utf8)) else { return }
            }
        }
    }
}
