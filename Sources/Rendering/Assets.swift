public import Diagnostics
internal import Templates

/// A file of `templates/assets/`, published under a name that changes with its bytes: a browser may keep it
/// for ever.
public struct Asset: Sendable {
    /// `chinh.css`
    public let name: String
    public let bytes: [UInt8]
    /// In the published directory: `giao-dien/chinh.8f3a51c2.css`.
    public let file: String

    /// - Parameter path: `templates/assets/chinh.css`
    public init(path: ContentPath, bytes: [UInt8]) {
        name = String(path.lastComponent)
        self.bytes = bytes
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        file = "giao-dien/\(name[..<dot]).\(fingerprint(bytes))\(name[dot...])"
    }

    /// What templates call it: `{{goc}}{{tai_nguyen.chinh_css}}`.
    var key: String { String(name.map { $0.isLetter || $0.isNumber ? $0 : "_" }) }
}

func assetView(_ assets: [Asset]) -> View<[Asset]> {
    View("tai_nguyen", assets.indices.map { index in .text(assets[index].key) { all, _ in all[index].file } })
}

/// FNV-1a, 32 bits in eight hexadecimal digits: tells versions apart, protects nothing.
private func fingerprint(_ bytes: [UInt8]) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
}
