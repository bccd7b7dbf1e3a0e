extension Word {
    /// The repair of a tone that stands on a final consonant (câp̣) or on the vowel behind the one that must
    /// bear it (liêụ): the part of the word from one to the other. nil where the word is no such case; both
    /// ways of writing hoà and hòa are right.
    func withToneInPlace() -> LookAlike? {
        let toned = parts.indices.filter { parts[$0].letter.tone != .level }
        guard toned.count == 1, let from = toned.first, let to = vowelForTone(), to != from else {
            return nil
        }
        let onConsonant = !parts[from].letter.isVowel && parts[from...].allSatisfy { !$0.letter.isVowel }
        let besideMark = from == to + 1 && parts[from].letter.isVowel && parts[to].letter.hasVowelMark
        guard onConsonant || besideMark else { return nil }
        var replacement: [UInt8] = []
        for index in min(from, to)...max(from, to) {
            let letter = parts[index].letter
            let tone = index == to ? parts[from].letter.tone : .level
            let plain = Letter(place: letter.place, tone: tone, isUpper: letter.isUpper)
            guard let scalar = Alphabet.scalar(of: plain) else { return nil }
            replacement.append(scalar: scalar)
        }
        let range = parts[min(from, to)].range.lowerBound..<parts[max(from, to)].range.upperBound
        return LookAlike(range, replacement, .misplacedTone)
    }

    /// The vowel that bears the tone: the marked one (the second of ươ), else the last before a final
    /// consonant, else the one before the last. nil where the letters are no Vietnamese syllable.
    private func vowelForTone() -> Int? {
        guard let vowels = vowelRange(), vowels.count <= 3 else { return nil }
        if let marked = vowels.last(where: { parts[$0].letter.hasVowelMark }) { return marked }
        let isOpen = vowels.upperBound == parts.count
        return isOpen && vowels.count > 1 ? vowels.upperBound - 2 : vowels.upperBound - 1
    }

    /// The one run of vowels, without the u of "qu" and the i of "gi" before another vowel.
    private func vowelRange() -> Range<Int>? {
        guard var start = parts.firstIndex(where: { $0.letter.isVowel }) else { return nil }
        let end = parts[start...].firstIndex { !$0.letter.isVowel } ?? parts.count
        guard parts[end...].allSatisfy({ !$0.letter.isVowel }) else { return nil }
        if end - start > 1, start > 0 {
            let onset = (parts[start - 1].letter.place, parts[start].letter.place)
            if onset == (Self.q, Self.u) || onset == (Self.g, Self.i) { start += 1 }
        }
        return start..<end
    }

    private static let q = Alphabet.place(of: "q")
    private static let u = Alphabet.place(of: "u")
    private static let g = Alphabet.place(of: "g")
    private static let i = Alphabet.place(of: "i")

    /// Whether a word in capitals has Õ where Vietnamese has only Ò: HÕA, PHÕNG, LÕNG.
    var isCapitalTildeForGrave: Bool {
        guard parts.count > 1, parts.allSatisfy({ $0.letter.isUpper }) else { return false }
        let spelling = parts.map { Alphabet.order[Int($0.letter.place) - 1] }
        return !Self.wordsWithTilde.contains(String(String.UnicodeScalarView(spelling)))
    }

    /// The syllables with õ that Vietnamese has, without their tone: võ, rõ, cõi, võng …
    private static let wordsWithTilde: Set<String> = [
        "bo", "bom", "cho", "chom", "chong", "coi", "cong", "doi", "go", "hom", "loa", "loi", "lom", "mo",
        "mom",
        "ngo", "nhom", "nhong", "no", "non", "ong", "ro", "roi", "soi", "thong", "toe", "tom", "vo", "vong",
        "xoa",
    ]
}
