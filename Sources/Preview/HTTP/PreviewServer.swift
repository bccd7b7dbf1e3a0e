internal import Glibc
public import Output

/// A server on 127.0.0.1, reachable from this machine only.
public final class PreviewServer: Sendable {
    private let socket: Int32
    public let port: UInt16

    /// Takes the port, or the first free one of the hundred behind it; 0 is any free one.
    ///
    /// Throws where none is to be had.
    public init(port wanted: UInt16) throws(OutputFailure) {
        var code: Int32 = 0
        for port in wanted...(wanted == 0 ? 0 : max(wanted, wanted &+ 100)) {
            let (socket, failure) = listen(at: port)
            if let socket {
                self.socket = socket
                self.port = boundPort(of: socket)
                return
            }
            code = failure
            guard failure == EADDRINUSE || failure == EACCES else { break }
        }
        throw OutputFailure(action: "mở cổng", path: "127.0.0.1:\(wanted)", code: code)
    }

    deinit { close(socket) }

    /// Answers until the process ends; returns at once.
    public func start(_ bulletin: Bulletin) {
        let site = PreviewSite(bulletin)
        let socket = socket
        inBackground {
            while true {
                let connection = accept(socket, nil, nil)
                guard connection >= 0 else {
                    // Out of descriptors for now: whoever waits is served when one is free.
                    usleep(10_000)
                    continue
                }
                _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
                inBackground { Connection(connection).serve(site) }
            }
        }
    }
}

private func listen(at port: UInt16) -> (socket: Int32?, code: Int32) {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard socket >= 0 else { return (nil, errno) }
    var yes: Int32 = 1
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let answer = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
    }
    guard answer == 0, Glibc.listen(socket, 64) == 0 else {
        let code = errno
        close(socket)
        return (nil, code)
    }
    return (socket, 0)
}

private func boundPort(of socket: Int32) -> UInt16 {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &size) }
    }
    return UInt16(bigEndian: address.sin_port)
}

/// Runs on a thread of its own, which may wait as long as it likes.
func inBackground(_ work: @escaping @Sendable () -> Void) {
    final class Work: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
    var thread = pthread_t()
    let argument = Unmanaged.passRetained(Work(work)).toOpaque()
    let code = pthread_create(
        &thread, nil,
        { argument in
            if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run() }
            return nil
        }, argument)
    guard code == 0 else {
        Unmanaged<Work>.fromOpaque(argument).release()
        return
    }
    pthread_detach(thread)
}
