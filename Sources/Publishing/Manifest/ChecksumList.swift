/// `SHA256SUMS`: the same files for people who have only `sha256sum` (GNU coreutils, `sha256sum -c`).
struct ChecksumList {
    static let fileName = "SHA256SUMS"
    private static let longest = Manifest.longest

    private(set) var bytes: [UInt8] = []

    init() {}

    /// Everything in the manifest, and the manifest at its place in the order.
    init(_ manifest: Manifest, manifestHash: ContentHash) {
        let own = RawPath(Manifest.fileName)
        let place = manifest.files.firstIndex { own < RawPath($0.path.string) } ?? manifest.files.count
        bytes.reserveCapacity((manifest.files.count + 1) * 100)
        for file in manifest.files[..<place] { append(file.hash, file.path.string) }
        append(manifestHash, Manifest.fileName)
        for file in manifest.files[place...] { append(file.hash, file.path.string) }
    }

    mutating func append(_ hash: ContentHash, _ name: String) {
        let escapes = name.utf8.contains { Self.escape($0) != nil }
        if escapes { bytes.append(UInt8(ascii: "\\")) }
        hash.append(to: &bytes)
        bytes += "  ".utf8
        guard escapes else {
            bytes += name.utf8
            bytes.append(UInt8(ascii: "\n"))
            return
        }
        for byte in name.utf8 {
            if let letter = Self.escape(byte) {
                bytes += [UInt8(ascii: "\\"), letter]
            } else {
                bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// A name with one of these is written with escapes, and its line begins with a backslash.
    private static func escape(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\n"): UInt8(ascii: "n")
        case UInt8(ascii: "\r"): UInt8(ascii: "r")
        case UInt8(ascii: "\\"): UInt8(ascii: "\\")
        default: nil
        }
    }
}

extension ChecksumList {
    /// The names in such a list; lines that are none are passed over.
    static func names(in bytes: [UInt8]) -> [RawPath] {
        bytes.split(separator: UInt8(ascii: "\n")).compactMap(name)
    }

    private static func name(in line: ArraySlice<UInt8>) -> RawPath? {
        let isEscaped = line.first == UInt8(ascii: "\\")
        let rest = isEscaped ? line.dropFirst() : line
        let hash = rest.prefix(64).withUnsafeBufferPointer { ContentHash(hexadecimal: $0) }
        guard hash != nil, rest.count > 66 else { return nil }
        let name = rest.dropFirst(66)
        return RawPath(String(decoding: isEscaped ? unescaped(name) : Array(name), as: UTF8.self))
    }

    private static func unescaped(_ name: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var isEscape = false
        for byte in name {
            switch (isEscape, byte) {
            case (false, UInt8(ascii: "\\")):
                isEscape = true
                continue
            case (true, UInt8(ascii: "n")): bytes.append(UInt8(ascii: "\n"))
            case (true, UInt8(ascii: "r")): bytes.append(UInt8(ascii: "\r"))
            default: bytes.append(byte)
            }
            isEscape = false
        }
        return bytes
    }
}
