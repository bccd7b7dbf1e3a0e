public import Diagnostics
internal import VietnameseText

/// A published figure, exactly: a whole number of units of its last decimal place. Differences of such
/// figures are exact too; no binary fraction comes between file and page.
public struct Amount: Sendable, Comparable {
    /// The figure times ten to the power of `decimals`.
    let units: Int
    /// 0 to 9.
    let decimals: Int

    init(units: Int, decimals: Int) {
        self.units = units
        self.decimals = decimals
    }

    /// nil for what is no decimal, and beyond nine digits before or behind the point.
    public init?(_ text: SourceString) {
        guard let decimal = DecimalText(text), decimal.whole.utf8.count <= 9,
            decimal.fraction.utf8.count <= 9,
            let units = Int(decimal.whole + decimal.fraction)
        else { return nil }
        self.init(units: decimal.isNegative ? -units : units, decimals: decimal.fraction.utf8.count)
    }

    public init?(_ value: FieldValue) {
        guard let text = value.scalar else { return nil }
        self.init(text)
    }

    /// `83.84`, `-1.32`
    public var plain: String {
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
        let sign = units < 0 ? "-" : ""
        guard decimals > 0 else { return sign + padded }
        return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }

    /// `83,84`, `−1,32`
    public var vietnamese: String {
        var printed: [UInt8] = []
        appendNumber(magnitude.plain, to: &printed)
        return (units < 0 ? "−" : "") + String(decoding: printed, as: UTF8.self)
    }

    /// Near enough to draw.
    public var number: Double { Double(plain) ?? 0 }
    public var magnitude: Amount { Amount(units: abs(units), decimals: decimals) }
    public var isZero: Bool { units == 0 }
    public var isNegative: Bool { units < 0 }

    public static func - (one: Amount, other: Amount) -> Amount {
        let decimals = max(one.decimals, other.decimals)
        return Amount(units: one.scaled(to: decimals) - other.scaled(to: decimals), decimals: decimals)
    }

    public static func < (one: Amount, other: Amount) -> Bool { (one - other).units < 0 }
    public static func == (one: Amount, other: Amount) -> Bool { (one - other).units == 0 }

    private func scaled(to wanted: Int) -> Int {
        var units = units
        for _ in decimals..<wanted { units *= 10 }
        return units
    }
}
