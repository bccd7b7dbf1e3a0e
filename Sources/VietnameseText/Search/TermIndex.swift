/// Phrases by their beginnings.
struct TermIndex: Sendable {
    /// What is shorter, in folded bytes, is not looked for.
    static let shortest = 2

    let patterns: [TermPattern]
    /// By the first two bytes.
    private var places: [UInt16: [Int]] = [:]
    /// Whether two bytes begin some phrase: asked at every byte, so it lies in 8 KiB.
    private var beginnings = [UInt64](repeating: 0, count: 1 << 10)

    /// - Parameter isSought: which of the patterns take part.
    init(_ patterns: [TermPattern], where isSought: (TermPattern) -> Bool = { _ in true }) {
        self.patterns = patterns
        for (number, pattern) in patterns.enumerated()
        where pattern.bytes.count >= Self.shortest && isSought(pattern) {
            let first = Self.key(pattern.bytes[0], pattern.bytes[1])
            places[first, default: []].append(number)
            beginnings[Int(first >> 6)] |= 1 << UInt64(first & 63)
        }
    }

    var isEmpty: Bool { places.isEmpty }

    /// The numbers of the patterns that stand in the text.
    func found(in text: [UInt8], _ reading: TextReading) -> Set<Int> {
        var found: Set<Int> = []
        guard text.count >= Self.shortest else { return found }
        text.withUnsafeBytes { text in
            for offset in 0...(text.count - Self.shortest) {
                let first = Self.key(text[offset], text[offset + 1])
                guard beginnings[Int(first >> 6)] & (1 << UInt64(first & 63)) != 0 else { continue }
                for number in places[first] ?? [] where patterns[number].stands(in: text, at: offset, reading)
                {
                    found.insert(number)
                }
            }
        }
        return found
    }

    private static func key(_ one: UInt8, _ other: UInt8) -> UInt16 {
        UInt16(one) << 8 | UInt16(other == lineEnd ? blank : other)
    }
}
