/// A place in a file, worked out once: for people, not for computing with.
public struct SourceLocation: Sendable, Hashable {
    public let path: ContentPath
    /// 1-based; 0 where the whole file is meant.
    public let line: Int
    /// 1-based, in Unicode scalars; 0 where the whole line or file is meant.
    public let column: Int
    /// How many Unicode scalars of the line are meant; at least 1 where `column` is set.
    public let width: Int
    /// The line as it stands in the file; of a long line at most 400 scalars around the column.
    /// nil where there is none to show.
    public let excerpt: String?
    /// The column of the excerpt's first scalar: 1 unless the head of a long line was cut off.
    public let excerptColumn: Int

    public init(
        path: ContentPath, line: Int = 0, column: Int = 0, width: Int = 0, excerpt: String? = nil,
        excerptColumn: Int = 1
    ) {
        self.path = path
        self.line = line
        self.column = column
        self.width = width
        self.excerpt = excerpt
        self.excerptColumn = excerptColumn
    }

    /// The place of a byte range in a file's bytes; a range over several lines is cut at the first line's
    /// end.
    public init(path: ContentPath, bytes: ArraySlice<UInt8>, range: Range<Int>) {
        let start = bytes.startIndex
        self = bytes.withUnsafeBufferPointer { bytes in
            SourceLocation(
                path: path, bytes: bytes,
                range: max(0, range.lowerBound - start)..<max(0, range.upperBound - start),
                from: LineCursor(startOf: bytes))
        }
    }

    /// - Parameter cursor: any known place at or before the range.
    init(path: ContentPath, bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, from cursor: LineCursor) {
        var cursor = cursor
        let start = min(range.lowerBound, bytes.count)
        cursor.advance(to: start, in: bytes)
        let named = firstLine(of: bytes, in: start..<min(max(start, range.upperBound), bytes.count))
        let shown = Excerpt(at: cursor, in: bytes)
        self.init(
            path: path, line: cursor.line, column: cursor.column,
            width: max(1, named.count(where: startsScalar)),
            excerpt: String(decoding: bytes[shown.range], as: UTF8.self), excerptColumn: shown.column)
    }
}

/// What of a line is shown: all of it, or the part around the column.
private struct Excerpt {
    private static let longest = 400
    /// From this column on, the head of the line is cut, so that what follows the column is seen.
    private static let lastColumnWithHead = 300
    private static let shownBefore = 200

    let range: Range<Int>
    let column: Int

    init(at cursor: LineCursor, in bytes: UnsafeBufferPointer<UInt8>) {
        var start = cursor.lineStart
        var before = cursor.column - 1
        if cursor.column > Self.lastColumnWithHead {
            start = cursor.offset
            before = 0
            while before < Self.shownBefore {
                start -= 1
                if startsScalar(bytes[start]) { before += 1 }
            }
        }
        column = cursor.column - before
        range = start..<Self.end(from: start, in: bytes)
    }

    private static func end(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var end = start
        var count = 0
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
            if startsScalar(bytes[end]) { count += 1 }
            if count > longest { return end }
            end += 1
        }
        return end < bytes.count && end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
    }
}

/// The range up to the first line break, LF or CRLF, which is left out.
private func firstLine(
    of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>
) -> Slice<UnsafeBufferPointer<UInt8>> {
    let end = bytes[range].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
    let line = bytes[range.lowerBound..<end]
    let isBroken = end < bytes.count && bytes[end] == UInt8(ascii: "\n")
    return isBroken && line.last == UInt8(ascii: "\r") ? line.dropLast() : line
}

extension SourceLocation: Comparable {
    public static func < (one: SourceLocation, other: SourceLocation) -> Bool {
        if one.path != other.path { return one.path < other.path }
        return (one.line, one.column) < (other.line, other.column)
    }
}
