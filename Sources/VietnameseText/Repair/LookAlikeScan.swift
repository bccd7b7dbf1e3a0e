/// Every look-alike of the text, in order, none overlapping another. The text is taken to be NFC.
///
/// Most lead bytes rule themselves out, so a clean text costs little more than reading it.
public func findLookAlikes(in text: UnsafeBufferPointer<UInt8>) -> [LookAlike] {
    var scan = LookAlikeScan(text: text)
    var offset = 0
    while offset + 1 < text.count {
        let lead = text[offset]
        if lead < 0xC2 {
            offset += 1
        } else {
            offset = max(offset + 1, scan.examine(lead, at: offset))
        }
    }
    return scan.found
}

struct LookAlikeScan {
    let text: UnsafeBufferPointer<UInt8>
    private(set) var found: [LookAlike] = []

    init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// Looks at the scalar at `offset` and returns where to go on: behind it, or behind what was found.
    @inline(__always)
    mutating func examine(_ lead: UInt8, at offset: Int) -> Int {
        let second = text[offset + 1]
        switch lead {
        case 0xC3:
            return examineLatin1(second, at: offset)
        case 0xC4, 0xC6:
            return examineExtended(lead, second, at: offset)
        case 0xE1:
            return isVietnamese(second, at: offset) ? offset + 3 : examineDotted(at: offset)
        default:
            return examineRare(lead, second, at: offset)
        }
    }

    /// U+1EA0–1EFF; below them are consonants with marks.
    private func isVietnamese(_ second: UInt8, at offset: Int) -> Bool {
        second == 0xBB || (second == 0xBA && offset + 2 < text.count && text[offset + 2] >= 0xA0)
    }

    private mutating func examineLatin1(_ second: UInt8, at offset: Int) -> Int {
        switch second {
        case 0x90, 0xB0: replace(offset..<offset + 2, with: second == 0x90 ? "Đ" : "đ", .foreignLetter)
        case 0x95: examineCapitalTilde(at: offset)
        case 0x91, 0xB1: examineTone(at: offset)
        case 0x82, 0xA2, 0x8A, 0xAA, 0x94, 0xB4: examineNeighbour(of: offset)
        default: return offset + 2
        }
        return end(from: offset + 2)
    }

    private mutating func examineExtended(_ lead: UInt8, _ second: UInt8, at offset: Int) -> Int {
        switch (lead, second) {
        case (0xC6, 0xA2), (0xC6, 0xA3):
            replace(offset..<offset + 2, with: second == 0xA2 ? "Ư" : "ư", .legacyLetter)
        case (0xC6, 0x89): replace(offset..<offset + 2, with: "Đ", .foreignLetter)
        case (0xC6, 0xA0), (0xC6, 0xA1), (0xC4, 0x82), (0xC4, 0x83): examineNeighbour(of: offset)
        case (0xC4, 0x86), (0xC4, 0x87): examineTone(at: offset)
        default: return offset + 2
        }
        return end(from: offset + 2)
    }

    /// ḅ to ẓ: no Vietnamese letter, but what NFC makes of a dot that slid from the vowel.
    private mutating func examineDotted(at offset: Int) -> Int {
        guard let scalar = UTF8Scalar(in: text, at: offset) else { return offset + 1 }
        guard scalar.value >= 0x1E00, scalar.value < 0x1EA0 else { return offset + scalar.length }
        examineTone(at: offset)
        return end(from: offset + scalar.length)
    }

    private mutating func examineRare(_ lead: UInt8, _ second: UInt8, at offset: Int) -> Int {
        guard let scalar = UTF8Scalar(in: text, at: offset) else { return offset + 1 }
        let range = offset..<offset + scalar.length
        switch scalar.value {
        case 0x143, 0x144, 0x1F8, 0x1F9: examineTone(at: offset)
        case 0x300...0x36F:
            if Tone(combiningMark: scalar.value) != nil { examineTone(at: offset) }
        case 0x370...0x3FF, 0x400...0x52F: return examineScript(at: offset)
        case _ where UnusualSpace.contains(scalar.value): replace(range, with: " ", .unusualSpace)
        case _ where Invisible.contains(scalar.value):
            if !joinsEmoji(range) { found.append(LookAlike(range, [], .invisible)) }
        default: break
        }
        return end(from: range.upperBound)
    }

    /// Behind `offset`, and behind what was found if that reaches farther.
    private func end(from offset: Int) -> Int { max(offset, found.last?.range.upperBound ?? 0) }

    /// The zero-width joiner holds emoji of several parts together.
    private func joinsEmoji(_ range: Range<Int>) -> Bool {
        range.upperBound < text.count && (text[range.upperBound] == 0xF0 || text[range.upperBound] == 0xE2)
            && range.lowerBound > 0 && text[range.lowerBound - 1] >= 0x80
    }

    private mutating func replace(
        _ range: Range<Int>, with scalar: Unicode.Scalar, _ reason: LookAlike.Reason
    ) {
        found.append(LookAlike(range, scalar, reason))
    }

    /// Adds a find that belongs to the word around `offset`, unless an earlier one reaches into it.
    private mutating func add(_ lookAlike: LookAlike?) {
        guard let lookAlike, lookAlike.range.lowerBound >= found.last?.range.upperBound ?? 0 else { return }
        found.append(lookAlike)
    }

    private mutating func examineTone(at offset: Int) {
        add(Word(around: offset, in: text)?.withToneInPlace())
    }

    /// A marked vowel without a tone that is followed by a vowel with one: liêụ for liệu.
    @inline(__always)
    private mutating func examineNeighbour(of offset: Int) {
        guard offset + 2 < text.count, text[offset + 2] >= 0xC3 else { return }
        let next = LatinTable.letter(in: text, at: offset + 2)
        guard next.length > 0 else { return }
        let letter = Alphabet.letters[next.index]
        if letter.isVowel, letter.tone != .level { examineTone(at: offset) }
    }

    private mutating func examineCapitalTilde(at offset: Int) {
        guard let word = Word(around: offset, in: text), word.isCapitalTildeForGrave else { return }
        add(LookAlike(offset..<offset + 2, "Ò", .tildeForGrave))
    }

    /// Replaces the Cyrillic and Greek letters of a word that has Latin ones too; returns the word's end.
    private mutating func examineScript(at offset: Int) -> Int {
        let word = MixedWord(around: offset, in: text)
        if word.hasLatin {
            for lookAlike in word.lookAlikes { add(lookAlike) }
        }
        return word.range.upperBound
    }
}
