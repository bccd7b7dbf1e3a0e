/// Whether a word, marks aside, is built like a syllable of Vietnamese: `luat`, `thuế`, `nghiêng`. Such a
/// word stands in any text; one that is not (`Vinasat`, `OCOP`) is a name.
public func isLikeSyllable(_ word: String) -> Bool {
    let letters = folded(word).utf8.map { $0 }
    guard letters.count <= longestSyllable, letters.allSatisfy({ $0 &- 0x61 < 26 }) else { return false }
    let rest = initials.first { letters.starts(with: $0) }.map { letters.dropFirst($0.count) } ?? letters[...]
    let vowels = rest.prefix { "aeiouy".utf8.contains($0) }
    let last = rest.dropFirst(vowels.count)
    // In `gi` and `qu` the vowel belongs to the initial where no other follows: `gì`, `gìn`.
    let hasVowel = !vowels.isEmpty || letters.starts(with: "gi".utf8)
    return hasVowel && vowels.count <= 3 && finals.contains { last.elementsEqual($0) }
}

private let longestSyllable = 7

/// Long ones first.
private let initials: [[UInt8]] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "g", "h", "k", "l", "m",
    "n", "p", "r", "s", "t", "v", "x",
].map { Array($0.utf8) }

private let finals: [[UInt8]] = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"].map { Array($0.utf8) }
