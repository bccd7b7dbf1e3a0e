internal import Diagnostics
internal import Glibc
internal import VietnameseText

/// The text in NFC. Vietnamese typed on a Mac comes apart (`ế` as three characters): accepted, with one
/// warning.
func normalized(_ bytes: [UInt8], at path: ContentPath) -> (text: [UInt8], warnings: [Diagnostic]) {
    let turned = turningControls(in: bytes, at: path)
    return bytes.withUnsafeBufferPointer { buffer in
        guard let text = NFC.normalized(buffer) else { return (bytes, turned) }
        let place = firstDifference(bytes, text)
        let warning = Diagnostic(
            .decomposedText, at: SourceLocation(path: path, bytes: bytes[...], range: place..<place + 1),
            "văn bản ở dạng tổ hợp rời (NFD), đã được ghép lại khi dựng trang",
            expected: "Lưu lại tệp ở dạng dựng sẵn (NFC) để tìm kiếm và so sánh đúng; "
                + "bộ gõ trên Windows và Linux gõ sẵn dạng này.")
        return (text, turned + [warning])
    }
}

private func firstDifference(_ one: [UInt8], _ other: [UInt8]) -> Int {
    min(zip(one, other).prefix { $0 == $1 }.count, max(0, one.count - 1))
}

/// Controls that turn the order in which a line is read (UAX #9): one warning for each line that has some.
/// Vietnamese needs none, and with them a text can look like another one.
private func turningControls(in bytes: [UInt8], at path: ContentPath) -> [Diagnostic] {
    var places: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { bytes in
        guard let start = bytes.baseAddress else { return }
        var offset = 0
        // All of them begin with the same byte, which is rare in Vietnamese text.
        while offset < bytes.count, let found = memchr(start + offset, 0xE2, bytes.count - offset) {
            let place = UnsafeRawPointer(start).distance(to: found)
            if isTurningControl(bytes, at: place) { places.append(place..<place + 3) }
            offset = place + 1
        }
    }
    var lines: Set<Int> = []
    return places.prefix(100).compactMap { range in
        let location = SourceLocation(path: path, bytes: bytes[...], range: range)
        guard lines.insert(location.line).inserted else { return nil }
        let scalar = String(decoding: bytes[range], as: UTF8.self).unicodeScalars.first?.value ?? 0
        return Diagnostic(
            .turningControl, at: location,
            "ký tự điều khiển chiều đọc U+\(String(scalar, radix: 16, uppercase: true)) làm chữ hiện ra khác "
                + "chữ đã viết",
            expected: "Tiếng Việt không cần ký tự này; nó thường lọt vào khi dán từ nơi khác. Hãy xóa nó đi.")
    }
}

/// U+202A to U+202E, U+2066 to U+2069.
private func isTurningControl(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place + 2 < bytes.count else { return false }
    switch bytes[place + 1] {
    case 0x80: return (0xAA...0xAE).contains(bytes[place + 2])
    case 0x81: return (0xA6...0xA9).contains(bytes[place + 2])
    default: return false
    }
}
