/// Code spans, targets of links, addresses and tags inside the lines of a text.
///
/// Rather protects too much than too little: what looks like code is taken for it.
struct InlineParts {
    private let text: UnsafeBufferPointer<UInt8>
    private(set) var all: [Range<Int>] = []

    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        var offset = 0
        while offset < text.count {
            let end = end(at: offset)
            if end > offset { all.append(offset..<end) }
            // A sign behind a backslash means nothing else.
            offset = max(end, offset + (text[offset] == UInt8(ascii: "\\") ? 2 : 1))
        }
    }

    /// Behind the part that begins here; the offset itself where none does.
    private func end(at offset: Int) -> Int {
        switch text[offset] {
        case UInt8(ascii: "`"): endOfCode(offset)
        case UInt8(ascii: "<"): endOfTag(offset)
        case UInt8(ascii: "]") where has("](", at: offset): endOfTarget(offset + 1)
        case UInt8(ascii: "h") where has("http://", at: offset) || has("https://", at: offset):
            endOfAddress(offset)
        case UInt8(ascii: "w") where has("www.", at: offset): endOfAddress(offset)
        default: offset
        }
    }

    private func has(_ sign: StaticString, at offset: Int) -> Bool {
        let wanted = UnsafeBufferPointer(start: sign.utf8Start, count: sign.utf8CodeUnitCount)
        return text[offset...].prefix(wanted.count).elementsEqual(wanted)
    }

    /// As many backticks as open a span close it, in the same paragraph.
    private func endOfCode(_ start: Int) -> Int {
        let opening = run(at: start)
        var offset = start + opening
        var isBlank = false
        while offset < text.count {
            switch text[offset] {
            case UInt8(ascii: "`"):
                let closing = run(at: offset)
                offset += closing
                if closing == opening { return offset }
                continue
            case UInt8(ascii: "\n"):
                if isBlank { return start + opening }
                isBlank = true
            case 0x20, 0x09, 0x0D: break
            default: isBlank = false
            }
            offset += 1
        }
        return start + opening
    }

    private func run(at start: Int) -> Int { text[start...].prefix { $0 == UInt8(ascii: "`") }.count }

    private func endOfTag(_ start: Int) -> Int {
        guard start + 1 < text.count else { return start }
        let next = text[start + 1]
        guard (0x41...0x5A).contains(next & 0xDF) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
        else {
            return start
        }
        let end = text[start...].firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\n") }
        return end.map { text[$0] == UInt8(ascii: ">") ? $0 + 1 : start } ?? start
    }

    /// From the bracket on, to the one that closes it on the line.
    private func endOfTarget(_ start: Int) -> Int {
        var depth = 0
        for offset in start..<text.count {
            switch text[offset] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "\n"): return start
            default: break
            }
            if depth == 0 { return offset + 1 }
        }
        return start
    }

    private func endOfAddress(_ start: Int) -> Int {
        let stop = Set("<>)\"|".utf8)
        return text[start...].firstIndex { $0 <= 0x20 || stop.contains($0) } ?? text.count
    }
}
