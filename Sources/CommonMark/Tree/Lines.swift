internal import Glibc

/// Where the lines of a text begin; a line ends with LF, CR or CRLF, as in CommonMark.
struct Lines {
    private let starts: [UInt32]
    private let end: Int

    init(_ text: UnsafeBufferPointer<UInt8>) {
        var starts: [UInt32] = [0]
        starts.reserveCapacity(text.count / 48 + 2)
        // Carriage returns are rare: without any, the library's search for LF is enough.
        let hasReturns = Self.firstIndex(of: UInt8(ascii: "\r"), in: text, from: 0) != nil
        var offset = 0
        while let end = hasReturns
            ? text[offset...].firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
            : Self.firstIndex(of: UInt8(ascii: "\n"), in: text, from: offset)
        {
            let isPair =
                text[end] == UInt8(ascii: "\r") && end + 1 < text.count && text[end + 1] == UInt8(ascii: "\n")
            offset = end + (isPair ? 2 : 1)
            if offset < text.count { starts.append(UInt32(truncatingIfNeeded: offset)) }
        }
        self.starts = starts
        end = text.count
    }

    private static func firstIndex(
        of byte: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
        guard start < text.count, let base = text.baseAddress else { return nil }
        let hit = memchr(base + start, Int32(byte), text.count - start)
        return hit.map { UnsafeRawPointer(base).distance(to: $0) }
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
