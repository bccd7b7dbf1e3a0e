internal import CZlib

/// The bytes compressed by zlib; with the same zlib the same every time, as no head holds a time or a name.
///
/// - Parameter level: 1 to 9.
/// - Returns: nil where the library refuses to work (no memory), or the bytes are 4 GiB or more.
public func deflated(_ bytes: UnsafeRawBufferPointer, _ wrapping: Wrapping, level: Int32) -> [UInt8]? {
    guard bytes.count < UInt32.max else { return nil }
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    let begun = deflateInit2_(
        &stream, level, Z_DEFLATED, wrapping.rawValue, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
    guard begun == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    let bound = Int(deflateBound(&stream, UInt(bytes.count)))
    var isWhole = false
    let output = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
        stream.next_in = UnsafeMutablePointer(
            mutating: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
        stream.avail_in = UInt32(bytes.count)
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(clamping: buffer.count)
        isWhole = CZlib.deflate(&stream, Z_FINISH) == Z_STREAM_END
        count = buffer.count - Int(stream.avail_out)
    }
    return isWhole ? output : nil
}

/// The CRC-32 of zip archives.
public func cyclicChecksum(of bytes: UnsafeRawBufferPointer) -> UInt32 {
    UInt32(crc32_z(0, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count))
}

/// zlib's version, "1.2.13".
var zlibRelease: String { String(cString: zlibVersion()) }
