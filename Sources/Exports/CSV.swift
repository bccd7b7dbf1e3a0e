/// Comma-separated values (RFC 4180) in UTF-8, with the mark by which spreadsheets know it.
struct CSV {
    private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    mutating func row(_ values: [String]) {
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(value)
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func append(_ value: String) {
        let value = neutral(value)
        let mustBeQuoted = value.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        guard mustBeQuoted else {
            bytes += Array(value.utf8)
            return
        }
        bytes.append(0x22)
        for byte in value.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// A spreadsheet takes what begins like this for a formula and runs it.
    private func neutral(_ value: String) -> String {
        guard let first = value.utf8.first, [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first) else {
            return value
        }
        return "'" + value
    }
}
