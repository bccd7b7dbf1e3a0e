/// A time limit as the record states it: a number, words, or both.
public struct TimeLimit: Sendable, Hashable {
    /// nil where only words say it.
    public let span: LimitSpan?
    /// What a number can't say: "≤ 10 / ≤ 20 ngày làm việc".
    public let words: String?

    /// nil where the value is left out or says nothing that can be used.
    init?(_ value: FieldValue) {
        guard let fields = value.group else { return nil }
        if let count = fields[TimeLimitKey.count].scalar.flatMap(integer),
            let unit = fields[TimeLimitKey.unit].scalar.flatMap({ LimitSpan.Unit(rawValue: $0.string) })
        {
            span = LimitSpan(count: count, unit: unit)
        } else {
            span = nil
        }
        words = fields[TimeLimitKey.words].scalar?.string
        if span == nil, words == nil { return nil }
    }

    /// "5 ngày làm việc (chưa tính thời gian thẩm định)", "≤ 10 / ≤ 20 ngày làm việc".
    public var label: String {
        guard let span else { return words ?? "" }
        return words.map { "\(span.label) (\($0))" } ?? span.label
    }
}

/// By how much an office undercuts the limit that the law gives it.
public struct LimitCut: Sendable, Hashable {
    public let count: Int
    public let unit: LimitSpan.Unit
    /// Of the legal limit, in percent.
    public let percent: Double

    /// nil where there is nothing to compare or nothing was cut.
    init?(from legal: TimeLimit?, to own: TimeLimit?) {
        guard let law = legal?.span, let own = own?.span, law.unit == own.unit, own.count < law.count else {
            return nil
        }
        count = law.count - own.count
        unit = own.unit
        percent = Double(count) * 100 / Double(law.count)
    }
}
