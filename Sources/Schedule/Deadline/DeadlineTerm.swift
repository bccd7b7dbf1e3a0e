/// The terminals of the deadline grammar: words as they are after folding (lower case, no marks, so that
/// `ngày` and `ngay`, `hằng` and `hàng` are one), figures and signs.
enum DeadlineTerm: String, CaseIterable, Sendable {
    case ngay, tuan, thang, quy, nam, ca, giai, doan, dau, cuoi
    case i, ii, iii, iv, v
    case truoc, cham, muon, nhat, la, den, het, khong, qua, xong, vao, trong, vong, cua
    case tu, ke, tro, di, va, nhung, cac, tiep, theo, sau, toi, khi
    case thuong, xuyen, lien, tuc, hang, dinh, ky, moi, mot, lan
    case thoi, gian, han, thuc, hien, hoan, thanh
    case hoach, luat, yeu, cau, chi, dao, de, nghi, huong, dan, lam, viec

    case number = "0", slash = "/", dash = "-", dot = ".", comma = ",", semicolon = ";", colon = ":"
    case unknown = "?", end = ""

    /// The words of the grammar as they may be typed wrongly; for suggestions.
    var isWord: Bool { rawValue.utf8.first.map { ($0 | 0x20) >= 0x61 } ?? false }
}

extension DeadlineTerm {
    /// A folded word packed into eight bytes; no word of the grammar is longer.
    struct Packed: Comparable {
        private(set) var bits: UInt64 = 0

        mutating func append(_ letter: UInt8) {
            // A word of nine letters or more keeps its first byte in place and so matches nothing.
            bits = bits >> 56 == 0 ? bits << 8 | UInt64(letter) : .max
        }

        static func < (one: Self, other: Self) -> Bool { one.bits < other.bits }
    }

    private static let words: [(packed: Packed, term: DeadlineTerm)] =
        allCases.filter(\.isWord).map { term in
            var packed = Packed()
            for letter in term.rawValue.utf8 { packed.append(letter) }
            return (packed, term)
        }.sorted { $0.packed < $1.packed }

    /// The word's term, `unknown` where the grammar has no such word.
    init(_ word: Packed) {
        let words = Self.words
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].packed < word { low = middle + 1 } else { high = middle }
        }
        self = low < words.count && words[low].packed == word ? words[low].term : .unknown
    }
}
