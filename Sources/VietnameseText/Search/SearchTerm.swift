/// A word as search knows it: what is left when marks fall away, and which marks there were.
///
/// "đường", "ĐƯỜNG" and, in another code, "đường" give the same term; "duong" has the same letters and no
/// marks. Where the tone stands (`hoà`, `hòa`) makes no difference. Only the first 16 letters count.
public struct SearchTerm: Sendable, Hashable {
    /// The letters and digits in ASCII, lower case, the first in the highest byte; unused bytes are 0.
    @usableFromInline let head, tail: UInt64
    /// Three bits a letter (`Mark`), and the tone in the lowest three.
    @usableFromInline let marks: UInt64

    static let longest = 16

    /// The letters without marks: `duong`.
    public var plain: String {
        let bytes = (0..<Self.longest).lazy.map { index -> UInt8 in
            let word = index < 8 ? head : tail
            return UInt8(truncatingIfNeeded: word >> UInt64(56 - index % 8 * 8))
        }
        return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }

    /// The letters with their own marks, then the tone's number from 1 to 5: `đương1`; empty for a word
    /// without any mark.
    public var form: String {
        guard marks != 0 else { return "" }
        var text = ""
        for (index, letter) in plain.unicodeScalars.enumerated() {
            let bits = UInt8(truncatingIfNeeded: marks >> UInt64(3 + index * 3)) & 7
            text.unicodeScalars.append(Mark(rawValue: bits)?.joined(to: letter) ?? letter)
        }
        let tone = marks & 7
        return tone == 0 ? text : text + String(tone)
    }

    /// Byte order of the plain letters, then that of the marks.
    public static func precedes(_ one: SearchTerm, _ other: SearchTerm) -> Bool {
        (one.head, one.tail, one.marks) < (other.head, other.tail, other.marks)
    }

    /// Whether the two differ at most by their marks.
    public func hasSameLetters(as other: SearchTerm) -> Bool { head == other.head && tail == other.tail }

    /// A number that differs from word to word in its lower bits, mostly: for tables.
    @inlinable public var scattered: UInt64 {
        var mixed = (head ^ (tail &* 0x9E37_79B9_7F4A_7C15)) &+ marks
        mixed = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ mixed >> 32
    }

    /// What a letter has beside its tone.
    enum Mark: UInt8 {
        case none, breve, circumflex, horn, stroke

        func joined(to letter: Unicode.Scalar) -> Unicode.Scalar? {
            switch (self, letter) {
            case (.breve, "a"): "ă"
            case (.circumflex, "a"): "â"
            case (.circumflex, "e"): "ê"
            case (.circumflex, "o"): "ô"
            case (.horn, "o"): "ơ"
            case (.horn, "u"): "ư"
            case (.stroke, "d"): "đ"
            default: nil
            }
        }
    }
}
