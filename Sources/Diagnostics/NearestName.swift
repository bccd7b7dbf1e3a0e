/// The candidate that was probably meant by `name`: the one at the smallest edit distance (insert, delete,
/// replace, swap of neighbours), if that is small for the name's length. Ties go to the first in byte order.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    let limit = max(1, min(3, (wanted.count + 1) / 3))
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != name {
        let scalars = Array(candidate.lowercased().unicodeScalars)
        guard abs(scalars.count - wanted.count) <= limit else { continue }
        let distance = editDistance(wanted, scalars)
        guard distance <= limit else { continue }
        if best.map({ (distance, candidate) < ($0.distance, $0.name) }) ?? true { best = (distance, candidate) }
    }
    return best?.name
}

private func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    if one.isEmpty || other.isEmpty { return max(one.count, other.count) }
    var beforePrevious: [Int] = []
    var previous = Array(0...other.count)
    for i in 1...one.count {
        var row = [i]
        row.reserveCapacity(other.count + 1)
        for j in 1...other.count {
            let replaced = previous[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)
            var cost = min(replaced, previous[j] + 1, row[j - 1] + 1)
            if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
                cost = min(cost, beforePrevious[j - 2] + 1)
            }
            row.append(cost)
        }
        (beforePrevious, previous) = (previous, row)
    }
    return previous[other.count]
}
