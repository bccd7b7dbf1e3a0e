/// What a slug may look like.
public struct SlugOptions: Sendable {
    /// The longest slug in bytes, at least 1; it is cut at a word's end if one lies within.
    public let maximumLength: Int
    /// Taken where the text has no letter and no digit. Itself a slug.
    public let fallback: StaticString
    /// Whether đ becomes `dd`, so that ids made from "da" and "đa" stay apart.
    public let keepsDApart: Bool
    /// Whether points between letters or digits stay (`1.10`), as in ids.
    public let keepsPoints: Bool

    public init(
        maximumLength: Int = 80, fallback: StaticString = "muc", keepsDApart: Bool = false,
        keepsPoints: Bool = false
    ) {
        self.maximumLength = max(1, maximumLength)
        self.fallback = fallback
        self.keepsDApart = keepsDApart
        self.keepsPoints = keepsPoints
    }

    /// For headings' anchors: `duong-day-nong`.
    public static let anchor = SlugOptions()
    /// For ids and file names that a tool makes: `dduong-day-nong`, `nhiem-vu-1.10`.
    public static let identifier = SlugOptions(keepsDApart: true, keepsPoints: true)
}

/// Appends lower-case ASCII letters, digits and single hyphens: "Đường dây nóng" → `duong-day-nong`.
///
/// Never empty, never beginning or ending with a hyphen. The same text gives the same slug for ever: anchors
/// and ids are in other people's links.
public func appendSlug(
    of text: UnsafeBufferPointer<UInt8>, options: SlugOptions = .anchor, to output: inout [UInt8]
) {
    let start = output.count
    output.reserveCapacity(start + min(text.count, options.maximumLength) + 1)
    var offset = 0
    // One byte more than allowed shows whether the last word is whole.
    while offset < text.count, output.count - start <= options.maximumLength {
        let latin = LatinTable.letter(in: text, at: offset)
        if latin.length > 0, FoldTable.plain[latin.index] > 0 {
            appendLetter(FoldTable.plain[latin.index], isD: isD(latin.index), options, to: &output)
            offset += latin.length
        } else if text[offset] < 0x80 {
            appendASCII(text[offset], options, after: start, to: &output)
            offset += 1
        } else {
            offset += appendOther(text, at: offset, after: start, to: &output)
        }
    }
    finish(from: start, options, &output)
}

/// `appendSlug` for a string at hand.
public func slug(of text: String, options: SlugOptions = .anchor) -> String {
    var text = text
    var output: [UInt8] = []
    text.withUTF8 { appendSlug(of: $0, options: options, to: &output) }
    return String(decoding: output, as: UTF8.self)
}

private let hyphen = UInt8(ascii: "-")
private let point = UInt8(ascii: ".")

private func isD(_ index: Int) -> Bool { index == 0x110 || index == 0x111 || index == 0xD0 }

private func appendLetter(_ entry: UInt8, isD: Bool, _ options: SlugOptions, to output: inout [UInt8]) {
    if isD, options.keepsDApart { output.append(entry) }
    output.append(FoldTable.firstLetter(of: entry))
    if entry < UInt8(ascii: "a") { output.append(FoldTable.secondLetter(of: entry)) }
}

private func appendASCII(_ byte: UInt8, _ options: SlugOptions, after start: Int, to output: inout [UInt8]) {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: output.append(byte)
    case 0x41...0x5A: output.append(byte | 0x20)
    case point where options.keepsPoints: appendBreak(point, after: start, to: &output)
    default: appendBreak(hyphen, after: start, to: &output)
    }
}

/// Marks of decomposed letters and invisible characters leave no gap; all else parts words.
private func appendOther(
    _ text: UnsafeBufferPointer<UInt8>, at offset: Int, after start: Int, to output: inout [UInt8]
) -> Int {
    let scalar = UTF8Scalar(in: text, at: offset) ?? UTF8Scalar(value: 0xFFFD, length: 1)
    let leavesNoGap = (0x300...0x36F).contains(scalar.value) || Invisible.contains(scalar.value)
    if !leavesNoGap { appendBreak(hyphen, after: start, to: &output) }
    return scalar.length
}

/// One break between two words: a hyphen wins over a point.
private func appendBreak(_ separator: UInt8, after start: Int, to output: inout [UInt8]) {
    guard output.count > start, let last = output.last else { return }
    if last == point || last == hyphen {
        if separator == hyphen { output[output.count - 1] = hyphen }
    } else {
        output.append(separator)
    }
}

private func finish(from start: Int, _ options: SlugOptions, _ output: inout [UInt8]) {
    let limit = start + options.maximumLength
    if output.count > limit {
        let wordEnd = output[start...limit].lastIndex(of: hyphen) ?? limit
        output.removeLast(output.count - wordEnd)
    }
    while output.count > start, output.last == hyphen || output.last == point { output.removeLast() }
    guard output.count == start else { return }
    output.append(
        contentsOf: UnsafeBufferPointer(
            start: options.fallback.utf8Start, count: options.fallback.utf8CodeUnitCount))
}
