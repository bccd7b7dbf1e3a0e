internal import Synchronization

/// Keeps every file in memory: for tests and for the preview.
public final class MemorySink: OutputSink {
    private let stored = Mutex<[OutputPath: [UInt8]]>([:])

    public init() {}

    public func write(_ bytes: UnsafeRawBufferPointer, to path: OutputPath) {
        stored.withLock { $0[path] = Array(bytes) }
    }

    public var files: [OutputPath: [UInt8]] { stored.withLock { $0 } }
}
