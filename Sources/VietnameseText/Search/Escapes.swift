/// The bytes with everything that stands for a character put as that character: entities of HTML, escapes
/// of JSON and calendars, doubled quotes of CSV, percent signs of addresses, lines that were folded. Never
/// longer.
func unescaped(_ text: UnsafeRawBufferPointer) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var offset = 0
    text.withMemoryRebound(to: UInt8.self) { text in
        while offset < text.count {
            let byte = text[offset]
            if isEscape[Int(byte)] {
                let rest = UnsafeBufferPointer(rebasing: text[offset...])
                offset += appendEscape(rest, to: &output)
            } else {
                output.append(byte)
                offset += 1
            }
        }
    }
    return output
}

private let isEscape: [Bool] = (0..<256).map { "\r&\\\"%+".utf8.contains(UInt8($0)) }

/// - Parameter rest: begins with a byte that may stand for something.
/// - Returns: how many bytes that took, at least 1.
private func appendEscape(_ rest: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> Int {
    switch rest[0] {
    case 0x0D where rest.starts(with: "\r\n ".utf8): return 3  // RFC 5545, 3.1
    case UInt8(ascii: "&"):
        if let length = appendEntity(rest, to: &output) { return length }
    case UInt8(ascii: "\\"):
        if let length = appendBackslash(rest, to: &output) { return length }
    case UInt8(ascii: "\"") where rest.starts(with: "\"\"".utf8):  // RFC 4180
        output.append(rest[0])
        return 2
    case UInt8(ascii: "%"):
        if let byte = number(rest.dropFirst().prefix(2), base: 16, digits: 2) {
            output.append(UInt8(truncatingIfNeeded: byte))
            return 3
        }
    case UInt8(ascii: "+"):  // a blank in the query of an address
        output.append(blank)
        return 1
    default: break
    }
    output.append(rest[0])
    return 1
}

private func appendBackslash(_ rest: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> Int? {
    guard rest.count > 1 else { return nil }
    switch rest[1] {
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "r"), UInt8(ascii: "t"):
        output.append(blank)
        return 2
    case UInt8(ascii: "u"):
        guard let unit = number(rest.dropFirst(2).prefix(4), base: 16, digits: 4) else { return nil }
        // A half of a pair is no letter of any name here.
        output.append(scalar: unit & 0xF800 == 0xD800 ? UInt32(blank) : unit)
        return 6
    default:
        guard "\"\\/,;".utf8.contains(rest[1]) else { return nil }
        output.append(rest[1])
        return 2
    }
}

private func appendEntity(_ rest: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> Int? {
    guard rest.count > 3 else { return nil }
    guard rest[1] == UInt8(ascii: "#") else {
        guard let (name, byte) = entities.first(where: { rest.starts(with: $0.name) }) else { return nil }
        output.append(byte)
        return name.count
    }
    let isHexadecimal = rest[2] | 0x20 == UInt8(ascii: "x")
    let digits = rest.dropFirst(isHexadecimal ? 3 : 2).prefix(8).prefix { $0 != UInt8(ascii: ";") }
    let end = digits.endIndex
    guard end < rest.count, rest[end] == UInt8(ascii: ";"),
        let value = number(digits, base: isHexadecimal ? 16 : 10, digits: digits.count),
        let scalar = Unicode.Scalar(value)
    else { return nil }
    output.append(scalar: scalar.value)
    return end + 1
}

private let entities: [(name: [UInt8], byte: UInt8)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&nbsp;", " "),
].map { (name: StaticString, character: Unicode.Scalar) in
    (Array(name.description.utf8), UInt8(ascii: character))
}

/// - Parameter digits: how many there must be, at least 1.
private func number(_ bytes: some Collection<UInt8>, base: UInt32, digits: Int) -> UInt32? {
    guard digits > 0, bytes.count == digits else { return nil }
    var value: UInt32 = 0
    for byte in bytes {
        guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < base else { return nil }
        value = value &* base &+ UInt32(digit)
    }
    return value
}
