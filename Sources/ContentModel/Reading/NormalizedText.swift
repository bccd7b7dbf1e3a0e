internal import Diagnostics
internal import VietnameseText

/// The text in NFC. Vietnamese typed on a Mac comes apart (`ế` as three characters): accepted, with one
/// warning.
func normalized(_ bytes: [UInt8], at path: ContentPath) -> (text: [UInt8], warnings: [Diagnostic]) {
    bytes.withUnsafeBufferPointer { buffer in
        guard let text = NFC.normalized(buffer) else { return (bytes, []) }
        let place = firstDifference(bytes, text)
        let warning = Diagnostic(
            .decomposedText, at: SourceLocation(path: path, bytes: bytes[...], range: place..<place + 1),
            "văn bản ở dạng tổ hợp rời (NFD), đã được ghép lại khi dựng trang",
            expected: "Lưu lại tệp ở dạng dựng sẵn (NFC) để tìm kiếm và so sánh đúng; "
                + "bộ gõ trên Windows và Linux gõ sẵn dạng này.")
        return (text, [warning])
    }
}

private func firstDifference(_ one: [UInt8], _ other: [UInt8]) -> Int {
    min(zip(one, other).prefix { $0 == $1 }.count, max(0, one.count - 1))
}
