internal import ContentModel
internal import VietnameseText

/// The words of some pages, and a row about each; the parts of a site are made on several threads and put
/// together in `SearchIndex`.
public struct SearchPart: Sendable {
    /// Each word once.
    var terms: [SearchTerm] { table.terms }
    /// Word (place in `terms`), page and weight; a word once per page, the pages in order.
    private(set) var occurrences: [Occurrence] = []
    /// For each page the JSON array that stands for it in lists of results.
    private(set) var rows: [[UInt8]] = []
    /// For each page how many words its title has.
    private(set) var titleLengths: [UInt8] = []
    private var table = TermTable()
    /// By word: its last place in `occurrences`.
    private var latest: [Int32] = []
    /// What the keys of a schema say, by slot.
    private var weights: [ObjectIdentifier: [SearchWeight]] = [:]

    struct Occurrence {
        let term: UInt32
        /// Of a `SearchPosting`.
        var bits: UInt32
    }

    /// Returns how many words the text has.
    @discardableResult
    mutating func add(_ text: UnsafeBufferPointer<UInt8>, page: Int, _ weight: SearchWeight) -> Int {
        var number: UInt32 = 0
        forEachSearchTerm(in: text) { term in
            add(term, SearchPosting(page: UInt32(page), weight, wordOfTitle: number))
            number += 1
        }
        return Int(number)
    }

    @discardableResult
    mutating func add(_ text: String, page: Int, _ weight: SearchWeight) -> Int {
        var text = text
        return text.withUTF8 { add($0, page: page, weight) }
    }

    /// Gives back what was only needed to put words in, and the room to grow: parts wait for each other.
    mutating func finish() {
        occurrences = occurrences.withUnsafeBufferPointer { Array($0) }
        latest = []
        weights = [:]
        table.finish()
    }

    mutating func weights(of schema: Schema) -> [SearchWeight] {
        if let known = weights[ObjectIdentifier(schema)] { return known }
        let found = schema.fields.map { SearchWeight(of: $0) }
        weights[ObjectIdentifier(schema)] = found
        return found
    }

    mutating func add(titleLength: Int) { titleLengths.append(UInt8(clamping: titleLength)) }

    /// Keeps a copy: what was put together piece by piece has room to grow.
    mutating func add(row: [UInt8]) { rows.append(row.withUnsafeBufferPointer { Array($0) }) }

    private mutating func add(_ term: SearchTerm, _ posting: SearchPosting) {
        let place = placeOf(term)
        let last = Int(latest[place])
        if last >= 0, SearchPosting(bits: occurrences[last].bits).page == posting.page {
            occurrences[last].bits = max(occurrences[last].bits, posting.bits)
            return
        }
        latest[place] = Int32(occurrences.count)
        occurrences.append(Occurrence(term: UInt32(place), bits: posting.bits))
    }

    private mutating func placeOf(_ term: SearchTerm) -> Int {
        let place = table.place(of: term)
        if place == latest.count { latest.append(-1) }
        return place
    }
}
