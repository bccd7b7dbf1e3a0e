internal import CZlib

/// How compressed bytes are wrapped: zip archives hold bare ones, PDF and PNG have zlib's head before them.
public enum Wrapping: Int32 {
    case none = -15
    case zlib = 15
    case gzip = 31
}

/// The bytes before they were compressed; what could be read of them where the end is missing.
///
/// - Parameter limit: no more than so many bytes come out: a small file may swell to any size.
public func inflated(_ bytes: ArraySlice<UInt8>, _ wrapping: Wrapping, limit: Int) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard !bytes.isEmpty, inflateInit2_(&stream, wrapping.rawValue, ZLIB_VERSION, size) == Z_OK else {
        return []
    }
    defer { inflateEnd(&stream) }
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 15)
    bytes.withUnsafeBufferPointer { input in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(clamping: input.count)
        var status = Z_OK
        while status == Z_OK, output.count < limit {
            let made = chunk.withUnsafeMutableBufferPointer { buffer in
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(buffer.count)
                status = CZlib.inflate(&stream, Z_NO_FLUSH)
                return buffer.count - Int(stream.avail_out)
            }
            // Nothing came in and nothing went out: the end is missing.
            if made == 0 { break }
            output += chunk[..<made]
        }
    }
    return output.count > limit ? Array(output[..<limit]) : output
}
