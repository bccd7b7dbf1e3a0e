/// Finds phrases in a text as a reader would: whatever the case, the marks, the line breaks and the escapes
/// of HTML, JSON, CSV and calendars. A word that only begins or ends with a phrase is no hit.
public struct TermFinder: Sendable {
    /// Where a phrase stands.
    public struct Hit: Sendable, Hashable {
        /// Its number in the list that the finder was made of.
        public let term: Int
        /// In the bytes of the text.
        public let range: Range<Int>
    }

    /// What is shorter, in folded bytes, is not looked for.
    public static let shortest = 4

    private let terms: [Pattern]
    /// By the first four bytes.
    private var places: [UInt32: [Int]] = [:]
    /// Which hashes of four bytes begin some term: asked at every byte, so it lies in 8 KiB.
    private var beginnings = [UInt64](repeating: 0, count: 1 << 10)

    public init(_ terms: [String]) {
        self.terms = terms.map(Pattern.init)
        for (number, term) in self.terms.enumerated() where term.bytes.count >= Self.shortest {
            let first = term.bytes.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
            places[first, default: []].append(number)
            let hash = Self.hash(first)
            beginnings[hash >> 6] |= 1 << UInt64(hash & 63)
        }
    }

    /// The first place of every term that stands in the text, in the order of the terms.
    public func firstHits(in text: UnsafeRawBufferPointer) -> [Hit] {
        if places.isEmpty { return [] }
        return found(in: plainBytes(of: text)).sorted().map { term in
            Hit(term: term, range: range(of: terms[term], in: text))
        }
    }

    private func found(in plain: [UInt8]) -> Set<Int> {
        var found: Set<Int> = []
        plain.withUnsafeBytes { plain in
            guard plain.count >= Self.shortest else { return }
            for offset in 0...(plain.count - Self.shortest) {
                let first = plain.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
                let hash = Self.hash(first)
                guard beginnings[hash >> 6] & (1 << UInt64(hash & 63)) != 0 else { continue }
                for term in places[first] ?? [] where terms[term].stands(in: plain, at: offset) {
                    found.insert(term)
                }
            }
        }
        return found
    }

    private static func hash(_ bytes: UInt32) -> Int { Int((bytes &* 0x9E37_79B1) >> 16) }

    /// Where the plain text has a phrase the original has it too, but no longer at the same place; it is
    /// hardly ever asked where, so it is looked for by halves: the shortest head that holds the phrase, then
    /// that head's shortest tail.
    private func range(of term: Pattern, in text: UnsafeRawBufferPointer) -> Range<Int> {
        let end = firstIndex(in: 0..<text.count) { end in
            term.stands(in: plainBytes(of: UnsafeRawBufferPointer(rebasing: text[..<end])))
        }
        let start = firstIndex(in: 0..<end) { start in
            !term.stands(in: plainBytes(of: UnsafeRawBufferPointer(rebasing: text[start..<end])))
        }
        return max(0, start - 1)..<end
    }

    /// - Parameter holds: false up to some index, true from there on.
    private func firstIndex(in range: Range<Int>, where holds: (Int) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// A phrase in plain bytes.
private struct Pattern: Sendable {
    let bytes: [UInt8]
    /// A number or an id: `35/kh-stttt` is no part of `35/kh-stttt-2`.
    let isCode: Bool

    init(_ text: String) {
        var text = text
        bytes = text.withUTF8 { plainBytes(of: UnsafeRawBufferPointer($0)) }
        isCode = !bytes.contains(UInt8(ascii: " "))
    }

    func stands(in plain: [UInt8]) -> Bool {
        plain.withUnsafeBytes { plain in
            plain.count >= bytes.count
                && (0...(plain.count - bytes.count)).contains { stands(in: plain, at: $0) }
        }
    }

    func stands(in plain: UnsafeRawBufferPointer, at offset: Int) -> Bool {
        let end = offset + bytes.count
        guard end <= plain.count, plain[offset..<end].elementsEqual(bytes) else { return false }
        return isEdge(plain, offset - 1, by: -1) && isEdge(plain, end, by: 1)
    }

    /// Whether a word ends before the byte at `index`, coming from the phrase.
    private func isEdge(_ plain: UnsafeRawBufferPointer, _ index: Int, by step: Int) -> Bool {
        guard plain.indices.contains(index) else { return true }
        let byte = plain[index]
        if isWordByte(byte) { return false }
        guard isCode else { return true }
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { return false }
        // A point within a code goes on with it, one at the end of a sentence does not.
        let next = index + step
        return byte != UInt8(ascii: ".") || !plain.indices.contains(next) || !isWordByte(plain[next])
    }
}

private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    default: false
    }
}
