internal import Glibc

extension Sequence {
    /// The elements in Vietnamese alphabetical order of the text that `appendText` gives for each; those with
    /// the same text stay in the order in which they came.
    public func sortedAlphabetically(by appendText: (Element, inout [UInt8]) -> Void) -> [Element] {
        var keys: [UInt8] = []
        // Elements may be large: their places are sorted, not they.
        let elements = Array(self)
        var entries: [(place: Int, key: Range<Int>)] = []
        entries.reserveCapacity(elements.count)
        var text: [UInt8] = []
        for (place, element) in elements.enumerated() {
            text.removeAll(keepingCapacity: true)
            appendText(element, &text)
            let start = keys.count
            text.withUnsafeBufferPointer { appendCollationKey(of: $0, to: &keys) }
            // The text itself settles what the key leaves equal ("007" and "7").
            keys.append(0)
            keys.append(contentsOf: text)
            entries.append((place, start..<keys.count))
        }
        keys.withUnsafeBufferPointer { keys in
            entries.sort { precedes(keys, $0.key, $1.key) }
        }
        return entries.map { elements[$0.place] }
    }

    /// `sortedAlphabetically` by a string of each element.
    public func sortedAlphabetically(by text: (Element) -> String) -> [Element] {
        sortedAlphabetically { $1.append(contentsOf: text($0).utf8) }
    }
}

/// Byte order; equal keys by where they lie, which is the order in which the elements came.
private func precedes(_ keys: UnsafeBufferPointer<UInt8>, _ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard let base = keys.baseAddress else { return false }
    let order = memcmp(base + one.lowerBound, base + other.lowerBound, min(one.count, other.count))
    if order != 0 { return order < 0 }
    return (one.count, one.lowerBound) < (other.count, other.lowerBound)
}

/// The letter under which a text stands in an alphabetical list: "Đ" for "đường dây nóng", "A" for "Ẩm thực";
/// "#" where it begins with no letter. Quotation marks before it don't count.
public func alphabeticalInitial(of text: UnsafeBufferPointer<UInt8>) -> String {
    var key: [UInt8] = []
    appendCollationKey(of: UnsafeBufferPointer(rebasing: text.prefix(16)), to: &key)
    guard let first = key.first, first > Primary.letters,
        first <= Primary.letters + UInt8(Alphabet.order.count)
    else {
        return "#"
    }
    return Alphabet.order[Int(first - Primary.letters) - 1].properties.uppercaseMapping
}
