/// What stands between the tags of HTML or XML. A tag that sets letters apart within a text leaves nothing,
/// one that begins or ends a paragraph, a cell or a page leaves a line's end; what its attributes say to
/// people stands on a line of its own. Never longer than the bytes.
///
/// It knows the tags of HTML, of Word, Excel, PowerPoint and OpenDocument by their names without prefix.
func withoutTags(_ markup: UnsafeRawBufferPointer) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(markup.count)
    var offset = 0
    while offset < markup.count {
        let byte = markup[offset]
        guard byte == UInt8(ascii: "<") else {
            output.append(byte)
            offset += 1
            continue
        }
        // A tag that never ends says nothing.
        guard let end = markup[offset...].firstIndex(of: UInt8(ascii: ">")) else { break }
        let tag = UnsafeRawBufferPointer(rebasing: markup[offset + 1..<end])
        if parts(tag) { output.append(lineEnd) }
        appendSpoken(of: tag, to: &output)
        offset = end + 1
    }
    return output
}

/// Whether a tag parts the text before it from that behind it.
private func parts(_ tag: UnsafeRawBufferPointer) -> Bool {
    let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix(24).prefix(while: isNamePart)
    let local = name.split(separator: UInt8(ascii: ":")).last ?? name
    return !within.contains { $0.utf8.elementsEqual(local.lazy.map { $0 | 0x20 }) }
}

private func isNamePart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
}

/// In lower case.
/// In lower case.
private let within = [
    // HTML
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark",
    "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr",
    // Office: runs of letters, and what is said of them.
    "r", "t", "rpr", "hyperlink", "prooferr", "bookmarkstart", "bookmarkend", "smarttag", "sdt",
    "sdtcontent", "lastrenderedpagebreak", "color", "sz", "szcs", "lang", "rfonts", "rfont", "bcs", "ics",
    "vertalign", "noproof", "highlight", "rstyle", "spacing", "family", "scheme", "charset", "latin", "ea",
    "cs", "solidfill", "srgbclr", "bookmark",
]

/// Attributes that are read, not obeyed.
private let spoken: [[UInt8]] = ["alt=", "title=", "content=", "label=", "descr=", "name="].map {
    Array($0.utf8)
}

/// What the attributes of a tag say, each on a line of its own.
private func appendSpoken(of tag: UnsafeRawBufferPointer, to output: inout [UInt8]) {
    var offset = 0
    while let equal = tag[offset...].firstIndex(of: UInt8(ascii: "=")), equal + 1 < tag.count {
        let quote = tag[equal + 1]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            let end = tag[(equal + 2)...].firstIndex(of: quote)
        else {
            offset = equal + 1
            continue
        }
        let name = tag[offset...equal]
        if spoken.contains(where: { name.count >= $0.count && name.suffix($0.count).elementsEqual($0) }) {
            output.append(lineEnd)
            output += tag[(equal + 2)..<end]
            output.append(lineEnd)
        }
        offset = end + 1
    }
}
