/// Where a destination leads.
enum LinkTarget: Equatable {
    /// Written out: the web, mail, telephone.
    case external
    /// Of the site: whoever knows its pages resolves it.
    case local
    /// Any other scheme; a browser may run what stands behind it.
    case refused

    /// Schemes are told as browsers tell them, which drop spaces and control characters inside: a scheme with
    /// such characters is a trick and refused, whatever it spells.
    init(_ url: UnsafeBufferPointer<UInt8>) {
        var scheme: [UInt8] = []
        var isTricky = false
        for byte in url {
            switch byte {
            case 0x61...0x7A: scheme.append(byte)
            case 0x41...0x5A: scheme.append(byte | 0x20)
            case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                scheme.append(byte)
            case ...0x20, 0x7F: isTricky = true
            case UInt8(ascii: ":"):
                guard let first = scheme.first, first >= 0x61 else {
                    self = .local
                    return
                }
                self =
                    !isTricky && Self.schemes.contains { scheme.elementsEqual($0.utf8) }
                    ? .external : .refused
                return
            default:
                self = .local
                return
            }
            // No scheme is that long, and a long word is a file's name.
            if scheme.count > 64 { break }
        }
        self = .local
    }

    static let schemes = ["https", "http", "mailto", "tel"]
}
