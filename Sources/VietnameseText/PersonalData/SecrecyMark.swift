/// A stamp of secrecy: MẬT, TỐI MẬT, TUYỆT MẬT alone on its line or in brackets, behind "độ mật", or in a
/// sentence that says of a document that it has one. Not the
/// words that have MẬT in them (BÍ MẬT, BẢO MẬT, MẬT ONG, MẬT ĐỘ, MẬT KHẨU), nor what is quoted.
///
/// - Parameter offset: where Ậ or ậ may stand (E1 BA AC, E1 BA AD); may lie before the text.
func secrecyMark(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> PersonalDatum? {
    guard offset > 0, offset + 3 < text.count, text[offset] == 0xE1, text[offset + 1] == 0xBA else {
        return nil
    }
    let isCapital = text[offset + 2] == 0xAC
    guard isCapital || text[offset + 2] == 0xAD, text[offset + 3] & 0xDF == UInt8(ascii: "T") else {
        return nil
    }
    let first = text[offset - 1]
    guard first & 0xDF == UInt8(ascii: "M"), offset < 2 || !isLetterByte(text[offset - 2]) else { return nil }
    let end = offset + 4
    guard end >= text.count || !isLetterByte(text[end]) && !isDigit(text[end]) else { return nil }
    let start = startOfDegree(before: offset - 1, in: text)
    if isBehindDegree(start, in: text) { return PersonalDatum(.secrecyMark, start..<end) }
    guard isCapital,
        standsAlone(start..<end, in: text) || StampInSentence(start..<end, in: text).isStamp
    else { return nil }
    return PersonalDatum(.secrecyMark, start..<end)
}

/// With "TỐI" or "TUYỆT" before it.
private func startOfDegree(before offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    for word in ["TỐI ", "TUYỆT ", "Tối ", "Tuyệt ", "tối ", "tuyệt "] {
        let bytes = Array(word.utf8)
        guard offset >= bytes.count else { continue }
        if text[offset - bytes.count..<offset].elementsEqual(bytes) { return offset - bytes.count }
    }
    return offset
}

/// "Độ mật: Mật", "do_mat: MẬT"
private func isBehindDegree(_ start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let before = folded(String(decoding: text[max(0, start - 16)..<start], as: UTF8.self))
    let name = before.last == ":" ? before[...] : before.dropLast(before.hasSuffix(" ") ? 1 : 0)
    return ["do mat:", "do_mat:", "muc do mat:"].contains { name.hasSuffix($0) }
}

/// Whether nothing but marks of Markdown and brackets stands beside it on its line or in its brackets.
private func standsAlone(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = range.lowerBound
    while start > 0, isFrame(text[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < text.count, isFrame(text[end]) { end += 1 }
    start = withoutUrgency(before: start, in: text)
    let opens = start == 0 || text[start - 1] == UInt8(ascii: "\n") || text[start - 1] == UInt8(ascii: "|")
    let closes = end >= text.count || text[end] == UInt8(ascii: "\n") || text[end] == UInt8(ascii: "|")
    if opens, closes { return true }
    guard range.lowerBound > 0, range.upperBound < text.count else { return false }
    let brackets = (text[range.lowerBound - 1], text[range.upperBound])
    return brackets == (UInt8(ascii: "("), UInt8(ascii: ")"))
        || brackets == (UInt8(ascii: "["), UInt8(ascii: "]"))
}

/// Stamps of urgency stand beside those of secrecy: `HỎA TỐC - MẬT`.
private func withoutUrgency(before end: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var start = end
    while start > 0, text[start - 1] == UInt8(ascii: "-") || isFrame(text[start - 1]) { start -= 1 }
    for stamp in ["HỎA TỐC", "HOẢ TỐC", "THƯỢNG KHẨN", "KHẨN"] {
        let bytes = Array(stamp.utf8)
        guard start >= bytes.count, text[start - bytes.count..<start].elementsEqual(bytes) else { continue }
        start -= bytes.count
        while start > 0, isFrame(text[start - 1]) { start -= 1 }
        return start
    }
    return end
}

func isFrame(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0D, UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "."),
        UInt8(ascii: ">"):
        true
    default: false
    }
}
