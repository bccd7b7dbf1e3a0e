internal import VietnameseText

/// How much a word says of a page: a title says more than a paragraph.
enum SearchWeight: UInt32 {
    /// In a text of the record.
    case text = 1
    /// In the name of a unit, a field, a keyword, a heading.
    case keyword = 2
    /// In what the record is called or numbered.
    case title = 3
}

/// The words of some pages, and a row about each; the parts of a site are made on several threads and put
/// together in `SearchIndex`.
public struct SearchPart: Sendable {
    /// Each word once.
    var terms: [SearchTerm] { table.terms }
    /// Word (place in `terms`), page and weight; a word once per page, the pages in order.
    private(set) var occurrences: [Occurrence] = []
    /// For each page the JSON array that stands for it in lists of results.
    private(set) var rows: [[UInt8]] = []
    private var table = TermTable()
    /// By word: its last place in `occurrences`.
    private var latest: [Int32] = []

    struct Occurrence {
        let term: UInt32
        /// The page's number with the weight in its lowest two bits.
        var page: UInt32
    }

    mutating func add(_ text: UnsafeBufferPointer<UInt8>, page: Int, _ weight: SearchWeight) {
        forEachSearchTerm(in: text) { add($0, page: UInt32(page), weight) }
    }

    mutating func add(_ text: String, page: Int, _ weight: SearchWeight) {
        var text = text
        text.withUTF8 { add($0, page: page, weight) }
    }

    /// Keeps a copy: what was put together piece by piece has room to grow.
    mutating func add(row: [UInt8]) { rows.append(row.withUnsafeBufferPointer { Array($0) }) }

    private mutating func add(_ term: SearchTerm, page: UInt32, _ weight: SearchWeight) {
        let place = placeOf(term)
        let last = Int(latest[place])
        let occurrence = page << 2 | weight.rawValue
        if last >= 0, occurrences[last].page >> 2 == page {
            occurrences[last].page = max(occurrences[last].page, occurrence)
            return
        }
        latest[place] = Int32(occurrences.count)
        occurrences.append(Occurrence(term: UInt32(place), page: occurrence))
    }

    private mutating func placeOf(_ term: SearchTerm) -> Int {
        let place = table.place(of: term)
        if place == latest.count { latest.append(-1) }
        return place
    }
}
