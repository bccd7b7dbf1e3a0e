internal import VietnameseText

/// Round numbers at equal distances: multiples of 1, 2 or 5 times a power of ten. Kept as whole numbers,
/// so that a label is exact whatever binary fractions do.
struct Ticks: Hashable {
    /// The first tick, in steps.
    let first: Int
    let count: Int
    /// 1, 2 or 5.
    let mantissa: Int
    let exponent: Int

    /// The finest ticks that reach over the range and are no more than `limit` (at least 3, because a range
    /// around zero needs one tick on either side).
    /// - Parameters:
    ///   - range: within ±10¹².
    ///   - finest: the exponent of the finest step; 0 for things that are counted.
    init(covering range: ClosedRange<Double>, atMost limit: Int, finest: Int = -9) {
        let most = Double(max(limit, 3))
        let span = range.upperBound - range.lowerBound
        for exponent in finest...Self.coarsest where Self.scale(5, exponent) * most >= span {
            for mantissa in [1, 2, 5] {
                let first = Self.steps(in: range.lowerBound, mantissa, exponent, up: false)
                let last = max(Self.steps(in: range.upperBound, mantissa, exponent, up: true), first + 1)
                guard last - first < most, first.magnitude < 1e15 else { continue }
                (self.first, self.count) = (Int(first), Int(last - first) + 1)
                (self.mantissa, self.exponent) = (mantissa, exponent)
                return
            }
        }
        (first, count, mantissa, exponent) = (-1, 3, 1, Self.coarsest)
    }

    subscript(index: Int) -> Double { Self.scale(Double((first + index) * mantissa), exponent) }

    var range: ClosedRange<Double> { self[0]...self[count - 1] }

    /// All ticks of an axis show the same decimals.
    func label(_ index: Int) -> String {
        let value = (first + index) * mantissa
        // Nothing to group, as with most scores.
        if exponent == 0, value.magnitude < 1000 { return String(value) }
        var digits = String(value.magnitude)
        if exponent > 0, value != 0 { digits += String(repeating: "0", count: exponent) }
        if exponent < 0 {
            let missing = 1 - exponent - digits.utf8.count
            if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
            digits.insert(".", at: digits.utf8.index(digits.endIndex, offsetBy: exponent))
        }
        var printed: [UInt8] = []
        appendNumber(value < 0 ? "-" + digits : digits, to: &printed)
        return String(decoding: printed, as: UTF8.self)
    }

    /// A range's end in steps, rounded outwards. The hair's breadth that a division may be off is no step.
    private static func steps(in value: Double, _ mantissa: Int, _ exponent: Int, up: Bool) -> Double {
        let quotient = scale(value, -exponent) / Double(mantissa)
        guard quotient.magnitude < 1e15 else { return quotient }
        let nearest = Double(quotient.nearestInteger)
        if (quotient - nearest).magnitude <= 1e-9 * max(1, nearest.magnitude) { return nearest }
        return up
            ? (nearest > quotient ? nearest : nearest + 1) : (nearest < quotient ? nearest : nearest - 1)
    }

    /// Divides by whole powers of ten rather than multiply by a fraction, which binary numbers lack.
    private static func scale(_ value: Double, _ exponent: Int) -> Double {
        exponent < 0 ? value / powers[-exponent] : value * powers[exponent]
    }

    private static let coarsest = 13
    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
    ]
}
