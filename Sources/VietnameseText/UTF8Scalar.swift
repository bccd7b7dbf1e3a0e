/// One scalar as it stands in UTF-8 bytes.
struct UTF8Scalar {
    let value: UInt32
    /// 1 to 4 bytes.
    let length: Int

    init(value: UInt32, length: Int) {
        self.value = value
        self.length = length
    }

    /// The scalar that begins at `offset`; nil where the bytes there are no well-formed UTF-8.
    init?(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        let lead = bytes[offset]
        if lead < 0x80 {
            self.init(value: UInt32(lead), length: 1)
            return
        }
        guard lead >= 0xC2, lead <= 0xF4 else { return nil }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard offset + length <= bytes.count else { return nil }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for index in offset + 1..<offset + length {
            guard bytes[index] & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(bytes[index] & 0x3F)
        }
        let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard value >= smallest, value <= 0x10FFFF, value & 0xFFFF_F800 != 0xD800 else { return nil }
        self.init(value: value, length: length)
    }
}

extension [UInt8] {
    /// Appends a scalar that is known to be one (no surrogate, at most U+10FFFF).
    mutating func append(scalar: UInt32) {
        switch scalar {
        case ..<0x80:
            append(UInt8(truncatingIfNeeded: scalar))
        case ..<0x800:
            append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
            appendContinuation(scalar)
        case ..<0x10000:
            append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
            appendContinuation(scalar >> 6)
            appendContinuation(scalar)
        default:
            append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
            appendContinuation(scalar >> 12)
            appendContinuation(scalar >> 6)
            appendContinuation(scalar)
        }
    }

    private mutating func appendContinuation(_ bits: UInt32) {
        append(0x80 | UInt8(truncatingIfNeeded: bits) & 0x3F)
    }
}
