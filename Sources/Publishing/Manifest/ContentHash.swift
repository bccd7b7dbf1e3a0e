public import Output

import CLibCrypto

/// The SHA-256 of some bytes (FIPS 180-4).
public struct ContentHash: Sendable, Hashable {
    private var bytes = SIMD32<UInt8>()

    /// Of nothing yet: 32 zero bytes, which no known content has.
    init() {}

    /// Throws where libcrypto refuses to work (a system policy without SHA-256, no memory).
    public init(of content: UnsafeRawBufferPointer) throws(OutputFailure) {
        let isMade = withUnsafeMutableBytes(of: &bytes) { digest in
            let start = content.baseAddress?.assumingMemoryBound(to: UInt8.self)
            return SHA256(start, content.count, digest.assumingMemoryBound(to: UInt8.self).baseAddress) != nil
        }
        if !isMade { throw .noHash }
    }

    public init(of content: [UInt8]) throws(OutputFailure) {
        self = try content.withUnsafeBufferPointer { (bytes) throws(OutputFailure) in
            try ContentHash(of: UnsafeRawBufferPointer(bytes))
        }
    }

    /// The hash of a list of named files, whatever their order: of what `SHA256SUMS` would say of them.
    public init(ofListing files: [(name: String, hash: ContentHash)]) throws(OutputFailure) {
        var list = ChecksumList()
        for file in files.map({ (RawPath($0.name), $0) }).sorted(by: { $0.0 < $1.0 }) {
            list.append(file.1.hash, file.1.name)
        }
        try self.init(of: list.bytes)
    }

    /// The hash of bytes that come in pieces.
    init(
        ofPieces feed: (_ add: (UnsafeRawBufferPointer) -> Void) throws(SystemError) -> Void
    ) throws(SystemError) {
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        var isSound = EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1
        try feed { isSound = EVP_DigestUpdate(context, $0.baseAddress, $0.count) == 1 && isSound }
        let isFinished = withUnsafeMutableBytes(of: &bytes) { digest in
            EVP_DigestFinal_ex(context, digest.assumingMemoryBound(to: UInt8.self).baseAddress, nil) == 1
        }
        if !isSound || !isFinished { throw SystemError(code: OutputFailure.noHash.code) }
    }

    /// nil where the text is not 64 hexadecimal digits.
    public init?(hexadecimal text: String) {
        var text = text
        guard let hash = text.withUTF8({ ContentHash(hexadecimal: $0) }) else { return nil }
        self = hash
    }

    init?(hexadecimal digits: UnsafeBufferPointer<UInt8>) {
        guard digits.count == 2 * bytes.scalarCount else { return nil }
        let isWhole = withUnsafeMutableBytes(of: &bytes) { bytes in
            for index in bytes.indices {
                guard let high = hexadecimalValue(digits[2 * index]),
                    let low = hexadecimalValue(digits[2 * index + 1])
                else { return false }
                bytes[index] = high << 4 | low
            }
            return true
        }
        if !isWhole { return nil }
    }

    /// 64 lower-case digits.
    public var hexadecimal: String {
        var text: [UInt8] = []
        append(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    func append(to text: inout [UInt8]) {
        withUnsafeBytes(of: bytes) { bytes in
            for byte in bytes { appendHexadecimal(byte, to: &text) }
        }
    }
}

extension OutputFailure {
    fileprivate static var noHash: OutputFailure {
        OutputFailure(action: "tính mã SHA-256 bằng thư viện", path: "libcrypto", code: 0)
    }
}

func appendHexadecimal(_ byte: UInt8, to text: inout [UInt8]) {
    let digits: StaticString = "0123456789abcdef"
    text.append(digits.utf8Start[Int(byte >> 4)])
    text.append(digits.utf8Start[Int(byte & 15)])
}

func hexadecimalValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
}
