extension Period: CustomStringConvertible {
    /// Reads `2024`, `2024-03`, `2024-quy-1`, `2024-6-thang` or `2024-9-thang`; nil for any other text.
    public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var reader = ByteReader(bytes)
        guard let year = reader.number(figures: 4), let period = reader.period(of: year), reader.isAtEnd
        else {
            return nil
        }
        self = period
    }

    public init?(_ text: String) {
        var text = text
        guard let period = text.withUTF8({ Period($0) }) else { return nil }
        self = period
    }

    /// As an editor writes it: `2024-quy-1`.
    public var description: String {
        var bytes: [UInt8] = []
        append(year, figures: 4, to: &bytes)
        switch kind {
        case .month:
            bytes.append(UInt8(ascii: "-"))
            append(index, figures: 2, to: &bytes)
        case .quarter: bytes += "-quy-\(index)".utf8
        case .halfYear, .nineMonths: bytes += "-\(kind.key)".utf8
        case .year: break
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// As a reader reads it: `quý I/2024`.
    public var label: String {
        switch kind {
        case .month: "tháng \(index)/\(year)"
        case .quarter: "quý \(["I", "II", "III", "IV"][index - 1])/\(year)"
        case .halfYear: "6 tháng đầu năm \(year)"
        case .nineMonths: "9 tháng đầu năm \(year)"
        case .year: "năm \(year)"
        }
    }
}

extension ByteReader {
    fileprivate mutating func period(of year: Int) -> Period? {
        if isAtEnd { return Period(.year, of: year) }
        if skipRest("-6-thang") { return Period(.halfYear, of: year) }
        if skipRest("-9-thang") { return Period(.nineMonths, of: year) }
        guard skip("-") else { return nil }
        if skip("q") {
            guard skip("u"), skip("y"), skip("-"), let index = number(figures: 1) else { return nil }
            return Period(.quarter, index, of: year)
        }
        return number(figures: 2).flatMap { Period(.month, $0, of: year) }
    }
}
