/// Figures in groups, as people write telephones and numbers of cards: `0912.345.678`, `(+84) 912 345 678`.
struct FigureRun {
    /// Bytes between two groups: ` - `, `) `, a no-break space.
    static let longestGap = 3
    /// A passport has seven figures.
    static let fewest = 7

    private let text: UnsafeBufferPointer<UInt8>
    private let range: Range<Int>
    private let groups: [Range<Int>]

    init(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        self.range = range
        var groups: [Range<Int>] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            let start = offset
            while offset < range.upperBound, isDigit(text[offset]) { offset += 1 }
            if start < offset { groups.append(start..<offset) } else { offset += 1 }
        }
        self.groups = groups
    }

    /// A space, also a no-break one; a point, a hyphen, a dash, a low line; brackets.
    static func partsGroups(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x28, 0x29, 0x2D, 0x2E, 0x5F, 0xC2, 0xA0, 0xE2, 0x80, 0x93: true
        default: false
        }
    }

    var leaks: [PersonalDatum] {
        guard !isPartOfAddress else { return [] }
        var found: [PersonalDatum] = []
        var index = 0
        while index < groups.count {
            if let (datum, used) = datum(at: index) {
                found.append(datum)
                index += used
            } else {
                index += 1
            }
        }
        return found
    }

    /// The longest row of groups from this one on that is a number of a person.
    private func datum(at index: Int) -> (PersonalDatum, used: Int)? {
        guard !isBehindLetter(index) else { return nil }
        var figures: [UInt8] = []
        var found: (PersonalDatum, Int)?
        for last in index..<min(groups.count, index + 12) {
            figures += groups[last].map { text[$0] - 0x30 }
            guard figures.count <= 19 else { break }
            let sizes = groups[index...last].map(\.count)
            let whole = groups[index].lowerBound..<groups[last].upperBound
            guard !isBeforeLetter(whole.upperBound) else { continue }
            if let kind = kind(of: figures, sizes, at: whole) {
                found = (PersonalDatum(kind, whole), sizes.count)
            }
        }
        return found
    }

    private func kind(of figures: [UInt8], _ sizes: [Int], at range: Range<Int>) -> PersonalDatum.Kind? {
        if figures.count == 7 { return sizes.count == 1 && isPassport(range) ? .identityNumber : nil }
        guard figures.count >= 8 else { return nil }
        let words = WordsBefore(range.lowerBound, in: text)
        if words.nameBankAccount || words.speakOfAccount && isBesideBank(range), !isOfTreasury(range) {
            return .bankAccount
        }
        if words.nameCard, [9, 12].contains(figures.count) { return .identityNumber }
        if words.nameOtherNumber { return nil }
        if isMobile(figures, sizes, words) { return .phone }
        return isCitizenNumber(figures)
            && [[12], [3, 3, 3, 3], [6, 6], [4, 4, 4], [3, 3, 6]].contains(sizes)
            ? .identityNumber : nil
    }
}

extension FigureRun {
    /// Inside an address of the web, or of a file: a word with `://` or two slashes.
    private var isPartOfAddress: Bool {
        var start = range.lowerBound
        while start > 0, text[start - 1] > 0x20, range.lowerBound - start < 300 { start -= 1 }
        return (start..<range.lowerBound).contains { offset in
            text[offset] == UInt8(ascii: ":") && offset + 2 < range.lowerBound
                && text[offset + 1] == UInt8(ascii: "/") && text[offset + 2] == UInt8(ascii: "/")
        }
    }

