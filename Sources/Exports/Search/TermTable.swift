internal import VietnameseText

/// Words in the order in which they were met, each with its place.
///
/// A word is met a hundred times for each time that it is new, so this is a table of its own: no hashing
/// against an adversary, and a place instead of a bucket.
struct TermTable: Sendable {
    private(set) var terms: [SearchTerm] = []
    /// Places in `terms`, -1 where there is none; a power of two, at least twice as many as words.
    private var slots = [Int32](repeating: -1, count: 1 << 12)

    /// The place of the word, which is `terms.count` before the call where it is new.
    mutating func place(of term: SearchTerm) -> Int {
        var slot = Int(truncatingIfNeeded: term.scattered) & (slots.count - 1)
        while slots[slot] >= 0 {
            if terms[Int(slots[slot])] == term { return Int(slots[slot]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(terms.count)
        terms.append(term)
        if terms.count * 2 > slots.count { grow() }
        return terms.count - 1
    }

    /// Keeps the words alone: none can be looked for or added behind this.
    mutating func finish() { slots = [] }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (place, term) in terms.enumerated() {
            var slot = Int(truncatingIfNeeded: term.scattered) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(place)
        }
    }
}
