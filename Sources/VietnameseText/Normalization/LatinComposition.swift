/// The short way for what decomposed Vietnamese is made of: a Latin letter and its marks, in the order in
/// which they compose one after the other. All else takes the long way through `Composer`.
struct LatinComposition {
    /// By letter and mark, the letter that both are; 0 where they are none.
    private static let table: [UInt16] = {
        var table = [UInt16](repeating: 0, count: LatinTable.count * marks)
        for index in 0..<LatinTable.count {
            for mark in 0..<marks {
                let composed = Decomposition.composed(LatinTable.scalar(at: index), firstMark + UInt32(mark))
                table[index * marks + mark] = composed.flatMap { UInt16(exactly: $0) } ?? 0
            }
        }
        return table
    }()

    /// U+0300–033F: the tones, circumflex, breve, horn, dot below and the accents of other languages.
    private static let marks = 64
    private static let firstMark: UInt32 = 0x300

    private let table = Self.table

    /// Appends the letter at `start` with all its marks; returns their end, or nil where the long way is
    /// needed.
    func appendLetter(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, to output: inout [UInt8]
    ) -> Int? {
        let isASCII = bytes[start] < 0x80
        let base = isASCII ? (index: Int(bytes[start]), length: 1) : LatinTable.letter(in: bytes, at: start)
        guard base.length > 0 else { return nil }
        var letter = LatinTable.scalar(at: base.index)
        var offset = start + base.length
        while offset + 1 < bytes.count, bytes[offset] == 0xCC, bytes[offset + 1] & 0xC0 == 0x80 {
            guard let index = LatinTable.index(of: letter) else { return nil }
            letter = UInt32(table[index * Self.marks + Int(bytes[offset + 1] & 0x3F)])
            if letter == 0 { return nil }
            offset += 2
        }
        // Only before a byte that can begin no mark is the letter finished.
        guard offset > start + base.length, offset == bytes.count || bytes[offset] < 0xCC else { return nil }
        output.append(scalar: letter)
        return offset
    }
}