    /// `H21.260401`, `35/2024`, `x-12`: a code goes on.
    private func isBehindLetter(_ index: Int) -> Bool {
        let start = groups[index].lowerBound
        guard start > 0 else { return false }
        let before = text[start - 1]
        if index > 0 { return false }
        if isLetterByte(before) { return !isPassport(groups[index]) && !isSpaceByte(before, at: start) }
        guard start > 1 else { return false }
        let farther = text[start - 2]
        switch before {
        case UInt8(ascii: "/"): return !isBehindTelephone(start - 1)
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): return isASCIILetter(farther)
        default: return false
        }
    }

    private func isSpaceByte(_ byte: UInt8, at end: Int) -> Bool {
        byte == 0xA0 && end > 1 && text[end - 2] == 0xC2
    }

    /// Two telephones are parted by a slash too.
    private func isBehindTelephone(_ slash: Int) -> Bool {
        var count = 0
        var offset = slash
        while offset > 0, isDigit(text[offset - 1]) || Self.partsGroups(text[offset - 1]), slash - offset < 20
        {
            offset -= 1
            if isDigit(text[offset]) { count += 1 }
        }
        return count >= 9
    }

    private func isBeforeLetter(_ end: Int) -> Bool {
        guard end < text.count else { return false }
        if isASCIILetter(text[end]) || isDigit(text[end]) || text[end] == UInt8(ascii: "%") { return true }
        guard end + 1 < text.count else { return false }
        switch text[end] {
        case UInt8(ascii: "/"): return isASCIILetter(text[end + 1])
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): return isASCIILetter(text[end + 1])
        default: return false
        }
    }

    /// A letter right before seven figures, behind "hộ chiếu" or "passport".
    private func isPassport(_ figures: Range<Int>) -> Bool {
        let start = figures.lowerBound
        guard figures.count == 7, start > 0, (0x41...0x5A).contains(text[start - 1]) else { return false }
        return WordsBefore(start - 1, in: text).namePassport
    }

    /// `tài khoản BIDV 62010000123456`, `4800205123456 Agribank`; not a sum of money that goes there.
    private func isBesideBank(_ range: Range<Int>) -> Bool {
        func words(_ range: Range<Int>) -> String { folded(String(decoding: text[range], as: UTF8.self)) }
        let behind = words(range.upperBound..<min(text.count, range.upperBound + 24))
        guard !behind.drop(while: { $0 == " " }).hasPrefix("dong") else { return false }
        let before = words(max(0, range.lowerBound - 24)..<range.lowerBound)
        return Self.banks.contains { before.contains($0) || behind.contains($0) }
    }

    private static let banks = [
        "vietcombank", "bidv", "agribank", "techcombank", "vietinbank", "mbbank", "mb bank", "vpbank",
        "sacombank", "tpbank", "hdbank", "lpbank", "seabank", "eximbank", "msb", "acb", "shb", "vib", "ocb",
        "ngan hang",
    ]

    /// The state's own accounts are where fees are paid.
    private func isOfTreasury(_ range: Range<Int>) -> Bool {
        let around = max(0, range.lowerBound - 120)..<min(text.count, range.upperBound + 120)
        return folded(String(decoding: text[around], as: UTF8.self)).contains("kho bac")
    }
}

/// Ten figures of a mobile network, or eleven with 84 for the 0, in the groups in which people write them.
private func isMobile(_ figures: [UInt8], _ sizes: [Int], _ words: WordsBefore) -> Bool {
    var rest = figures[...]
    var sizes = sizes
    if figures.starts(with: [0, 0, 8, 4]), sizes[0] >= 4 {
        rest = rest.dropFirst(2)
        sizes[0] -= 2
    }
    if rest.starts(with: [8, 4]) {
        rest = rest.dropFirst(2)
        sizes[0] -= 2
        if sizes[0] == 0 { sizes.removeFirst() }
        if rest.first == 0, rest.count == 10 {
            rest = rest.dropFirst()
            sizes[0] -= 1
            if sizes[0] == 0 { sizes.removeFirst() }
        }
    } else {
        guard rest.first == 0 else { return false }
        rest = rest.dropFirst()
        sizes[0] -= 1
    }
    guard rest.count == 9, let network = rest.first, let second = rest.dropFirst().first else { return false }
    let isNetwork =
        switch network {
        case 3: second >= 2
        case 5: [2, 5, 6, 8, 9].contains(second)
        case 7: second == 0 || second >= 6
        case 8: second >= 1
        case 9: true
        default: false
        }
    guard isNetwork else { return false }
    // Short groups are days and rows of numbers, unless it is said that they are a telephone.
    return sizes.allSatisfy { $0 >= 2 } && (sizes.count <= 3 && sizes[0] >= 2 || words.nameTelephone)
        || sizes == [1, 8] || words.nameTelephone
}

/// The code of a province (001–096), then a century and sex (0–3).
private func isCitizenNumber(_ figures: [UInt8]) -> Bool {
    guard figures.count == 12, figures[0] == 0, figures[3] <= 3 else { return false }
    return (1...96).contains(Int(figures[1]) * 10 + Int(figures[2]))
}
