public import Diagnostics

/// The first byte sequence of a file that is not UTF-8 or may not stand in a text, if there is one; further
/// characters of that kind are related to it.
public func encodingFault(of bytes: [UInt8], at path: ContentPath) -> Diagnostic? {
    guard !bytes.withUnsafeBufferPointer(isText) else { return nil }
    do {
        _ = try UTF8Span(validating: bytes.span)
    } catch {
        return invalidUTF8(bytes, error.byteOffsets, at: path)
    }
    return controlCharacters(in: SourceText(path: path, bytes: bytes))
}

private func invalidUTF8(_ bytes: [UInt8], _ range: Range<Int>, at path: ContentPath) -> Diagnostic {
    let value = String(bytes[range.lowerBound], radix: 16, uppercase: true)
    return Diagnostic(
        .invalidUTF8, at: SourceLocation(path: path, bytes: bytes[...], range: range),
        "tệp không phải UTF-8: byte thứ \(range.lowerBound + 1) (0x\(value)) không hợp lệ",
        expected: "Mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8 "
            + "(Notepad: «Save as…», Encoding: UTF-8). Văn bản gõ bằng TCVN3 hay VNI phải chuyển mã trước.")
}

private func controlCharacters(in source: SourceText) -> Diagnostic? {
    source.bytes.withUnsafeBufferPointer { bytes in
        let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        guard var range = forbiddenScalar(in: bytes, from: start) else { return nil }
        var fault = controlCharacter(bytes[range], at: source.location(range))
        // Ten places show where the text came from; the rest look the same.
        while fault.related.count < 9, let next = forbiddenScalar(in: bytes, from: range.upperBound) {
            fault = fault.relating(to: source.location(next), "ở đây cũng có")
            range = next
        }
        return fault
    }
}

/// - Parameter scalar: the bytes of one scalar.
private func controlCharacter(
    _ scalar: Slice<UnsafeBufferPointer<UInt8>>, at place: SourceLocation
) -> Diagnostic {
    let value = String(decoding: scalar, as: UTF8.self).unicodeScalars.first?.value ?? 0
    let digits = String(value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    return Diagnostic(
        .controlCharacter, at: place, "ký tự điều khiển \(name) không được có trong văn bản",
        expected: "Xóa ký tự không nhìn thấy ở vị trí này (thường sót lại khi chép từ Word hoặc PDF).")
}
