/// The order of ids as a plan numbers its tasks: numbers by value (1.9 before 1.10), Roman numerals of i, v
/// and x by value (iv before ix), letters by the alphabet with `dd` (đ) behind `d`.
struct PlanOrder: Comparable {
    private enum Part: Comparable {
        case number(Int)
        case word(String)
    }

    private let parts: [Part]
    private let id: String

    init(_ id: String) {
        self.id = id
        parts = id.split { $0 == "." || $0 == "-" }.map { part in
            if let number = Int(part) { return .number(number) }
            return romanValue(part).map(Part.number) ?? .word(String(part))
        }
    }

    static func < (one: PlanOrder, other: PlanOrder) -> Bool {
        one.parts != other.parts ? one.parts.lexicographicallyPrecedes(other.parts) : one.id < other.id
    }
}

private func romanValue(_ text: Substring) -> Int? {
    let values: [Character: Int] = ["i": 1, "v": 5, "x": 10]
    var total = 0
    var previous = 0
    for letter in text.reversed() {
        guard let value = values[letter] else { return nil }
        total += value < previous ? -value : value
        previous = max(previous, value)
    }
    return total
}
