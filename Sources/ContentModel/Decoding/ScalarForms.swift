public import Diagnostics
internal import VietnameseText

/// A decimal number as it was written, exactly: no binary fraction ever stands between page and file.
public struct DecimalText: Sendable {
    public let isNegative: Bool
    /// Digits before the point, at least one.
    public let whole: String
    /// Digits behind the point as written, with their trailing zeros.
    public let fraction: String

    /// Takes `83.99`, `83,99` and `83`; nil for anything else.
    public init?(_ text: SourceString) {
        let string = text.string
        isNegative = string.hasPrefix("-")
        let parts = string.dropFirst(isNegative ? 1 : 0)
            .split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard let first = parts.first, Self.isDigits(first), first.count <= 15 else { return nil }
        if parts.count == 2, !Self.isDigits(parts[1]) || parts[1].count > 15 { return nil }
        whole = String(first)
        fraction = parts.count == 2 ? String(parts[1]) : ""
    }

    /// `83,99`: decimal comma, groups of three parted by points.
    public var vietnamese: String {
        var digits: [UInt8] = []
        appendNumber(fraction.isEmpty ? whole : whole + "." + fraction, to: &digits)
        return (isNegative ? "−" : "") + String(decoding: digits, as: UTF8.self)
    }

    /// For computing with; never printed.
    public var value: Double {
        let magnitude = Double("\(whole).\(fraction.isEmpty ? "0" : fraction)") ?? 0
        return isNegative ? -magnitude : magnitude
    }

    /// Whether the text is digits with one mark at most.
    static func isNumber(_ text: String) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        return parts.count <= 2 && parts.allSatisfy(isDigits)
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

/// A whole number without sign or separators, at most nine digits.
func integer(_ text: SourceString) -> Int? {
    text.withUTF8 { bytes in
        guard (1...9).contains(bytes.count) else { return nil }
        var value = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }
}

func isURL(_ text: SourceString) -> Bool {
    let string = text.string
    let prefixes = ["https://", "http://"]
    guard let prefix = prefixes.first(where: string.hasPrefix) else { return false }
    let rest = string.dropFirst(prefix.count)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return !host.isEmpty
        && !string.unicodeScalars.contains { $0 == " " || $0 == "\"" || $0 == "<" || $0 == "\\" }
}

func isEmail(_ text: SourceString) -> Bool {
    let parts = text.string.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2
        && parts.allSatisfy { part in
            !part.isEmpty
                && part.utf8.allSatisfy {
                    $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<")
                }
        } && parts[1].contains(".")
}

/// `7/3/2024` and `07-03-2024` as people write them → `2024-03-07`.
func isoDate(fromVietnamese text: String) -> String? {
    let parts = text.split { $0 == "/" || $0 == "-" || $0 == "." }.map(String.init)
    guard parts.count == 3, parts[2].count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
        (1...31).contains(day), (1...12).contains(month), Int(parts[2]) != nil
    else { return nil }
    return "\(parts[2])-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
}
