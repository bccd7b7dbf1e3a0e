/// Finds phrases in a text as a reader would: whatever the case, the marks, the line breaks and the escapes
/// of the format. A word that only begins or ends with a phrase is no hit.
public struct TermFinder: Sendable {
    /// Where a phrase stands.
    public struct Hit: Sendable, Hashable {
        /// Its number in the list that the finder was made of.
        public let term: Int
        /// In the bytes of the text.
        public let range: Range<Int>
    }

    private let spaced: TermIndex
    private let unspaced: TermIndex

    public init(_ terms: [(text: String, place: TermPlace)]) {
        spaced = TermIndex(terms.map { TermPattern($0.text, $0.place, .plain) })
        unspaced = TermIndex(
            terms.map { TermPattern($0.text, $0.place, .unspaced) }, where: \.isLongEnoughUnspaced)
    }

    /// The first place of every term that stands in the text, in the order of the terms.
    public func firstHits(in text: UnsafeRawBufferPointer, as readings: [TextReading] = [.plain]) -> [Hit] {
        if spaced.isEmpty { return [] }
        var hits: [Int: Hit] = [:]
        for reading in readings {
            let index = reading == .unspaced ? unspaced : spaced
            for term in index.found(in: reading.text(of: text), reading) where hits[term] == nil {
                hits[term] = Hit(term: term, range: range(of: index.patterns[term], in: text, as: reading))
            }
        }
        return hits.values.sorted { $0.term < $1.term }
    }

    /// Where the plain text has a phrase the original has it too, but no longer at the same place; it is
    /// hardly ever asked where, so it is looked for by halves: the shortest head that holds the phrase, then
    /// that head's shortest tail.
    private func range(
        of pattern: TermPattern, in text: UnsafeRawBufferPointer, as reading: TextReading
    ) -> Range<Int> {
        let end = firstIndex(in: 0..<text.count) { end in
            pattern.stands(in: reading.text(of: UnsafeRawBufferPointer(rebasing: text[..<end])), reading)
        }
        let start = firstIndex(in: 0..<end) { start in
            !pattern.stands(
                in: reading.text(of: UnsafeRawBufferPointer(rebasing: text[start..<end])), reading)
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
