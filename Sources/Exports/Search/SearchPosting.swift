/// How much a word says of a page: a title says more than a paragraph.
enum SearchWeight: UInt32 {
    /// In a text of the record.
    case text = 1
    /// In the name of a unit, a field, a keyword, a heading.
    case keyword = 2
    /// In what the record is called or numbered.
    case title = 3
}

/// What a page has of a word, in one number that grows with its worth: the page's number, and in the lowest
/// five bits the weight; of a title also which of its words it is, so that words in one run can be told.
struct SearchPosting {
    private static let rankBits: UInt32 = 5
    /// The first word of a title; words from the 26th on are alike.
    private static let mostRank: UInt32 = 28

    let bits: UInt32

    init(page: UInt32, _ weight: SearchWeight, wordOfTitle: UInt32) {
        let rank =
            weight == .title
            ? max(SearchWeight.title.rawValue, Self.mostRank - min(wordOfTitle, 25)) : weight.rawValue
        bits = page << Self.rankBits | rank
    }

    init(bits: UInt32) { self.bits = bits }

    var page: UInt32 { bits >> Self.rankBits }

    /// `-` in a text, `+` a keyword, `A` the first word of a title, `B` the second …, `Z` the 26th and later.
    var sign: UInt8 {
        let rank = bits & (1 << Self.rankBits - 1)
        if rank < SearchWeight.title.rawValue { return UInt8(ascii: rank == 1 ? "-" : "+") }
        return UInt8(ascii: "A") + UInt8(Self.mostRank - rank)
    }
}
