/// A piece of a text that leads to a private person.
public struct PersonalDatum: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Ten or eleven figures as Vietnam's telephones have them, with or without +84. Short public
        /// numbers (1022, 1900 …) are none.
        case phone
        case email
        /// Twelve figures of a citizen's card, nine of an old one, or figures behind "CCCD", "CMND".
        case identityNumber
        /// A name behind "ông", "bà" and the like, or behind "tôi tên là".
        case personName
        /// House number and street, hamlet or quarter in a sentence that names a person too.
        case homeAddress
        /// A number behind "số tài khoản", "STK"; not of the treasury.
        case bankAccount
        /// MẬT, TỐI MẬT, TUYỆT MẬT where they are a stamp.
        case secrecyMark
    }

    public let kind: Kind
    /// Byte offsets in the text that was scanned.
    public let range: Range<Int>

    public init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}

/// Finds personal data in UTF-8 text (Luật 91/2025/QH15), in the order of the text.
///
/// Knows no exceptions: what an office publishes of itself (its telephones, its officials' names) is for the
/// caller to let pass. Rather finds too much than too little; what a reader can't tell without the person
/// (a nickname, a plot of land) it does not find.
public func personalData(in text: UnsafeBufferPointer<UInt8>) -> [PersonalDatum] {
    guard text.indices.contains(where: { narrowed(at: $0, in: text) != nil }) else {
        return personalDataOfNarrow(text)
    }
    let narrow = NarrowText(text)
    return narrow.bytes.withUnsafeBufferPointer { personalDataOfNarrow($0) }.map(narrow.placed)
}

private func personalDataOfNarrow(_ text: UnsafeBufferPointer<UInt8>) -> [PersonalDatum] {
    var found = numbers(in: text) + emails(in: text)
    let taken = found.map(\.range)
    found += people(in: text).filter { datum in !taken.contains { $0.overlaps(datum.range) } }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
}

/// `personalData(in:)` for a string at hand.
public func personalData(in text: String) -> [PersonalDatum] {
    var text = text
    return text.withUTF8 { personalData(in: $0) }
}

func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

func isASCIILetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

/// An ASCII letter, or a byte of one beyond ASCII.
func isLetterByte(_ byte: UInt8) -> Bool { byte >= 0x80 || isASCIILetter(byte) }
