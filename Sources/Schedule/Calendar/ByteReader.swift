/// Reads figures and fixed bytes from front to back; nothing is skipped that was not asked for.
struct ByteReader {
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    /// A number of exactly that many figures; at most nine.
    mutating func number(figures count: Int) -> Int? {
        guard position + count <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[position..<position + count] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        position += count
        return value
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
        position += 1
        return true
    }

    /// Whether all that is left is this text; reads it if so.
    mutating func skipRest(_ text: StaticString) -> Bool {
        guard bytes.count - position == text.utf8CodeUnitCount else { return false }
        for offset in 0..<text.utf8CodeUnitCount where bytes[position + offset] != text.utf8Start[offset] {
            return false
        }
        position = bytes.count
        return true
    }
}

/// Appends a number with leading zeros.
func append(_ value: Int, figures: Int, to output: inout [UInt8]) {
    var divisor = 1
    for _ in 1..<figures { divisor *= 10 }
    while divisor > 0 {
        output.append(0x30 + UInt8(value / divisor % 10))
        divisor /= 10
    }
}
