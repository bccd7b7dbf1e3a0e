/// Finds what no page of an office may show, in any text: numbers of citizens' cards and passports, bank
/// accounts, mobile telephones, mail addresses at private providers, stamps of secrecy. In the order of the
/// text.
///
/// Stricter than `personalData(in:)`, which is for texts about citizens: codes of procedures, numbers of
/// documents, landlines, tax numbers and addresses of the web are no finds. Which telephones an office
/// publishes of itself is for the caller to know.
public func leaks(in text: UnsafeBufferPointer<UInt8>) -> [PersonalDatum] {
    if let found = leaksOfNarrow(text) { return found }
    let narrow = NarrowText(text)
    return (narrow.bytes.withUnsafeBufferPointer { leaksOfNarrow($0) } ?? []).map(narrow.placed)
}

/// nil where the text has full-width figures or signs, which are to be made narrow first.
private func leaksOfNarrow(_ text: UnsafeBufferPointer<UInt8>) -> [PersonalDatum]? {
    var found: [PersonalDatum] = []
    var offset = nextTrigger(in: text, from: 0)
    while offset < text.count {
        let byte = text[offset]
        if byte == 0xEF {
            if narrowed(at: offset, in: text) != nil { return nil }
            offset += 1
        } else if isDigit(byte) {
            offset = endOfFigures(in: text, from: offset, &found)
        } else if byte & 0xFE == 0xAC {
            offset += 1
            if let mark = secrecyMark(at: offset - 3, in: text) {
                found.append(mark)
                offset = mark.range.upperBound
            }
        } else {
            if let email = privateEmail(at: offset, in: text) { found.append(email) }
            offset += 1
        }
        offset = nextTrigger(in: text, from: offset)
    }
    return found
}

/// Where a find may begin, or be told by: a digit, `@`, `(`, `[`, the last byte of Ậ or ậ, the first of a
/// full-width sign. Every byte of
/// every file is looked at, so runs that hold none are passed by a loop without branches, which the compiler
/// turns into vector instructions.
private func nextTrigger(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = text.baseAddress else { return text.count }
    var offset = start
    while offset &+ 32 <= text.count {
        var found: UInt8 = 0
        for index in 0..<32 { found |= trigger(base[offset &+ index]) }
        if found != 0 { break }
        offset &+= 32
    }
    while offset < text.count, trigger(base[offset]) == 0 { offset &+= 1 }
    return offset
}

/// 1 for a byte that a find may begin at, else 0.
@inline(__always)
private func trigger(_ byte: UInt8) -> UInt8 {
    bit(byte &- UInt8(ascii: "0") < 10) | bit(byte == UInt8(ascii: "@")) | bit(byte == UInt8(ascii: "("))
        | bit(byte == UInt8(ascii: "[")) | bit(byte & 0xFE == 0xAC) | bit(byte == 0xEF)
}

@inline(__always)
private func bit(_ condition: Bool) -> UInt8 { condition ? 1 : 0 }

/// Passes the figures that begin here, and looks at them where there are enough of them.
@inline(__always)
private func endOfFigures(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, _ found: inout [PersonalDatum]
) -> Int {
    var end = start
    var count = 0
    var last = start
    while end < text.count {
        let byte = text[end]
        if isDigit(byte) {
            count += 1
            last = end + 1
        } else if end - last >= FigureRun.longestGap || !FigureRun.partsGroups(byte) {
            break
        }
        end += 1
    }
    if count >= FigureRun.fewest { found += FigureRun(start..<last, in: text).leaks }
    return max(last, start + 1)
}

/// `leaks(in:)` for a string at hand.
public func leaks(in text: String) -> [PersonalDatum] {
    var text = text
    return text.withUTF8 { leaks(in: $0) }
}
