internal import CBrotli

/// A file once more, compressed, for servers that send such files as they are.
///
/// Levels by measurement, 668 pages of 13.7 KB on average: what a page comes to, and what that takes.
/// gzip: level 6 23.5 % in 0.2 to 0.3 ms, 8 and 9 23.4 % in as long. Brotli: 5 22.0 % and 7 21.4 % in 0.2 ms,
/// 9 21.4 % in 0.3 ms, 10 20.1 % in 4 ms, 11 19.8 % in 11 ms. Ten thousand pages at Brotli's last two would
/// take a minute or two.
public enum CompressedForm: CaseIterable, Sendable {
    case gzip, brotli

    private static let gzipLevel: Int32 = 8
    private static let brotliQuality: Int32 = 7

    /// What is put behind the file's name.
    public var suffix: String {
        switch self {
        case .gzip: ".gz"
        case .brotli: ".br"
        }
    }

    /// Compressors and levels: other ones may give other bytes.
    public static var compressors: String {
        let version = BrotliEncoderVersion()
        let brotli = "\(version >> 24).\(version >> 12 & 0xFFF).\(version & 0xFFF)"
        return "zlib \(zlibRelease)/\(gzipLevel), brotli \(brotli)/\(brotliQuality)"
    }

    /// nil where the library refuses to work (no memory).
    public func compress(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
        switch self {
        case .gzip: deflated(bytes, .gzip, level: Self.gzipLevel)
        case .brotli: Self.brotlied(bytes)
        }
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
