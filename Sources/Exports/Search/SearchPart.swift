internal import VietnameseText

/// How much a word says of a page: a title says more than a paragraph.
enum SearchWeight: UInt64 {
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
    private(set) var terms: [SearchTerm] = []
    /// Word (place in `terms`), page and weight; a word once per page, the pages in order.
    private(set) var occurrences: [Occurrence] = []
    /// For each page the JSON array that stands for it in lists of results.
    private(set) var rows: [[UInt8]] = []
    private var places: [SearchTerm: Int32] = [:]
    /// By word: its last place in `occurrences`.
    private var latest: [Int32] = []

    struct Occurrence {
        let term: UInt32
        let page: UInt32
        var weight: SearchWeight
    }

    mutating func add(_ text: UnsafeBufferPointer<UInt8>, page: Int, _ weight: SearchWeight) {
        forEachSearchTerm(in: text) { add($0, page: UInt32(page), weight) }
    }

    mutating func add(_ text: String, page: Int, _ weight: SearchWeight) {
        var text = text
        text.withUTF8 { add($0, page: page, weight) }
    }

    mutating func add(row: [UInt8]) { rows.append(row) }

    private mutating func add(_ term: SearchTerm, page: UInt32, _ weight: SearchWeight) {
        let place = placeOf(term)
        let last = Int(latest[place])
        if last >= 0, occurrences[last].page == page {
            if occurrences[last].weight.rawValue < weight.rawValue { occurrences[last].weight = weight }
            return
        }
        latest[place] = Int32(occurrences.count)
        occurrences.append(Occurrence(term: UInt32(place), page: page, weight: weight))
    }

    private mutating func placeOf(_ term: SearchTerm) -> Int {
        if let place = places[term] { return Int(place) }
        places[term] = Int32(terms.count)
        terms.append(term)
        latest.append(-1)
        return terms.count - 1
    }
}
