internal import VietnameseText

/// Where each word of the site stands, in files that a page can load one by one: no server, no `fetch`, no
/// module, so that it works from a folder as well.
///
/// The words are in the order of their letters and cut into files of about `fileSize` bytes, so that a prefix
/// is a run of files; pages are in rows of `rowsPerFile` to a file.
public struct SearchIndex: Sendable {
    /// A word and the pages that have it, in order: the bits of `SearchPosting`.
    struct Entry: Sendable {
        let term: SearchTerm
        var pages: ArraySlice<UInt32>
    }

    static let rowsPerFile = 16
    /// Raw; compressed it is a third. A word that is everywhere makes a larger one.
    static let fileSize = 24_000

    /// In the order of the words.
    let entries: [Entry]
    let rows: [[UInt8]]
    /// How many words each page's title has.
    let titleLengths: [UInt8]

    /// - Parameter parts: of the whole site, in their order.
    public init(_ parts: [SearchPart]) {
        rows = parts.flatMap(\.rows)
        titleLengths = parts.flatMap(\.titleLengths)
        var table = TermTable()
        let mapped = parts.map { part in part.terms.map { table.place(of: $0) } }
        let terms = table.terms
        var counts = [Int](repeating: 0, count: terms.count)
        for (part, map) in zip(parts, mapped) {
            for occurrence in part.occurrences { counts[map[Int(occurrence.term)]] += 1 }
        }
        var starts = [0]
        starts.reserveCapacity(counts.count + 1)
        for count in counts { starts.append((starts.last ?? 0) + count) }
        var ends = Array(starts.dropLast())
        var pages = [UInt32](repeating: 0, count: starts.last ?? 0)
        for (part, map) in zip(parts, mapped) {
            for occurrence in part.occurrences {
                let place = map[Int(occurrence.term)]
                pages[ends[place]] = occurrence.bits
                ends[place] += 1
            }
        }
        entries = terms.indices.sorted { SearchTerm.precedes(terms[$0], terms[$1]) }
            .map { Entry(term: terms[$0], pages: pages[starts[$0]..<starts[$0 + 1]]) }
    }
}
