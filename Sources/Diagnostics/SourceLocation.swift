/// A place in a file, worked out once: for people, not for computing with.
public struct SourceLocation: Sendable, Hashable {
    public let path: ContentPath
    /// 1-based; 0 where the whole file is meant.
    public let line: Int
    /// 1-based, in Unicode scalars; 0 where the whole line or file is meant.
    public let column: Int
    /// How many Unicode scalars of the line are meant; at least 1 where `column` is set.
    public let width: Int
    /// The whole line as it stands in the file, cut at 400 scalars; nil where there is none to show.
    public let excerpt: String?

    public init(path: ContentPath, line: Int = 0, column: Int = 0, width: Int = 0, excerpt: String? = nil) {
        self.path = path
        self.line = line
        self.column = column
        self.width = width
        self.excerpt = excerpt
    }

    private static let longestExcerpt = 400

    /// The place of a byte range in a file's bytes; a range over several lines is cut at the first line's end.
    public init(path: ContentPath, bytes: ArraySlice<UInt8>, range: Range<Int>) {
        let newline = UInt8(ascii: "\n")
        let start = min(max(range.lowerBound, bytes.startIndex), bytes.endIndex)
        let before = bytes[..<start]
        let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? bytes.startIndex
        var lineEnd = bytes[start...].firstIndex(of: newline) ?? bytes.endIndex
        if lineEnd > lineStart, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
        let end = max(start, min(range.upperBound, lineEnd))
        self.init(
            path: path,
            line: before.count { $0 == newline } + 1,
            column: scalarCount(bytes[lineStart..<start]) + 1,
            width: max(1, scalarCount(bytes[start..<end])),
            excerpt: String(
                String.UnicodeScalarView(
                    String(decoding: bytes[lineStart..<max(lineStart, lineEnd)], as: UTF8.self)
                        .unicodeScalars.prefix(Self.longestExcerpt))))
    }
}

private func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
}

extension SourceLocation: Comparable {
    public static func < (one: SourceLocation, other: SourceLocation) -> Bool {
        if one.path != other.path { return one.path < other.path }
        return (one.line, one.column) < (other.line, other.column)
    }
}
