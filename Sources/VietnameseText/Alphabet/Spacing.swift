/// Spaces that look like the plain one and are not: no-break, narrow, of fixed width.
enum UnusualSpace {
    static func contains(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}

/// Characters without a width: soft hyphen, zero-width space and joiners, marks of writing direction.
enum Invisible {
    static func contains(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
