/// Names that a folder of the site needs for itself.
let reservedIdentifiers: Set<String> = ["index", "linh-vuc", "trang"]

/// Windows has devices of these names, with any ending: a copy of the site could not be laid there.
private let deviceNames: Set<String> = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
]

/// What is wrong with an id, in a few Vietnamese words; nil where nothing is.
///
/// An id is a file's name and a part of its address: lower case ASCII letters, digits, `.` and `-`,
/// beginning and ending with a letter or a digit, at most 100 bytes.
func identifierFault(in id: String) -> String? {
    if id.isEmpty { return "để trống" }
    if id.utf8.count > 100 { return "dài quá 100 ký tự" }
    if reservedIdentifiers.contains(id) { return "tên dành riêng cho hệ thống" }
    if deviceNames.contains(String(id.prefix { $0 != "." })) { return "tên thiết bị của Windows" }
    for scalar in id.unicodeScalars where !isAllowed(scalar) {
        if scalar.properties.isUppercase { return "có chữ hoa «\(scalar)»" }
        return scalar == " " ? "có dấu cách" : "có ký tự «\(scalar)»"
    }
    guard let first = id.utf8.first, let last = id.utf8.last, isAlphanumeric(first), isAlphanumeric(last)
    else {
        return "phải bắt đầu và kết thúc bằng chữ hoặc số"
    }
    return id.contains("..") ? "có hai dấu chấm liền nhau" : nil
}

private func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "-"
        || (scalar.isASCII && isAlphanumeric(UInt8(truncatingIfNeeded: scalar.value)))
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
}
