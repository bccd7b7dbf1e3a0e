/// A letter of a Vietnamese word: which of the alphabet, its tone, its case.
struct Letter: Equatable {
    /// 1 to 33: the place in `Alphabet.order`; 0 is no letter.
    let place: UInt8
    let tone: Tone
    let isUpper: Bool

    static let none = Letter(place: 0, tone: .level, isUpper: false)

    init(place: UInt8, tone: Tone, isUpper: Bool) {
        self.place = place
        self.tone = tone
        self.isUpper = isUpper
    }

    var isVowel: Bool { Alphabet.isVowel(place) }
    /// ă, â, ê, ô, ơ, ư: the vowels that carry the syllable's tone wherever they stand.
    var hasVowelMark: Bool { Alphabet.hasVowelMark(place) }
}

/// The six tones in the order of Vietnamese dictionaries.
enum Tone: UInt8, CaseIterable {
    case level, falling, asking, tumbling, rising, heavy

    /// The tone that a combining mark stands for; nil for other scalars. The level tone has no mark.
    init?(combiningMark: UInt32) {
        switch combiningMark {
        case 0x300: self = .falling
        case 0x309: self = .asking
        case 0x303: self = .tumbling
        case 0x301: self = .rising
        case 0x323: self = .heavy
        default: return nil
        }
    }
}
