/// Addresses of electronic mail: `ten.ho@mien.vn`.
func emails(in text: UnsafeBufferPointer<UInt8>) -> [PersonalDatum] {
    var found: [PersonalDatum] = []
    for at in text.indices where text[at] == UInt8(ascii: "@") {
        var start = at
        while start > 0, isMailByte(text[start - 1]) { start -= 1 }
        var end = at + 1
        while end < text.count, isMailByte(text[end]) { end += 1 }
        while end > at + 1, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
        guard start < at, text[at + 1..<end].contains(UInt8(ascii: ".")) else { continue }
        found.append(PersonalDatum(.email, start..<end))
    }
    return found
}

func isMailByte(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) || isDigit(byte) || [0x2E, 0x2D, 0x5F, 0x2B].contains(byte)
}
