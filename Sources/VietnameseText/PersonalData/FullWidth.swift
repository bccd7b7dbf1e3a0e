/// A text with full-width letters, figures and signs (U+FF01 to U+FF5E, U+3000) as ASCII has them, and where
/// each of its bytes stood: `０９１２` is `0912` to whoever reads it.
struct NarrowText {
    private(set) var bytes: [UInt8] = []
    /// The offset in the source of each byte, and of the end.
    private var places: [Int] = []

    init(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.reserveCapacity(text.count)
        places.reserveCapacity(text.count + 1)
        var offset = 0
        while offset < text.count {
            places.append(offset)
            if let narrow = narrowed(at: offset, in: text) {
                bytes.append(narrow)
                offset += 3
            } else {
                bytes.append(text[offset])
                offset += 1
            }
        }
        places.append(text.count)
    }

    /// The find as it stands in the source.
    func placed(_ datum: PersonalDatum) -> PersonalDatum {
        PersonalDatum(datum.kind, places[datum.range.lowerBound]..<places[datum.range.upperBound])
    }
}

/// The ASCII byte of a full-width letter, figure or sign at the offset; nil for anything else.
func narrowed(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> UInt8? {
    guard offset + 2 < text.count else { return nil }
    switch (text[offset], text[offset + 1], text[offset + 2]) {
    case (0xEF, 0xBC, let last) where (0x81...0xBF).contains(last): return last - 0x60
    case (0xEF, 0xBD, let last) where (0x80...0x9E).contains(last): return last - 0x20
    case (0xE3, 0x80, 0x80): return 0x20
    default: return nil
    }
}
