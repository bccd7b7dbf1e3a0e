/// Appends a decimal with points between groups of three and a decimal comma: `1250000` → `1.250.000`,
/// `83.99` → `83,99`.
///
/// The digits are the caller's, to the last zero: `83.90` → `83,90`. Leading zeros stay too. Not for years,
/// codes and telephone numbers, which have no groups.
/// - Parameter decimal: an optional sign, digits, and optionally a point or a comma with digits behind it.
/// - Returns: false, with nothing appended, where it is anything else.
@discardableResult
public func appendNumber(_ decimal: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> Bool {
    let isSigned = decimal.first == UInt8(ascii: "-") || decimal.first == UInt8(ascii: "+")
    let whole =
        (isSigned ? 1 : 0)..<(decimal.firstIndex { $0 == UInt8(ascii: ".") || $0 == comma } ?? decimal.count)
    guard whole.lowerBound < whole.upperBound, areDigits(decimal[whole]) else { return false }
    let fraction = decimal[min(whole.upperBound + 1, decimal.count)...]
    let hasFraction = whole.upperBound < decimal.count
    guard !hasFraction || (!fraction.isEmpty && areDigits(fraction)) else { return false }
    if decimal.first == UInt8(ascii: "-") { output.append(UInt8(ascii: "-")) }
    appendGrouped(decimal[whole], to: &output)
    if hasFraction {
        output.append(comma)
        output.append(contentsOf: fraction)
    }
    return true
}

/// `appendNumber` for a decimal as a string.
@discardableResult
public func appendNumber(_ decimal: String, to output: inout [UInt8]) -> Bool {
    var decimal = decimal
    return decimal.withUTF8 { appendNumber($0, to: &output) }
}

/// Appends a whole number with points between groups of three.
public func appendNumber(_ value: Int, to output: inout [UInt8]) {
    let start = output.count
    appendDigits(value.magnitude, to: &output)
    let digits = Array(output[start...])
    output.removeLast(digits.count)
    if value < 0 { output.append(UInt8(ascii: "-")) }
    digits.withUnsafeBufferPointer { appendGrouped($0[...], to: &output) }
}

private let comma = UInt8(ascii: ",")

private func areDigits(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.allSatisfy { $0 &- 0x30 < 10 }
}

private func appendGrouped(_ digits: Slice<UnsafeBufferPointer<UInt8>>, to output: inout [UInt8]) {
    for index in digits.indices {
        let left = digits.endIndex - index
        if left % 3 == 0, index > digits.startIndex { output.append(UInt8(ascii: ".")) }
        output.append(digits[index])
    }
}

/// Appends plain digits, with zeros before them up to `width`.
func appendDigits(_ value: UInt, width: Int = 1, to output: inout [UInt8]) {
    let start = output.count
    var rest = value
    repeat {
        output.append(0x30 + UInt8(rest % 10))
        rest /= 10
    } while rest > 0
    while output.count - start < width { output.append(0x30) }
    output[start...].reverse()
}
