internal import VietnameseText

/// A published figure: the text that a reader sees, and the number that gives it a place.
public struct ChartValue: Sendable, Hashable {
    /// As it is printed: `83,90`.
    public let text: String
    /// Finite, at most 10¹² away from zero: what an axis can be divided for.
    public let number: Double

    /// Nil where no axis could hold the number (not finite, or beyond ±10¹²).
    public init?(text: String, number: Double) {
        guard number.isFinite, number.magnitude <= 1e12 else { return nil }
        self.text = text
        self.number = number
    }

    /// A decimal in digits, with a point or a comma: `83.90` is printed `83,90`. Nil for anything else.
    public init?(_ decimal: String) {
        var printed: [UInt8] = []
        guard appendNumber(decimal, to: &printed) else { return nil }
        self.init(text: String(decoding: printed, as: UTF8.self), number: Self.number(decimal))
    }

    /// A count or a rank, with points between groups of three.
    public init?(_ count: Int) {
        var printed: [UInt8] = []
        appendNumber(count, to: &printed)
        self.init(text: String(decoding: printed, as: UTF8.self), number: Double(count))
    }

    /// Near enough to draw; what is printed are the digits themselves.
    private static func number(_ decimal: String) -> Double {
        var (value, scale) = (0.0, 1.0)
        var isFraction = false
        for byte in decimal.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value * 10 + Double(byte - UInt8(ascii: "0"))
                if isFraction { scale *= 10 }
            case UInt8(ascii: "."), UInt8(ascii: ","): isFraction = true
            default: break
            }
        }
        return (decimal.utf8.first == UInt8(ascii: "-") ? -value : value) / scale
    }
}
