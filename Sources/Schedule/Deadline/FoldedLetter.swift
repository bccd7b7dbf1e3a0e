/// What a scalar is to the deadline grammar: a Vietnamese letter without its marks and case, or a sign.
enum FoldedLetter {
    /// `a` to `z`.
    case letter(UInt8)
    /// A combining mark: text in NFD reads as text in NFC does.
    case mark
    case space
    case dash
    case other

    init(_ scalar: UInt32) {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A: self = .letter(UInt8(scalar | 0x20))
        case 0x00...0x20, 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF: self = .space
        case 0x2D, 0x2010...0x2015, 0x2212: self = .dash
        case 0x300...0x36F: self = .mark
        default: self = Self.base(of: scalar).map { .letter($0) } ?? .other
        }
    }

    private static func base(of scalar: UInt32) -> UInt8? {
        switch scalar {
        case 0xC0...0xFF: latinOne(scalar | 0x20)
        case 0x102, 0x103, 0x1EA0...0x1EB7: UInt8(ascii: "a")
        case 0x110, 0x111: UInt8(ascii: "d")
        case 0x1EB8...0x1EC7: UInt8(ascii: "e")
        case 0x128, 0x129, 0x1EC8...0x1ECB: UInt8(ascii: "i")
        case 0x1A0, 0x1A1, 0x1ECC...0x1EE3: UInt8(ascii: "o")
        case 0x168, 0x169, 0x1AF, 0x1B0, 0x1EE4...0x1EF1: UInt8(ascii: "u")
        case 0x1EF2...0x1EF9: UInt8(ascii: "y")
        default: nil
        }
    }

    private static func latinOne(_ lower: UInt32) -> UInt8? {
        switch lower {
        case 0xE0...0xE3: UInt8(ascii: "a")
        case 0xE8...0xEA: UInt8(ascii: "e")
        case 0xEC...0xED: UInt8(ascii: "i")
        case 0xF2...0xF5: UInt8(ascii: "o")
        case 0xF9...0xFA: UInt8(ascii: "u")
        case 0xFD: UInt8(ascii: "y")
        default: nil
        }
    }
}
