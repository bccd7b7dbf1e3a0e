/// Canonical decomposition and composition of single scalars.
enum Decomposition {
    static let excluded: UInt64 = 1 << 63
    private static let scalarMask: UInt64 = 0x1F_FFFF

    /// `first << 42 | second << 21 | composed`, sorted: the table of pairs turned round, without the
    /// excluded.
    private static let compositions: [UInt64] = CompositionTable.pairs
        .filter { $0 & excluded == 0 }
        .map { entry in (entry & (1 << 42 - 1)) << 21 | entry >> 42 }
        .sorted()

    /// Starters (of combining class 0) that join the scalar before them, Hangul apart.
    private static let joiningStarters: Set<UInt32> = Set(
        compositions.map { UInt32($0 >> 21 & scalarMask) }.filter { combiningClass(of: $0) == 0 })

    private static let firstJoiningStarter: UInt32 = 0x9BE

    /// The canonical combining class, 0 to 254.
    static func combiningClass(of scalar: UInt32) -> UInt8 {
        guard scalar >= 0x300 else { return 0 }
        return scalar < 0x370 ? latinMarkClasses[Int(scalar - 0x300)] : lookedUpClass(of: scalar)
    }

    /// The classes of U+0300–036F, the marks of Latin letters: looking one up takes a hundred times as long.
    private static let latinMarkClasses: [UInt8] = (0x300..<0x370).map(lookedUpClass(of:))

    private static func lookedUpClass(of scalar: UInt32) -> UInt8 {
        Unicode.Scalar(scalar)?.properties.canonicalCombiningClass.rawValue ?? 0
    }

    /// Whether a scalar of combining class 0 can become one with what stands before it.
    static func joinsBackwards(_ starter: UInt32) -> Bool {
        guard starter >= firstJoiningStarter else { return false }
        return Hangul.joinsBackwards(starter) || joiningStarters.contains(starter)
    }

    /// Appends the full decomposition of `scalar`, in order.
    static func append(_ scalar: UInt32, to scalars: inout [UInt32]) {
        if scalar < 0xC0 || (scalar >= 0x300 && scalar < 0x340) {
            scalars.append(scalar)
        } else if let alias = alias(of: scalar) {
            append(alias, to: &scalars)
        } else if Hangul.append(scalar, to: &scalars) {
            return
        } else if let (first, second) = pair(of: scalar) {
            append(first, to: &scalars)  // at most four deep: the longest chain in Unicode
            scalars.append(second)
        } else {
            scalars.append(scalar)
        }
    }

    static func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if let syllable = Hangul.composed(first, second) { return syllable }
        let wanted = UInt64(first) << 21 | UInt64(second)
        let index = firstIndex(in: compositions) { $0 >> 21 < wanted }
        guard index < compositions.count, compositions[index] >> 21 == wanted else { return nil }
        return UInt32(compositions[index] & scalarMask)
    }

    private static func pair(of scalar: UInt32) -> (UInt32, UInt32)? {
        let pairs = CompositionTable.pairs
        let index = firstIndex(in: pairs) { ($0 & ~excluded) >> 42 < UInt64(scalar) }
        guard index < pairs.count, (pairs[index] & ~excluded) >> 42 == UInt64(scalar) else { return nil }
        return (UInt32(pairs[index] >> 21 & scalarMask), UInt32(pairs[index] & scalarMask))
    }

    private static func alias(of scalar: UInt32) -> UInt32? {
        let found: UInt32
        switch scalar {
        case 0xF900...0xFAD9: found = CompositionTable.ideographs[Int(scalar - 0xF900)]
        case 0x2F800...0x2FA1D: found = CompositionTable.supplementaryIdeographs[Int(scalar - 0x2F800)]
        case ..<0x340: found = 0
        default:
            let entry = CompositionTable.aliases.first { $0 >> 21 == UInt64(scalar) }
            found = UInt32((entry ?? 0) & scalarMask)
        }
        return found == 0 ? nil : found
    }

    private static func firstIndex(in table: [UInt64], after isBefore: (UInt64) -> Bool) -> Int {
        var low = 0
        var high = table.count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(table[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Korean syllables are composed by arithmetic (Unicode, section 3.12).
private enum Hangul {
    private static let syllables: UInt32 = 0xAC00
    private static let leads: UInt32 = 0x1100
    private static let vowels: UInt32 = 0x1161
    private static let tails: UInt32 = 0x11A7
    private static let leadCount: UInt32 = 19
    private static let vowelCount: UInt32 = 21
    private static let tailCount: UInt32 = 28
    private static let syllableCount = leadCount * vowelCount * tailCount

    static func joinsBackwards(_ scalar: UInt32) -> Bool {
        (vowels..<vowels + vowelCount).contains(scalar) || (tails + 1..<tails + tailCount).contains(scalar)
    }

    static func append(_ scalar: UInt32, to scalars: inout [UInt32]) -> Bool {
        guard scalar >= syllables, scalar < syllables + syllableCount else { return false }
        let index = scalar - syllables
        scalars.append(leads + index / (vowelCount * tailCount))
        scalars.append(vowels + index / tailCount % vowelCount)
        if index % tailCount > 0 { scalars.append(tails + index % tailCount) }
        return true
    }

    static func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if first >= leads, first < leads + leadCount, second >= vowels, second < vowels + vowelCount {
            return syllables + ((first - leads) * vowelCount + second - vowels) * tailCount
        }
        let isOpen =
            first >= syllables && first < syllables + syllableCount && (first - syllables) % tailCount == 0
        guard isOpen, second > tails, second < tails + tailCount else { return nil }
        return first + second - tails
    }
}
