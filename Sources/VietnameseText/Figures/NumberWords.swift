/// Appends a whole number in words, as it is read: 1250000 → "một triệu hai trăm năm mươi nghìn".
///
/// Written out in full: "linh" for an empty place of tens, "không trăm" for an empty place of hundreds
/// inside the number; mười/mươi, mốt, tư and lăm as speech has them.
public func appendNumberWords(_ value: Int, to output: inout [UInt8]) {
    if value == 0 {
        append("không", to: &output)
        return
    }
    var words = NumberWords(output: output)
    output = []
    if value < 0 { words.append("âm") }
    words.append(value.magnitude)
    output = words.output
}

private struct NumberWords {
    var output: [UInt8]
    private var isFirst = true

    init(output: [UInt8]) { self.output = output }

    private static let digits: [StaticString] = [
        "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
    ]

    mutating func append(_ word: StaticString) {
        if !isFirst { output.append(UInt8(ascii: " ")) }
        isFirst = false
        VietnameseText.append(word, to: &output)
    }

    /// Billions are counted in billions again ("nghìn tỷ", "tỷ tỷ"), so two levels are enough for 64 bits.
    mutating func append(_ value: UInt) {
        let billions = value / 1_000_000_000
        if billions > 0 {
            append(billions)
            append("tỷ")
        }
        let rest = value % 1_000_000_000
        var follows = billions > 0
        for (unit, name) in [(1_000_000, "triệu"), (1000, "nghìn"), (1, nil)] as [(UInt, StaticString?)] {
            let group = rest / unit % 1000
            guard group > 0 else { continue }
            append(group: group, isInside: follows)
            if let name { append(name) }
            follows = true
        }
    }

    /// One to 999; `isInside` where something stands before it, so that no place may be left out.
    private mutating func append(group: UInt, isInside: Bool) {
        let (hundreds, tens, ones) = (Int(group / 100), Int(group / 10 % 10), Int(group % 10))
        let hasHundreds = hundreds > 0 || isInside
        if hasHundreds {
            append(Self.digits[hundreds])
            append("trăm")
        }
        switch tens {
        case 0:
            if hasHundreds, ones > 0 { append("linh") }
        case 1:
            append("mười")
        default:
            append(Self.digits[tens])
            append("mươi")
        }
        switch (tens, ones) {
        case (_, 0): break
        case (2..., 1): append("mốt")
        case (2..., 4): append("tư")
        case (1..., 5): append("lăm")
        default: append(Self.digits[ones])
        }
    }
}
