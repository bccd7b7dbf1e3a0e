extension OutputBuffer {
    /// Appends text so that it is safe between tags and inside quoted attributes.
    mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        var start = 0
        while true {
            let special = firstSpecial(base, from: start, to: bytes.count)
            append(base + start, count: special - start)
            guard special < bytes.count else { return }
            append(entity(for: base[special]))
            start = special + 1
        }
    }
}

private func entity(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
}

/// Where the first of `& < > " '` stands at `start` or behind it; `end` where there is none.
private func firstSpecial(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
    while position &+ 8 <= end {
        let marks = specialMarks(in: eightBytes(bytes + position))
        if marks != 0 { return position &+ marks.trailingZeroBitCount / 8 }
        position &+= 8
    }
    if position < end, end &- 8 >= start {
        // The last eight once more, some of them known to be harmless, are faster than the rest one by one.
        let marks = specialMarks(in: eightBytes(bytes + (end &- 8)))
        return marks == 0 ? end : end &- 8 &+ marks.trailingZeroBitCount / 8
    }
    while position < end, specialMarks(in: UInt64(bytes[position])) & 0x80 == 0 { position &+= 1 }
    return position
}

@inline(__always)
private func eightBytes(_ start: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
}

/// Eight bytes at once. The lowest bit that is set is the top bit of the first special byte.
///
/// `&` and `'` differ in their lowest bit, `<` and `>` in the next one, so that three comparisons are enough.
@inline(__always)
private func specialMarks(in word: UInt64) -> UInt64 {
    zeroMarks(in: (word | each(0x01)) ^ each(0x27))
        | zeroMarks(in: (word | each(0x02)) ^ each(0x3E))
        | zeroMarks(in: word ^ each(0x22))
}

/// The top bit of each byte that is zero; above the first of them others may be marked by mistake.
@inline(__always)
private func zeroMarks(in word: UInt64) -> UInt64 {
    (word &- each(0x01)) & ~word & each(0x80)
}

@inline(__always)
private func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
