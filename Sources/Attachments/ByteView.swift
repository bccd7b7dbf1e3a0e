internal import Glibc

/// Numbers in a file's bytes; nil beyond their end. Offsets count from the view's beginning.
struct ByteView {
    let bytes: ArraySlice<UInt8>
    var isBigEndian = true

    init(_ bytes: ArraySlice<UInt8>, bigEndian: Bool = true) {
        self.bytes = bytes
        isBigEndian = bigEndian
    }

    var count: Int { bytes.count }

    func byte(_ offset: Int) -> Int? {
        guard offset >= 0, offset < bytes.count else { return nil }
        return Int(bytes[bytes.startIndex + offset])
    }

    func short(_ offset: Int) -> Int? {
        guard let one = byte(offset), let two = byte(offset + 1) else { return nil }
        return isBigEndian ? one << 8 | two : two << 8 | one
    }

    func long(_ offset: Int) -> Int? {
        guard let one = short(offset), let two = short(offset + 2) else { return nil }
        return isBigEndian ? one << 16 | two : two << 16 | one
    }

    /// A part of the bytes, cut where they end.
    func part(_ offset: Int, _ length: Int) -> ArraySlice<UInt8> {
        guard offset >= 0, length > 0, offset < bytes.count else { return [] }
        let start = bytes.startIndex + offset
        return bytes[start..<min(bytes.endIndex, start + min(length, bytes.count))]
    }

    func has(_ text: StaticString, at offset: Int) -> Bool {
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        return part(offset, wanted.count).elementsEqual(wanted)
    }
}

/// Where a text stands in the bytes, first to last.
func occurrences(of text: StaticString, in bytes: ArraySlice<UInt8>) -> [Int] {
    let wanted = Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    var found: [Int] = []
    var offset = bytes.startIndex
    while let start = firstOccurrence(of: wanted, in: bytes[offset...]) {
        found.append(start)
        offset = start + wanted.count
    }
    return found
}

func firstOccurrence(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    return bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return nil }
        let last = buffer.count - wanted.count
        var offset = 0
        while offset <= last, let next = memchr(base + offset, Int32(first), last - offset + 1) {
            offset = UnsafeRawPointer(next) - UnsafeRawPointer(base)
            if memcmp(base + offset, wanted, wanted.count) == 0 { return bytes.startIndex + offset }
            offset += 1
        }
        return nil
    }
}
