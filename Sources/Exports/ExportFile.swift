/// A file beside the pages, made when its turn comes: on any thread, and the same bytes every time.
public struct ExportFile: Sendable {
    /// In the published directory.
    public let file: String
    public let bytes: @Sendable () -> [UInt8]

    public init(_ file: String, _ bytes: @escaping @Sendable () -> [UInt8]) {
        self.file = file
        self.bytes = bytes
    }
}
