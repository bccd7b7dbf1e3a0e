/// Appends a key whose byte order is the alphabetical order of Vietnamese.
///
/// Texts compare first by letter (a ă â b c d đ e ê …) and by number, so that "1.10" follows "1.9"; then by
/// tone, in the dictionary's order (ngang, huyền, hỏi, ngã, sắc, nặng); then by case, small before capital.
/// A space comes before punctuation, digits and letters; quotation marks and invisible characters don't
/// count. The text is taken to be NFC.
public func appendCollationKey(of text: UnsafeBufferPointer<UInt8>, to key: inout [UInt8]) {
    key.reserveCapacity(key.count + text.count + text.count / 2 + 8)
    var tones = SecondaryLevel()
    var cases = SecondaryLevel()
    var offset = 0
    while offset < text.count {
        let byte = text[offset]
        if byte &- 0x30 < 10 {
            offset = appendNumber(in: text, at: offset, to: &key)
            continue
        }
        let latin = byte < 0x80 ? (index: Int(byte), length: 1) : LatinTable.letter(in: text, at: offset)
        let plain = latin.length > 0 ? FoldTable.plain[latin.index] : 0
        guard plain > 0 else {
            offset += appendOther(in: text, at: offset, to: &key)
            continue
        }
        let letter = Alphabet.letters[latin.index]
        if letter.place > 0 {
            key.append(Primary.letters + letter.place)
            tones.append(letter.tone.rawValue)
            cases.append(letter.isUpper ? 1 : 0)
        } else {
            appendForeign(plain, to: &key)
            tones.append(SecondaryLevel.foreign)
            cases.append(0)
        }
        offset += latin.length
    }
    tones.append(to: &key)
    cases.append(to: &key)
}

/// The first byte of every unit of the first level. 0 and 1 part the levels.
enum Primary {
    static let space: UInt8 = 0x02
    /// ASCII punctuation in its own order.
    static let punctuation: UInt8 = 0x03
    static let number: UInt8 = 0x30
    static let letters: UInt8 = 0x40
    static let other: UInt8 = 0xFE
}

/// A level that matters only where the ones before are equal; most of it is 0, so a tail of zeros is left
/// out.
private struct SecondaryLevel {
    /// Behind all tones: a letter with a mark of another language.
    static let foreign: UInt8 = 6

    private var weights: [UInt8] = []
    private var zeros = 0

    mutating func append(_ weight: UInt8) {
        guard weight > 0 else {
            zeros += 1
            return
        }
        weights.append(contentsOf: repeatElement(1, count: zeros))
        weights.append(weight + 1)
        zeros = 0
    }

    func append(to key: inout [UInt8]) {
        key.append(0)
        key.append(contentsOf: weights)
    }
}

private func appendForeign(_ plain: UInt8, to key: inout [UInt8]) {
    key.append(Primary.letters + Alphabet.letters[Int(FoldTable.firstLetter(of: plain))].place)
    guard plain < UInt8(ascii: "a") else { return }
    key.append(Primary.letters + Alphabet.letters[Int(FoldTable.secondLetter(of: plain))].place)
}

/// A run of digits by its value: how many digits without leading zeros, then they. Returns its end.
private func appendNumber(in text: UnsafeBufferPointer<UInt8>, at start: Int, to key: inout [UInt8]) -> Int {
    let longest = 250
    var first = start
    while first < text.count, text[first] == 0x30 { first += 1 }
    var end = first
    while end < text.count, end - first < longest, text[end] &- 0x30 < 10 { end += 1 }
    key.append(Primary.number)
    key.append(UInt8(end - first + 2))
    key.append(contentsOf: text[first..<end])
    return end
}

/// What is no letter and no digit; returns how many bytes it took.
private func appendOther(in text: UnsafeBufferPointer<UInt8>, at offset: Int, to key: inout [UInt8]) -> Int {
    let scalar = UTF8Scalar(in: text, at: offset) ?? UTF8Scalar(value: UInt32(text[offset]), length: 1)
    switch scalar.value {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F: break  // quotation marks
    case _ where Invisible.contains(scalar.value): break
    case ...0x20: key.append(Primary.space)
    case _ where UnusualSpace.contains(scalar.value): key.append(Primary.space)
    case 0x2010...0x2015: key.append(Primary.punctuation + 0x2D - 0x21)  // dashes, as the hyphen
    case ...0x2F: key.append(Primary.punctuation + UInt8(scalar.value - 0x21))
    case ...0x40: key.append(Primary.punctuation + UInt8(scalar.value - 0x3A + 15))
    case ...0x60: key.append(Primary.punctuation + UInt8(scalar.value - 0x5B + 22))
    case ...0x7F: key.append(Primary.punctuation + UInt8(scalar.value - 0x7B + 28))
    default:
        key.append(Primary.other)
        key.append(contentsOf: text[offset..<offset + scalar.length])
    }
    return scalar.length
}
