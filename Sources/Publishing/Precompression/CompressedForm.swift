import CBrotli
import CZlib
import Output

/// A file once more, compressed, for servers that send such files as they are.
///
/// Levels by measurement, 668 pages of 13.7 KB on average: what a page comes to, and what that takes.
/// gzip: level 6 23.5 % in 0.2 to 0.3 ms, 8 and 9 23.4 % in as long. Brotli: 5 22.0 % and 7 21.4 % in 0.2 ms,
/// 9 21.4 % in 0.3 ms, 10 20.1 % in 4 ms, 11 19.8 % in 11 ms. Ten thousand pages at Brotli's last two would
/// take a minute or two.
enum CompressedForm: CaseIterable, Sendable {
    case gzip, brotli

    private static let gzipLevel: Int32 = 8
    private static let brotliQuality: Int32 = 7

    var suffix: String {
        switch self {
        case .gzip: ".gz"
        case .brotli: ".br"
        }
    }

    /// Compressors and levels: other ones may give other bytes.
    static var compressors: String {
        let version = BrotliEncoderVersion()
        let brotli = "\(version >> 24).\(version >> 12 & 0xFFF).\(version & 0xFFF)"
        return "zlib \(String(cString: zlibVersion()))/\(gzipLevel), brotli \(brotli)/\(brotliQuality)"
    }

    /// Throws where the library refuses to work (no memory).
    func compress(_ bytes: UnsafeRawBufferPointer) throws(OutputFailure) -> [UInt8] {
        let compressed =
            switch self {
            case .gzip: Self.gzipped(bytes)
            case .brotli: Self.brotlied(bytes)
            }
        guard let compressed else { throw OutputFailure(action: "nén tệp", path: "*" + suffix, code: 0) }
        return compressed
    }

    /// The head holds no time and no name, so that the same bytes come out every time (RFC 1952).
    private static func gzipped(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
        var stream = z_stream()
        let withGzipHead: Int32 = 15 + 16
        let size = Int32(MemoryLayout<z_stream>.size)
        guard
            deflateInit2_(
                &stream, gzipLevel, Z_DEFLATED, withGzipHead, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
                == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        let bound = Int(deflateBound(&stream, UInt(bytes.count)))
        var isWhole = false
        let output = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            stream.next_in = UnsafeMutablePointer(
                mutating: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
            stream.avail_in = UInt32(clamping: bytes.count)
            stream.next_out = buffer.baseAddress
            stream.avail_out = UInt32(clamping: buffer.count)
            isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
            count = buffer.count - Int(stream.avail_out)
        }
        return isWhole ? output : nil
    }

    private static func brotlied(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
        var isWhole = false
        let output = [UInt8](unsafeUninitializedCapacity: BrotliEncoderMaxCompressedSize(bytes.count)) {
            buffer, count in
            count = buffer.count
            isWhole =
                BrotliEncoderCompress(
                    brotliQuality, window(for: bytes.count), BROTLI_MODE_TEXT, bytes.count,
                    bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), &count, buffer.baseAddress)
                == BROTLI_TRUE
            if !isWhole { count = 0 }
        }
        return isWhole ? output : nil
    }

    /// The smallest that holds the file, 10 to 22: it is memory for the writer and for every reader.
    private static func window(for size: Int) -> Int32 {
        Int32((10..<22).first { 1 << $0 >= size + 16 } ?? 22)
    }
}
