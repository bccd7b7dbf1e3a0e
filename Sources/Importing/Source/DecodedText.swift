internal import VietnameseText

/// The text of a file from Windows or Linux: UTF-8, UTF-16 with a mark or recognisable without, else the
/// Vietnamese code page of Windows (1258). nil where it holds bytes that no text has.
public func decodedText(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return validUTF8(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isLittle: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isLittle: false) }
    if let isLittle = looksLikeUTF16(bytes) { return utf16(bytes[...], isLittle: isLittle) }
    if bytes.contains(0) { return nil }
    return validUTF8(bytes[...]) ?? windows1258(bytes)
}

/// Letters that the code page wrote as base and mark, as one.
private func composed(_ text: String) -> String {
    var text = text
    return text.withUTF8 { NFC.normalized($0) }.map { String(decoding: $0, as: UTF8.self) } ?? text
}

private func validUTF8(_ bytes: ArraySlice<UInt8>) -> String? { String(validating: bytes, as: UTF8.self) }

private func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> String? {
    guard bytes.count % 2 == 0 else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index -> UInt16 in
        let (one, other) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        return isLittle ? one | other << 8 : one << 8 | other
    }
    return String(validating: units, as: UTF16.self)
}

/// Without a mark: every other byte of plain signs and figures is zero.
private func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(2000)
    guard head.count >= 4, head.contains(0) else { return nil }
    let even = stride(from: 0, to: head.count, by: 2).count { head[$0] == 0 }
    let odd = stride(from: 1, to: head.count, by: 2).count { head[$0] == 0 }
    if odd * 5 > head.count, even * 20 < head.count { return true }
    if even * 5 > head.count, odd * 20 < head.count { return false }
    return nil
}

private func windows1258(_ bytes: [UInt8]) -> String? {
    var output = String.UnicodeScalarView()
    for byte in bytes {
        if byte < 0x80 {
            output.append(Unicode.Scalar(byte))
            continue
        }
        let value = byte < 0xA0 ? controls[Int(byte - 0x80)] : special[byte] ?? UInt32(byte)
        guard value > 0, let scalar = Unicode.Scalar(value) else { return nil }
        output.append(scalar)
    }
    return composed(String(output))
}

private let controls: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0, 0x2039, 0x0152, 0, 0, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0, 0x203A, 0x0153, 0, 0,
    0x0178,
]

private let special: [UInt8: UInt32] = [
    0xC3: 0x0102, 0xCC: 0x0300, 0xD0: 0x0110, 0xD2: 0x0309, 0xD5: 0x01A0, 0xDD: 0x01AF, 0xDE: 0x0303,
    0xE3: 0x0103,
    0xEC: 0x0301, 0xF0: 0x0111, 0xF2: 0x0323, 0xF5: 0x01A1, 0xFD: 0x01B0, 0xFE: 0x20AB,
]
