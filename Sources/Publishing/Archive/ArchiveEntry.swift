internal import CZlib
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
        let start = content.baseAddress?.assumingMemoryBound(to: UInt8.self)
        checksum = UInt32(crc32_z(0, start, content.count))
        let smaller = try deflated(content, path.string)
        method = smaller == nil ? .stored : .deflated
        bytes = smaller ?? Array(content)
    }
}

/// Raw deflate (RFC 1951) at the level that zlib calls best; nil where nothing is gained.
private func deflated(_ content: UnsafeRawBufferPointer, _ path: String) throws(OutputFailure) -> [UInt8]? {
    guard content.count > 0 else { return nil }
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    let begun = deflateInit2_(
        &stream, Z_BEST_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
    guard begun == Z_OK else { throw OutputFailure(action: "nén tệp", path: path, code: 0) }
    defer { deflateEnd(&stream) }
    var status = Z_OK
    let bytes = [UInt8](unsafeUninitializedCapacity: content.count) { buffer, count in
        let start = content.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.next_in = UnsafeMutablePointer(mutating: start)
        stream.avail_in = UInt32(content.count)
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(buffer.count)
        status = deflate(&stream, Z_FINISH)
        count = buffer.count - Int(stream.avail_out)
    }
    // Not at the end: the room, which is that of the file itself, was not enough.
    return status == Z_STREAM_END && bytes.count < content.count ? bytes : nil
}

extension OutputFailure {
    static func tooLarge(_ path: String) -> OutputFailure {
        OutputFailure(action: "ghi vào tệp nén quá 4 GiB", path: path, code: 0)
    }
}
