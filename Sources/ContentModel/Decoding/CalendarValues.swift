public import Diagnostics
public import Schedule

// The calendar's types, read from where an editor wrote them.

extension CalendarDate {
    /// `2024-03-07`
    public init?(_ text: SourceString) {
        guard let date = text.withUTF8({ CalendarDate(iso: $0) }) else { return nil }
        self = date
    }
}

extension Period {
    /// `2024`, `2024-03`, `2024-quy-1`, `2024-6-thang`, `2024-9-thang`
    public init?(_ text: SourceString) {
        guard let period = text.withUTF8({ Period($0) }) else { return nil }
        self = period
    }

    /// `2024-03`, and no other period.
    public static func month(_ text: SourceString) -> Period? {
        Period(text).flatMap { $0.kind == .month ? $0 : nil }
    }
}

extension Timestamp {
    /// `2026-01-15T08:00:00+07:00`
    public init?(_ text: SourceString) {
        guard let moment = text.withUTF8({ Timestamp(iso: $0) }) else { return nil }
        self = moment
    }
}
