internal import Compression
internal import Output

/// A file as it lies in a ZIP archive.
struct ArchiveEntry: Sendable {
    enum Method: UInt16 {
        case stored = 0
        case deflated = 8
    }

    let path: OutputPath
    let method: Method
    /// As they stand in the archive.
    let bytes: [UInt8]
    /// Before compression, in bytes; below 4 GiB.
    let size: Int
    /// Of what it was before compression.
    let checksum: UInt32

    /// Compresses; what does not get smaller is kept as it is.
    init(_ content: UnsafeRawBufferPointer, at path: OutputPath) throws(OutputFailure) {
        guard content.count < UInt32.max else { throw .tooLarge(path.string) }
        self.path = path
        size = content.count
        checksum = cyclicChecksum(of: content)
        let smaller = deflated(content, .none, level: 9).flatMap { $0.count < content.count ? $0 : nil }
        method = smaller == nil ? .stored : .deflated
        bytes = smaller ?? Array(content)
    }
}

extension OutputFailure {
    static func tooLarge(_ path: String) -> OutputFailure {
        OutputFailure(action: "ghi vào tệp nén quá 4 GiB", path: path, code: 0)
    }
}
