public import Output

/// A file beside the pages, made when its turn comes: on any thread, and the same bytes every time.
public struct ExportFile: Sendable {
    /// In the published directory.
    public let file: String
    public let pieces: FilePieces

    init(_ file: String, _ bytes: @escaping @Sendable () -> [UInt8]) {
        self.init(file, inPieces: { take in bytes().withUnsafeBytes { take($0) } })
    }

    init(
        _ file: String, inPieces make: @escaping @Sendable (_ take: (UnsafeRawBufferPointer) -> Void) -> Void
    ) {
        self.file = file
        pieces = FilePieces(make)
    }
}
