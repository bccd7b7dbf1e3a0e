/// The candidate that was probably meant by `name`: the one at the smallest edit distance (insert, delete,
/// replace, swap of neighbours), if that is small for the name's length. Ties go to the first in Unicode
/// order.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    let limit = min(3, (wanted.count + 1) / 3)
    var measure = EditDistance(from: wanted)
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != name {
        let scalars = Array(candidate.lowercased().unicodeScalars)
        guard let distance = measure.distance(to: scalars, atMost: best?.distance ?? limit) else { continue }
        if best.map({ (distance, candidate) < ($0.distance, $0.name) }) ?? true {
            best = (distance, candidate)
        }
    }
    return best?.name
}

/// Three rows of the table of distances, used again for every candidate.
private struct EditDistance {
    private let wanted: [Unicode.Scalar]
    private var rowBeforeLast: [Int] = []
    private var lastRow: [Int] = []
    private var row: [Int] = []

    init(from wanted: [Unicode.Scalar]) { self.wanted = wanted }

    /// nil where the distance is larger than `limit`.
    mutating func distance(to other: [Unicode.Scalar], atMost limit: Int) -> Int? {
        guard abs(other.count - wanted.count) <= limit else { return nil }
        // Ids of one kind begin and end alike; what is alike needs no table.
        let shorter = min(wanted.count, other.count)
        let before = (0..<shorter).prefix { wanted[$0] == other[$0] }.count
        let after = (0..<shorter - before).prefix {
            wanted[wanted.count - 1 - $0] == other[other.count - 1 - $0]
        }.count
        return distance(
            from: wanted[before..<wanted.count - after], to: other[before..<other.count - after],
            atMost: limit)
    }

    private mutating func distance(
        from one: ArraySlice<Unicode.Scalar>, to other: ArraySlice<Unicode.Scalar>, atMost limit: Int
    ) -> Int? {
        lastRow = Array(0...other.count)
        rowBeforeLast = lastRow
        row = lastRow
        for i in 0..<one.count {
            fillRow(i, one, other)
            if row.allSatisfy({ $0 > limit }) && lastRow.allSatisfy({ $0 > limit }) { return nil }
            (rowBeforeLast, lastRow, row) = (lastRow, row, rowBeforeLast)
        }
        return lastRow[other.count] <= limit ? lastRow[other.count] : nil
    }

    private mutating func fillRow(
        _ i: Int, _ one: ArraySlice<Unicode.Scalar>, _ other: ArraySlice<Unicode.Scalar>
    ) {
        let letter = one[one.startIndex + i]
        row[0] = i + 1
        for j in 0..<other.count {
            let at = other.startIndex + j
            let replaced = lastRow[j] + (letter == other[at] ? 0 : 1)
            var cost = min(replaced, lastRow[j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, letter == other[at - 1], one[one.startIndex + i - 1] == other[at] {
                cost = min(cost, rowBeforeLast[j - 1] + 1)
            }
            row[j + 1] = cost
        }
    }
}
