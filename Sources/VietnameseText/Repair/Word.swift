/// The Vietnamese word around a place of a text, letter by letter, with the tone that each letter bears.
struct Word {
    struct Part {
        /// The letter's bytes with those of a tone mark behind it.
        var range: Range<Int>
        var letter: Letter
    }

    private(set) var parts: [Part] = []

    /// Longer runs of letters are no words of Vietnamese: syllables stand apart, and the longest has 7
    /// letters.
    private static let longest = 10

    /// nil where no such word stands there, or one too long to be Vietnamese.
    init?(around offset: Int, in text: UnsafeBufferPointer<UInt8>) {
        var start = offset
        while let before = Self.startOfLetter(endingAt: start, in: text) {
            start = before
            if offset - start > 3 * Self.longest { return nil }
        }
        var end = start
        while end < text.count, let scalar = UTF8Scalar(in: text, at: end), enter(scalar, at: end) {
            end += scalar.length
            if parts.count > Self.longest { return nil }
        }
        if parts.isEmpty { return nil }
    }

    /// False where the scalar is no part of a word, or a second tone on a letter.
    private mutating func enter(_ scalar: UTF8Scalar, at offset: Int) -> Bool {
        let range = offset..<offset + scalar.length
        if let tone = Tone(combiningMark: scalar.value) {
            guard let last = parts.last, last.letter.tone == .level else { return false }
            let letter = Letter(place: last.letter.place, tone: tone, isUpper: last.letter.isUpper)
            parts[parts.count - 1] = Part(range: last.range.lowerBound..<range.upperBound, letter: letter)
            return true
        }
        let letter = Self.letter(scalar.value)
        if letter.place > 0 { parts.append(Part(range: range, letter: letter)) }
        return letter.place > 0
    }

    private static func startOfLetter(endingAt end: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard end > 0 else { return nil }
        var start = end - 1
        while start > 0, end - start < 3, text[start] & 0xC0 == 0x80 { start -= 1 }
        guard let scalar = UTF8Scalar(in: text, at: start), scalar.length == end - start else { return nil }
        let isPart = letter(scalar.value).place > 0 || Tone(combiningMark: scalar.value) != nil
        return isPart ? start : nil
    }

    /// A Vietnamese letter, or a consonant that NFC joined with a tone mark that slid onto it (ṭ, ń, ñ).
    private static func letter(_ scalar: UInt32) -> Letter {
        guard let index = LatinTable.index(of: scalar) else { return .none }
        let letter = Alphabet.letters[index]
        guard letter.place == 0, scalar >= 0xC0 else { return letter }
        var parts: [UInt32] = []
        Decomposition.append(scalar, to: &parts)
        guard parts.count == 2, let tone = Tone(combiningMark: parts[1]), parts[0] < 0x80 else {
            return .none
        }
        let base = Alphabet.letters[Int(parts[0])]
        return Letter(place: base.place, tone: tone, isUpper: base.isUpper)
    }
}
