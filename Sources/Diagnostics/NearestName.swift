/// The candidate that was probably meant by `name`: the one at the smallest edit distance (insert, delete,
/// replace, swap of neighbours), if that is small for the name's length. Ties go to the first in Unicode order.
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
        lastRow = Array(0...other.count)
        rowBeforeLast = lastRow
        row = lastRow
        for i in wanted.indices {
            fillRow(i, other)
            if row.allSatisfy({ $0 > limit }) && lastRow.allSatisfy({ $0 > limit }) { return nil }
            (rowBeforeLast, lastRow, row) = (lastRow, row, rowBeforeLast)
        }
        return lastRow[other.count] <= limit ? lastRow[other.count] : nil
    }

    private mutating func fillRow(_ i: Int, _ other: [Unicode.Scalar]) {
        row[0] = i + 1
        for j in other.indices {
            let replaced = lastRow[j] + (wanted[i] == other[j] ? 0 : 1)
            var cost = min(replaced, lastRow[j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, wanted[i] == other[j - 1], wanted[i - 1] == other[j] {
                cost = min(cost, rowBeforeLast[j - 1] + 1)
            }
            row[j + 1] = cost
        }
    }
}
