public import Diagnostics

/// The first byte sequence of a file that is not UTF-8 or may not stand in a text, if there is one.
public func encodingFault(of bytes: [UInt8], at path: ContentPath) -> Diagnostic? {
    do {
        _ = try UTF8Span(validating: bytes.span)
    } catch {
        return invalidUTF8(bytes, error.byteOffsets, at: path)
    }
    return controlCharacter(in: bytes, at: path)
}

private func invalidUTF8(_ bytes: [UInt8], _ range: Range<Int>, at path: ContentPath) -> Diagnostic {
    // The place is worked out in the part before the fault: that part is valid.
    let place = SourceLocation(path: path, bytes: bytes[..<range.lowerBound], range: range.lowerBound..<range.lowerBound)
    let value = String(bytes[range.lowerBound], radix: 16, uppercase: true)
    return Diagnostic(
        .invalidUTF8, at: SourceLocation(path: path, line: place.line, column: place.column, width: 1),
        "tệp không phải UTF-8: byte thứ \(range.lowerBound + 1) (0x\(value)) không hợp lệ",
        expected: "Mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8 "
            + "(Notepad: «Save as…», Encoding: UTF-8). Văn bản gõ bằng TCVN3 hay VNI phải chuyển mã trước.")
}

private func controlCharacter(in bytes: [UInt8], at path: ContentPath) -> Diagnostic? {
    let isControl: (UInt8) -> Bool = { byte in
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
    }
    guard let offset = bytes.firstIndex(where: isControl) else { return nil }
    let value = String(bytes[offset], radix: 16, uppercase: true)
    return Diagnostic(
        .controlCharacter, at: SourceLocation(path: path, bytes: bytes[...], range: offset..<offset + 1),
        "ký tự điều khiển U+00\(value.count == 1 ? "0" : "")\(value) không được có trong văn bản",
        expected: "Xóa ký tự không nhìn thấy ở vị trí này (thường sót lại khi chép từ Word hoặc PDF).")
}
