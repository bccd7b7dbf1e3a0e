internal import Diagnostics

/// What other YAML tools would take a plain value for, if not for text; nil where it is text for all.
///
/// YAML 1.1 reads `no` as false, `1.10` as 1.1, `0123` as 83, `12:30` as 750 and `2024-02-30` as a date.
func yamlReading(of text: SourceString) -> String? {
    guard text.count <= 40 else { return nil }
    return text.withUTF8 { bytes in
        guard let first = bytes.first else { return nil }
        if isLetter(first) || first == UInt8(ascii: "~") || first == UInt8(ascii: ".") {
            guard bytes.count <= longestWord else { return nil }
            return words[String(decoding: bytes, as: UTF8.self).lowercased()]
        }
        return numericReading(of: bytes)
    }
}

private let words: [String: String] = {
    var table: [String: String] = ["~": "để trống", "null": "để trống", ".nan": "số", ".inf": "số"]
    for word in ["y", "yes", "true", "on"] { table[word] = "«đúng» (true)" }
    for word in ["n", "no", "false", "off"] { table[word] = "«sai» (false)" }
    return table
}()

/// In bytes.
private let longestWord = words.keys.map(\.utf8.count).max() ?? 0

private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func numericReading(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let isSigned = bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+")
    let digits = bytes.dropFirst(isSigned ? 1 : 0)
    guard let first = digits.first, isDigit(first) else { return nil }
    if digits.starts(with: Array("0x".utf8)) {
        return digits.dropFirst(2).allSatisfy(isHexadecimal) ? "số" : nil
    }
    guard digits.allSatisfy({ isDigit($0) || separators.contains($0) }) else {
        return isExponential(digits) ? "số" : nil
    }
    if digits.contains(UInt8(ascii: ":")) { return clockReading(of: digits) }
    if digits.contains(UInt8(ascii: "-")) { return isDate(digits) ? "ngày tháng" : nil }
    let points = digits.count { $0 == UInt8(ascii: ".") }
    return points > 1
        ? nil : first == UInt8(ascii: "0") && digits.count > 1 && points == 0 ? "số hệ tám" : "số"
}

private let separators = Set("_.:-".utf8)

private func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x46).contains(byte & 0xDF)
}

/// `12:30` is a number in base 60.
private func clockReading(of digits: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    let parts = digits.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) } ? "số hệ sáu mươi" : nil
}

private func isDate(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let parts = digits.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.count == 3 && parts.first?.count == 4 && parts.allSatisfy { $0.allSatisfy(isDigit) }
}

/// `1e5`, `1.2E+3`
private func isExponential(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let parts = digits.split(maxSplits: 1, omittingEmptySubsequences: false) {
        $0 & 0xDF == UInt8(ascii: "E")
    }
    guard parts.count == 2 else { return false }
    let exponent = parts[1].drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    return parts[0].allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") } && !exponent.isEmpty
        && exponent.allSatisfy(isDigit)
}
