extension CalendarDate: CustomStringConvertible {
    /// Reads `2024-03-07`; nil for any other form and for days that do not exist.
    public init?(iso bytes: UnsafeBufferPointer<UInt8>) {
        var reader = ByteReader(bytes)
        guard let date = reader.date(), reader.isAtEnd else { return nil }
        self = date
    }

    public init?(iso text: String) {
        var text = text
        guard let date = text.withUTF8({ CalendarDate(iso: $0) }) else { return nil }
        self = date
    }

    /// Appends `2024-03-07`.
    public func appendISO(to output: inout [UInt8]) {
        let (year, month, day) = parts
        append(year, figures: 4, to: &output)
        output.append(UInt8(ascii: "-"))
        append(month, figures: 2, to: &output)
        output.append(UInt8(ascii: "-"))
        append(day, figures: 2, to: &output)
    }

    /// `2024-03-07`
    public var description: String {
        var bytes: [UInt8] = []
        appendISO(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension ByteReader {
    mutating func date() -> CalendarDate? {
        guard let year = number(figures: 4), skip("-"), let month = number(figures: 2), skip("-"),
            let day = number(figures: 2)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}
