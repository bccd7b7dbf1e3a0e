/// Finds what no page of an office may show, in any text: numbers of citizens' cards and passports, bank
/// accounts, mobile telephones, mail addresses at private providers, stamps of secrecy. In the order of the
/// text.
///
/// Stricter than `personalData(in:)`, which is for texts about citizens: codes of procedures, numbers of
/// documents, landlines, tax numbers and addresses of the web are no finds. Which telephones an office
/// publishes of itself is for the caller to know.
public func leaks(in text: UnsafeBufferPointer<UInt8>) -> [PersonalDatum] {
    var found: [PersonalDatum] = []
    var offset = 0
    while offset < text.count {
        let byte = text[offset]
        if isDigit(byte) {
            offset = endOfFigures(in: text, from: offset, &found)
        } else if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
            if let email = privateEmail(at: offset, in: text) { found.append(email) }
            offset += 1
        } else if byte == 0xE1, let mark = secrecyMark(at: offset, in: text) {
            found.append(mark)
            offset = mark.range.upperBound
        } else {
            offset += 1
        }
    }
    return found
}

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
