/// A run of Latin, Greek and Cyrillic letters: a word that may have been typed on two keyboards.
struct MixedWord {
    private(set) var range: Range<Int>
    private(set) var hasLatin = false
    private(set) var lookAlikes: [LookAlike] = []

    init(around offset: Int, in text: UnsafeBufferPointer<UInt8>) {
        var start = offset
        while let before = Self.letter(before: start, in: text) { start -= before.length }
        range = start..<start
        while range.upperBound < text.count, let scalar = UTF8Scalar(in: text, at: range.upperBound),
            Self.isLetter(scalar.value)
        {
            let own = range.upperBound..<range.upperBound + scalar.length
            if Self.isLatin(scalar.value) {
                hasLatin = true
            } else if let latin = Self.latin[scalar.value] {
                lookAlikes.append(LookAlike(own, latin, .otherScript))
            }
            range = start..<own.upperBound
        }
    }

    private static func letter(before end: Int, in text: UnsafeBufferPointer<UInt8>) -> UTF8Scalar? {
        guard end > 0 else { return nil }
        var start = end - 1
        while start > 0, end - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
        let scalar = UTF8Scalar(in: text, at: start)
        return scalar.flatMap { $0.length == end - start && isLetter($0.value) ? $0 : nil }
    }

    private static func isLetter(_ scalar: UInt32) -> Bool {
        isLatin(scalar) || (0x370...0x3FF).contains(scalar) || (0x400...0x52F).contains(scalar)
    }

    private static func isLatin(_ scalar: UInt32) -> Bool {
        LatinTable.index(of: scalar).map { FoldTable.plain[$0] > 0 } ?? false
    }

    /// Letters that no reader can tell from the Latin ones. The Greek μ, π, Ω and the like stay: "kΩ" is
    /// right.
    private static let latin: [UInt32: Unicode.Scalar] = {
        let cyrillic = (from: "АВЕКМНОРСТУХІЈЅаеорсухіјѕ", to: "ABEKMHOPCTYXIJSaeopcyxijs")
        let greek = (from: "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοό", to: "ABEZHIKMNOPTYXoó")
        var table: [UInt32: Unicode.Scalar] = [:]
        for (from, to) in [cyrillic, greek] {
            for (one, other) in zip(from.unicodeScalars, to.unicodeScalars) { table[one.value] = other }
        }
        return table
    }()
}
