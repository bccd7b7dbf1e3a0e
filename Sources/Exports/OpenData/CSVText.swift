internal import Diagnostics

/// A table as comma-separated values, byte by byte: a row a line, a mark at the head by which spreadsheets
/// know UTF-8. What `CSV` writes from strings, for tables with a row for each of many records.
struct CSVText {
    /// What was written since the last `handOver`.
    private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    private var isFirst = true

    mutating func text(_ value: String) {
        var value = value
        value.withUTF8 { text($0) }
    }

    /// A cell of text. What a spreadsheet would take for a formula and run begins with an apostrophe.
    mutating func text(_ value: UnsafeBufferPointer<UInt8>) {
        separate()
        guard let first = value.first else { return }
        let isFormula = first == 0x3D || first == 0x2B || first == 0x2D || first == 0x40 || first == 0x09
        guard isFormula || needsQuotes(value) else {
            bytes.append(contentsOf: value)
            return
        }
        bytes.append(0x22)
        if isFormula { bytes.append(0x27) }
        var rest = value[...]
        while let quote = rest.firstIndex(of: 0x22) {
            bytes.append(contentsOf: rest[...quote])
            bytes.append(0x22)
            rest = rest[(quote + 1)...]
        }
        bytes.append(contentsOf: rest)
        bytes.append(0x22)
    }

    /// Looks at all bytes without a branch between them: most cells are long and need none.
    private func needsQuotes(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        var found: UInt8 = 0
        for byte in value { found |= byte == 0x22 || byte == 0x2C || byte < 0x20 ? 1 : 0 }
        return found != 0
    }

    /// A cell that holds no comma, quote or line end: a number, a date, an id.
    mutating func raw(_ value: some Sequence<UInt8>) {
        separate()
        bytes.append(contentsOf: value)
    }

    mutating func endRow() {
        bytes.append(0x0D)
        bytes.append(0x0A)
        isFirst = true
    }

    /// Gives away what was written so far, once it is long enough, and goes on with an empty buffer.
    mutating func handOver(atLeast size: Int = 0, to take: (UnsafeRawBufferPointer) -> Void) {
        guard bytes.count >= size else { return }
        bytes.withUnsafeBytes { take($0) }
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
    }
}
