/// Appends the text as search sees it: lower case, without tone and vowel marks, đ as d.
///
/// "Đường dây nóng" and "duong day nong" fold to the same bytes, in NFC or NFD. Unusual spaces become a
/// plain one, invisible characters go, punctuation stays. Other scripts are lower-cased; bytes that are no
/// UTF-8 stay as they are. The result is never longer than the text.
public func appendFolded(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    output.append(addingCapacity: text.count) { room in
        FoldTable.plain.withUnsafeBufferPointer { plain in
            fold(text, through: plain, into: &room)
        }
    }
}

/// `appendFolded` for a string at hand; not for the path that runs per page.
public func folded(_ text: String) -> String {
    var text = text
    var output: [UInt8] = []
    text.withUTF8 { appendFolded($0, to: &output) }
    return String(decoding: output, as: UTF8.self)
}

private func fold(
    _ text: UnsafeBufferPointer<UInt8>, through plain: UnsafeBufferPointer<UInt8>,
    into output: inout OutputSpan<UInt8>
) {
    var offset = 0
    while offset < text.count {
        let byte = text[offset]
        if byte < 0x80 {
            output.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
            offset += 1
            continue
        }
        let latin = LatinTable.letter(in: text, at: offset)
        let letter = latin.length > 0 ? plain[latin.index] : 0
        if letter >= UInt8(ascii: "a") {
            output.append(letter)
            offset += latin.length
        } else if letter > 0 {
            output.append(FoldTable.firstLetter(of: letter))
            output.append(FoldTable.secondLetter(of: letter))
            offset += latin.length
        } else {
            offset += foldOther(text, at: offset, into: &output)
        }
    }
}

/// What is no Latin letter with marks; returns how many bytes it took.
private func foldOther(
    _ text: UnsafeBufferPointer<UInt8>, at offset: Int, into output: inout OutputSpan<UInt8>
) -> Int {
    guard let scalar = UTF8Scalar(in: text, at: offset), let value = Unicode.Scalar(scalar.value) else {
        output.append(text[offset])
        return 1
    }
    if UnusualSpace.contains(scalar.value) {
        output.append(UInt8(ascii: " "))
    } else if !isCombiningMark(scalar.value), !Invisible.contains(scalar.value) {
        let lower = value.properties.lowercaseMapping.utf8
        // No lower-case form outside the Latin table is longer than its capital; should Unicode ever add
        // one, the text stays as it is rather than run over the room.
        if lower.count <= scalar.length {
            for byte in lower { output.append(byte) }
        } else {
            for byte in text[offset..<offset + scalar.length] { output.append(byte) }
        }
    }
    return scalar.length
}

private func isCombiningMark(_ scalar: UInt32) -> Bool { scalar >= 0x300 && scalar <= 0x36F }
