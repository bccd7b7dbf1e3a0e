/// A moment with the offset that it was written with: `2026-03-01T08:00:00+07:00`. Whole seconds.
public struct Timestamp: Sendable, Hashable {
    /// Seconds since 0001-01-01 00:00 UTC.
    private let second: Int64
    /// Minutes east of UTC, −840 to 840.
    public let offset: Int

    /// Vietnam's, all year round.
    private static let vietnam = 7 * 60

    private init(_ day: CalendarDate, secondOfDay: Int, offset: Int) {
        second = Int64(day.number - 1) * 86_400 + Int64(secondOfDay - offset * 60)
        self.offset = offset
    }

    /// 00:00 of that day in Vietnam: the moment that a site with `--date` speaks for.
    public init(startOf day: CalendarDate) {
        self.init(day, secondOfDay: 0, offset: Self.vietnam)
    }

    /// Reads `2026-03-01T08:00+07:00`, with or without seconds; `Z` is an offset too. nil for any other text:
    /// without an offset a moment is not known.
    public init?(iso bytes: UnsafeBufferPointer<UInt8>) {
        var reader = ByteReader(bytes)
        guard let day = reader.date(), reader.skip("T") || reader.skip(" "), let time = reader.timeOfDay(),
            let offset = reader.offset(), reader.isAtEnd
        else { return nil }
        self.init(day, secondOfDay: time, offset: offset)
    }

    public init?(iso text: String) {
        var text = text
        guard let timestamp = text.withUTF8({ Timestamp(iso: $0) }) else { return nil }
        self = timestamp
    }

    /// The day that it is in Vietnam at this moment.
    public var day: CalendarDate { local(offset: Self.vietnam).day }

    private func local(offset: Int) -> (day: CalendarDate, second: Int) {
        let local = second + Int64(offset * 60)
        // An offset may carry the first or last day out of the calendar; it stays at its edge.
        let days = max(0, local / 86_400)
        return (CalendarDate.first.advanced(by: Int(days)), Int(max(0, local % 86_400)))
    }
}

extension Timestamp: Comparable {
    /// By the moment, whatever the offsets; ties by offset.
    public static func < (one: Self, other: Self) -> Bool {
        (one.second, one.offset) < (other.second, other.offset)
    }
}

extension Timestamp: CustomStringConvertible {
    /// `2026-03-01T08:00:00+07:00`
    public var description: String {
        var bytes: [UInt8] = []
        let (day, second) = local(offset: offset)
        day.appendISO(to: &bytes)
        for (mark, value) in zip("T::".utf8, [second / 3600, second / 60 % 60, second % 60]) {
            bytes.append(mark)
            append(value, figures: 2, to: &bytes)
        }
        bytes.append(offset < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
        append(abs(offset) / 60, figures: 2, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        append(abs(offset) % 60, figures: 2, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension ByteReader {
    fileprivate mutating func timeOfDay() -> Int? {
        guard let hour = number(figures: 2), hour < 24, skip(":"), let minute = number(figures: 2),
            minute < 60
        else { return nil }
        guard skip(":") else { return hour * 3600 + minute * 60 }
        guard let second = number(figures: 2), second < 60 else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    fileprivate mutating func offset() -> Int? {
        if skip("Z") { return 0 }
        let isEast = skip("+")
        guard isEast || skip("-"), let hours = number(figures: 2), hours <= 14, skip(":"),
            let minutes = number(figures: 2), minutes < 60, hours * 60 + minutes <= 840
        else { return nil }
        return (isEast ? 1 : -1) * (hours * 60 + minutes)
    }
}
