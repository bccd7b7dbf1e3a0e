/// A telephone number as people write it: how it is dialled and how it is read out.
public struct PhoneNumber: Sendable, Hashable {
    /// Digits alone, the country code 84 taken back to 0.
    public let digits: String
    /// The digits behind "máy lẻ" or "ext".
    public let `extension`: String?

    /// nil where the text is no number: fewer than three digits or more than fifteen (ITU-T E.164), or
    /// letters that mean no extension.
    public init?(_ text: String) {
        if let figures = Self.bareDigits(text) {
            guard (3...15).contains(figures.count) else { return nil }
            digits = figures
            `extension` = nil
            return
        }
        let lower = text.lowercased()
        let word = ["máy lẻ", "số lẻ", "ext"].lazy.compactMap { lower.firstRange(of: $0) }.first
        let main = word.map { lower[..<$0.lowerBound] } ?? lower[...]
        guard main.allSatisfy({ $0.isDigit || " .-()+\u{A0}".contains($0) }) else { return nil }
        var digits = main.filter(\.isDigit)
        if main.contains("+"), digits.hasPrefix("84") { digits = "0" + digits.dropFirst(2) }
        guard (3...15).contains(digits.count) else { return nil }
        self.digits = digits
        let tail = word.map { lower[$0.upperBound...].filter(\.isDigit) } ?? ""
        `extension` = tail.isEmpty ? nil : tail
    }

    /// The digits of a number written with figures and spaces, points, hyphens and brackets alone, as nearly
    /// all are; nil for any other text.
    private static func bareDigits(_ text: String) -> String? {
        var digits: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
            case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "("),
                UInt8(ascii: ")"):
                break
            default: return nil
            }
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// `tel:+842693821234;ext=12` (RFC 3966); numbers that only work in the country stay as they are.
    public var link: String {
        "tel:" + international + (`extension`.map { ";ext=" + $0 } ?? "")
    }

    /// `+842693821234`, or the digits of a number that only works in the country.
    public var international: String { isLocal ? digits : "+84" + digits.dropFirst() }

    /// What a telephone dials: a comma waits before the extension.
    public var dialString: String { international + (`extension`.map { "," + $0 } ?? "") }

    /// In groups as they are read out: `0269 382 1234`, `0912 345 678`, `1900 1234`.
    public var printed: String {
        let groups: [Int]
        switch (digits.prefix(3), digits.count) {
        case ("024", 11), ("028", 11): groups = [3, 4, 4]
        case (_, 11) where digits.hasPrefix("02"): groups = [4, 3, 4]
        case (_, 10) where digits.hasPrefix("0"): groups = [4, 3, 3]
        case ("180", 8), ("190", 8): groups = [4, 4]
        case ("180", 10), ("190", 10): groups = [4, 3, 3]
        default: groups = digits.count > 6 ? [4, 3, 3, 3, 3] : [digits.count]
        }
        let number = grouped(groups)
        return `extension`.map { "\(number) máy lẻ \($0)" } ?? number
    }

    /// Short numbers and those of services have no area code.
    private var isLocal: Bool { !digits.hasPrefix("0") || digits.count < 9 }

    private func grouped(_ lengths: [Int]) -> String {
        var rest = digits[...]
        var groups: [Substring] = []
        for length in lengths where !rest.isEmpty {
            groups.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        if !rest.isEmpty { groups.append(rest) }
        return groups.joined(separator: " ")
    }
}

extension Character {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
