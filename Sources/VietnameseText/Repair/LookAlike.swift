/// A piece of text that looks right and is not what it looks like: search and readers aloud stumble over it.
public struct LookAlike: Sendable, Hashable {
    public enum Reason: Sendable, Hashable, CaseIterable {
        /// Ƣ, ƣ: what converters of old fonts made of Ư, ư.
        case legacyLetter
        /// Õ for Ò in a word in capitals: HÕA.
        case tildeForGrave
        /// Ð (Icelandic) or Ɖ (African) for Đ.
        case foreignLetter
        /// Cyrillic or Greek letters inside a Latin word.
        case otherScript
        /// A tone mark on a consonant, or beside the vowel it belongs to: câp̣, liêụ.
        case misplacedTone
        /// Zero-width characters, soft hyphens, marks of writing direction.
        case invisible
        /// A no-break or fixed-width space.
        case unusualSpace
    }

    /// Byte offsets in the text.
    public let range: Range<Int>
    /// What belongs there, in UTF-8; empty where nothing does.
    public let replacement: [UInt8]
    public let reason: Reason

    init(_ range: Range<Int>, _ replacement: [UInt8], _ reason: Reason) {
        self.range = range
        self.replacement = replacement
        self.reason = reason
    }

    init(_ range: Range<Int>, _ replacement: Unicode.Scalar, _ reason: Reason) {
        self.init(range, Array(UTF8.encode(replacement).map(Array.init) ?? []), reason)
    }
}

extension LookAlike.Reason {
    /// What is the matter, in Vietnamese, to stand in a message.
    public var explanation: StaticString {
        switch self {
        case .legacyLetter: "chữ Ƣ (OI) do chuyển phông cũ, phải là Ư"
        case .tildeForGrave: "dấu ngã thay cho dấu huyền trong chữ in hoa"
        case .foreignLetter: "chữ của tiếng khác trông giống Đ"
        case .otherScript: "chữ Nga hoặc chữ Hy Lạp nằm trong từ viết bằng chữ Việt"
        case .misplacedTone: "dấu thanh đặt sai chữ"
        case .invisible: "ký tự không nhìn thấy"
        case .unusualSpace: "khoảng trắng không phải dấu cách thường"
        }
    }
}

/// The text with every look-alike replaced; nil where there is none.
public func repairedLookAlikes(in text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let found = findLookAlikes(in: text)
    guard !found.isEmpty else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var copied = 0
    for lookAlike in found {
        output.append(contentsOf: text[copied..<lookAlike.range.lowerBound])
        output.append(contentsOf: lookAlike.replacement)
        copied = lookAlike.range.upperBound
    }
    output.append(contentsOf: text[copied...])
    return output
}
