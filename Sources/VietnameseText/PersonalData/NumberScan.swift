/// Telephones and numbers of identity cards, grouped or not: `0912345678`, `0912 345 678`, `+84 912 345 678`.
func numbers(in text: UnsafeBufferPointer<UInt8>) -> [PersonalDatum] {
    var found: [PersonalDatum] = []
    var offset = 0
    while offset < text.count {
        guard isDigit(text[offset]) else {
            offset += 1
            continue
        }
        let run = NumberRun(at: offset, in: text)
        found += run.personalNumbers(in: text)
        offset = run.end
    }
    return found
}

/// Groups of figures parted by one space, point or hyphen each.
private struct NumberRun {
    private(set) var groups: [Range<Int>] = []
    let end: Int

    init(at start: Int, in text: UnsafeBufferPointer<UInt8>) {
        var offset = start
        while offset < text.count, isDigit(text[offset]) {
            let first = offset
            while offset < text.count, isDigit(text[offset]) { offset += 1 }
            groups.append(first..<offset)
            guard offset + 1 < text.count, Self.partsGroups(text[offset]), isDigit(text[offset + 1]) else {
                break
            }
            offset += 1
        }
        end = groups.last?.upperBound ?? start
    }

    private static func partsGroups(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }

    func personalNumbers(in text: UnsafeBufferPointer<UInt8>) -> [PersonalDatum] {
        var found: [PersonalDatum] = []
        var index = 0
        var isInCode = false
        while index < groups.count {
            // A code that began with letters goes on as long as no space parts its groups.
            let isJoined = index > 0 && text[groups[index].lowerBound - 1] != UInt8(ascii: " ")
            isInCode = isPartOfCode(index, in: text) || isInCode && isJoined
            let datum = isInCode ? nil : datum(at: index, in: text)
            if let (datum, used) = datum {
                found.append(datum)
                index += used
            } else {
                index += 1
            }
        }
        return found
    }

    /// Whether a letter stands at the group: `H21.260401`, `35/2024`, `000.12.H21`.
    private func isPartOfCode(_ index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = groups[index].lowerBound
        if index == 0, start > 0 {
            let before = text[start - 1]
            if isLetterByte(before) || before == UInt8(ascii: "/") { return true }
            let isJoined = before == UInt8(ascii: ".") || before == UInt8(ascii: "-")
            if isJoined, start > 1, isASCIILetter(text[start - 2]) || isDigit(text[start - 2]) { return true }
        }
        guard end + 1 < text.count else { return false }
        let isJoined = [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/")].contains(text[end])
        return isASCIILetter(text[end]) || (isJoined && isASCIILetter(text[end + 1]))
    }

    /// What the groups from this one on make, and how many of them.
    private func datum(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> (PersonalDatum, Int)? {
        var figures: [UInt8] = []
        for last in index..<groups.count {
            figures += groups[last].map { text[$0] - 0x30 }
            guard figures.count <= 13 else { return nil }
            let whole = groups[index].lowerBound..<groups[last].upperBound
            if let kind = kind(of: figures, groups[index...last], at: whole, in: text) {
                return (PersonalDatum(kind, whole), last - index + 1)
            }
        }
        return nil
    }

    private func kind(
        of figures: [UInt8], _ parts: ArraySlice<Range<Int>>, at range: Range<Int>,
        in text: UnsafeBufferPointer<UInt8>
    ) -> PersonalDatum.Kind? {
        let isWhole = parts.count == 1
        guard isWhole || parts.allSatisfy({ (2...5).contains($0.count) }) else { return nil }
        if isPhone(figures, behindPlus: range.lowerBound > 0 && text[range.lowerBound - 1] == 0x2B) {
            return .phone
        }
        if isCitizenNumber(figures), isWhole || parts.allSatisfy({ $0.count == 3 }) { return .identityNumber }
        guard isWhole, (9...12).contains(figures.count) else { return nil }
        if isBehindCardName(range.lowerBound, in: text) { return .identityNumber }
        return figures.count == 9 && !isAmount(range.upperBound, in: text) ? .identityNumber : nil
    }
}

/// Mobile numbers have ten figures, landlines ten or eleven; with 84 for the first 0.
private func isPhone(_ figures: [UInt8], behindPlus: Bool) -> Bool {
    let isInternational = figures.starts(with: [8, 4]) && (behindPlus || figures.count >= 11)
    let rest = isInternational ? figures.dropFirst(2) : figures.first == 0 ? figures.dropFirst() : []
    switch rest.first {
    case 3, 5, 7, 8, 9: return rest.count == 9
    case 2: return rest.count == 9 || rest.count == 10
    default: return false
    }
}

/// A citizen's number begins with the code of a province, 001 to 096.
private func isCitizenNumber(_ figures: [UInt8]) -> Bool {
    guard figures.count == 12, figures[0] == 0 else { return false }
    return (1...96).contains(Int(figures[1]) * 10 + Int(figures[2]))
}

private func isBehindCardName(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let before = text[max(0, offset - 40)..<offset]
    let words = folded(String(decoding: before, as: UTF8.self))
    return ["cccd", "cmnd", "cmt", "can cuoc", "chung minh", "dinh danh"].contains { words.contains($0) }
}

/// Whether "đồng", "đ", "VND" or a per cent sign follows.
private func isAmount(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let behind = text[offset..<min(text.count, offset + 12)]
    let words = folded(String(decoding: behind, as: UTF8.self))
    return [" dong", "dong", " d ", " vnd", "vnd", " %", "%"].contains { words.hasPrefix($0) }
}
