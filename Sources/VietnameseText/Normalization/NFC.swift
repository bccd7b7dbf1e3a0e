/// Unicode's Normalization Form C: every letter with its marks as one scalar where there is one.
///
/// A file typed on Windows or Linux is NFC already; macOS and some converters write NFD. So the scan that
/// proves a text normalized is what runs on every file, and composing is the exception.
public enum NFC {
    /// The offset of the first scalar that might not be normalized; nil: the text is certainly NFC.
    ///
    /// ASCII, Vietnamese letters, common punctuation and emoji are certain. Offsets are in bytes.
    public static func firstDoubt(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
        var offset = start
        while offset < bytes.count {
            // Every lead byte below CC, and so every scalar below U+0300, is certain, as are continuations.
            if bytes[offset] < 0xCC {
                offset += 1
            } else if let length = certainLength(in: bytes, at: offset) {
                offset += length
            } else {
                return offset
            }
        }
        return nil
    }

    /// The text in NFC; nil where it was that already. Bytes that are no UTF-8 stay as they are.
    public static func normalized(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard var doubt = firstDoubt(in: bytes) else { return nil }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var copied = 0
        var composer = Composer()
        let latin = LatinComposition()
        while true {
            let start = max(copied, startOfScalar(before: doubt, in: bytes))
            output.append(contentsOf: bytes[copied..<start])
            copied =
                latin.appendLetter(in: bytes, at: start, to: &output)
                ?? composer.appendComposed(bytes, from: start, past: doubt, to: &output)
            guard let next = firstDoubt(in: bytes, from: copied) else { break }
            doubt = next
        }
        output.append(contentsOf: bytes[copied...])
        return output.count == bytes.count && output.elementsEqual(bytes) ? nil : output
    }

    /// How many bytes the scalar at `offset` takes, if it is normalized whatever stands around it.
    @inline(__always)
    private static func certainLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
        guard offset + 2 < bytes.count else {
            let isCyrillicPair = offset + 1 < bytes.count && bytes[offset] & 0xFE == 0xD0
            return isCyrillicPair ? 2 : nil
        }
        let second = bytes[offset + 1]
        switch bytes[offset] {
        case 0xD0, 0xD1:
            return 2
        case 0xE1:  // U+1E00–1EFF: Latin letters with marks, the Vietnamese ones among them
            return second >= 0xB8 && second <= 0xBB ? 3 : nil
        case 0xE2:
            return isCertainSymbol(second, bytes[offset + 2]) ? 3 : nil
        case 0xF0:  // U+1F000–1FFFF: emoji
            return second == 0x9F && offset + 3 < bytes.count ? 4 : nil
        default:
            return nil
        }
    }

    /// Punctuation and signs in U+2000–27FF, but for the few that are other names of something (the en quad,
    /// the ohm, kelvin and ångström signs, two brackets) and the combining marks for symbols.
    private static func isCertainSymbol(_ second: UInt8, _ third: UInt8) -> Bool {
        switch second {
        case 0x80: third >= 0x82
        case 0x84: third < 0xA6
        case 0x81, 0x82, 0x86...0x8B, 0x94...0x9F: true
        default: false
        }
    }

    private static func startOfScalar(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var start = max(0, offset - 1)
        while start > 0, start > offset - 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }
}
