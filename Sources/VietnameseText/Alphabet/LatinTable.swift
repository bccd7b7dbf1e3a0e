/// Two ranges of Latin letters as one run of table places: U+0000–023F and U+1E00–1EFF.
enum LatinTable {
    static let additional = 0x240
    static let count = additional + 0x100

    static func index(of scalar: UInt32) -> Int? {
        if scalar < additional { return Int(scalar) }
        if scalar >= 0x1E00, scalar <= 0x1EFF { return Int(scalar) - 0x1E00 + additional }
        return nil
    }

    static func scalar(at index: Int) -> UInt32 {
        UInt32(index < additional ? index : index - additional + 0x1E00)
    }

    /// The place of a letter of two or three bytes, and its length; length 0 for all else, ASCII included.
    @inline(__always)
    static func letter(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> (index: Int, length: Int) {
        guard offset + 1 < text.count else { return (0, 0) }
        let lead = text[offset]
        let second = text[offset + 1]
        if lead >= 0xC3, lead <= 0xC8 {
            guard second & 0xC0 == 0x80 else { return (0, 0) }
            return (Int(lead & 0x1F) << 6 | Int(second & 0x3F), 2)
        }
        if lead == 0xE1, second & 0xFC == 0xB8, offset + 2 < text.count, text[offset + 2] & 0xC0 == 0x80 {
            return (additional + Int(second & 3) << 6 | Int(text[offset + 2] & 0x3F), 3)
        }
        return (0, 0)
    }
}
