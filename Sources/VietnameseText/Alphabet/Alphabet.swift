/// The letters that Vietnamese text is written with, found by scalar.
enum Alphabet {
    /// The 29 letters in their order, with f, j, w, z where other languages have them.
    static let order = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

    /// Every vowel with the six tones in the order of `Tone`.
    private static let vowels = [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
        "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ]

    static func place(of scalar: Unicode.Scalar) -> UInt8 {
        order.firstIndex(of: scalar).map { UInt8($0 + 1) } ?? 0
    }

    static let vowelPlaces = bits(of: "aăâeêioôơuưy")
    private static let markedPlaces = bits(of: "ăâêôơư")

    static func isVowel(_ place: UInt8) -> Bool { vowelPlaces & 1 << UInt64(place) != 0 }
    static func hasVowelMark(_ place: UInt8) -> Bool { markedPlaces & 1 << UInt64(place) != 0 }

    private static func bits(of letters: String) -> UInt64 {
        letters.unicodeScalars.reduce(0) { $0 | 1 << UInt64(place(of: $1)) }
    }

    /// One `Letter` for every place of `LatinTable`; `.none` where Vietnamese words have no such letter.
    static let letters: [Letter] = {
        var table = [Letter](repeating: .none, count: LatinTable.count)
        for scalar in order { enter(scalar, place: place(of: scalar), tone: .level, into: &table) }
        for row in vowels {
            let forms = Array(row.unicodeScalars)
            for (form, tone) in zip(forms, Tone.allCases) {
                enter(form, place: place(of: forms[0]), tone: tone, into: &table)
            }
        }
        return table
    }()

    private static func enter(
        _ scalar: Unicode.Scalar, place: UInt8, tone: Tone, into table: inout [Letter]
    ) {
        let upper = scalar.properties.uppercaseMapping.unicodeScalars
        for (form, isUpper) in zip([scalar] + upper, [false, true]) {
            guard let index = LatinTable.index(of: form.value) else { continue }
            table[index] = Letter(place: place, tone: tone, isUpper: isUpper)
        }
    }

    /// The scalar of a vowel with a tone; nil where there is no such letter.
    static func scalar(of letter: Letter) -> UInt32? {
        letters.firstIndex(of: letter).map(LatinTable.scalar(at:))
    }
}
