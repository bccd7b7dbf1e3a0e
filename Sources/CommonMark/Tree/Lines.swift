/// Where the lines of a text begin; a line ends with LF, CR or CRLF, as in CommonMark.
struct Lines {
    private let starts: [UInt32]
    private let end: Int

    init(_ text: UnsafeBufferPointer<UInt8>) {
        var starts: [UInt32] = [0]
        starts.reserveCapacity(text.count / 48 + 2)
        var offset = 0
        while offset < text.count {
            let byte = text[offset]
            offset += 1
            guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
            if byte == UInt8(ascii: "\r"), offset < text.count, text[offset] == UInt8(ascii: "\n") { offset += 1 }
            if offset < text.count { starts.append(UInt32(truncatingIfNeeded: offset)) }
        }
        self.starts = starts
        end = text.count
    }

    var count: Int { starts.count }

    /// The line's bytes with its line end; empty beyond the last.
    subscript(line: Int) -> Range<Int> {
        guard line < starts.count else { return end..<end }
        return Int(starts[line])..<(line + 1 < starts.count ? Int(starts[line + 1]) : end)
    }

    /// From the first line to the end of the last one.
    subscript(lines: ClosedRange<Int>) -> Range<Int> {
        let start = self[lines.lowerBound].lowerBound
        return start..<max(start, self[lines.upperBound].upperBound)
    }
}
