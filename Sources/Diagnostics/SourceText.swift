internal import Glibc
internal import Synchronization

/// The bytes of a file that a person wrote, with what is needed to find a place in it again.
///
/// Values are slices of these bytes (`SourceString`), so a value costs no allocation and knows where it
/// stands. Behind the file's own bytes come the *decoded* strings: values that are not in the file as they
/// are meant (escapes, folded lines); each remembers the range of the file that it was read from.
public final class SourceText: Sendable {
    /// A decoded piece: where it begins behind the file's bytes and which bytes of the file it stands for.
    public struct Decoded: Sendable {
        public let start: Int
        public let origin: Range<Int>
        /// Whether the bytes are those of the origin, one for one (a line of a `|` block without its
        /// indentation). A place in such a piece is exact; elsewhere it is the whole origin.
        public let isVerbatim: Bool

        public init(start: Int, origin: Range<Int>, isVerbatim: Bool = false) {
            self.start = start
            self.origin = origin
            self.isVerbatim = isVerbatim
        }
    }

    public let path: ContentPath
    /// The file's own bytes, then the decoded ones. UTF-8 throughout.
    public let bytes: [UInt8]
    /// How many of `bytes` are the file's own.
    public let fileLength: Int
    private let decoded: [Decoded]
    /// The line of the file that the first byte stands in: 1 but in a text that is a part of a file.
    private let firstLine: Int
    /// Made when the first place is asked for: most files have no fault.
    private let checkpoints = Mutex<[LineCursor]>([])

    /// - Parameter decoded: sorted by `start`. The first starts behind `fileLength`, not at it: an empty
    ///   value at the end of the file belongs to the file.
    public convenience init(
        path: ContentPath, bytes: [UInt8], fileLength: Int? = nil, decoded: [Decoded] = []
    ) {
        self.init(
            path: path, bytes: bytes, fileLength: fileLength ?? bytes.count, decoded: decoded, firstLine: 1)
    }

    private init(path: ContentPath, bytes: [UInt8], fileLength: Int, decoded: [Decoded], firstLine: Int) {
        self.path = path
        self.bytes = bytes
        self.fileLength = fileLength
        self.decoded = decoded
        self.firstLine = firstLine
    }

    /// The place of a byte range (offsets into `bytes`), for a diagnostic.
    public func location(_ range: Range<Int>) -> SourceLocation {
        let range = fileRange(of: range)
        return bytes.withUnsafeBufferPointer { bytes in
            let file = UnsafeBufferPointer(rebasing: bytes[..<fileLength])
            return SourceLocation(
                path: path, bytes: file, range: range, from: checkpoint(before: range.lowerBound, in: file))
        }
    }

    /// A text of its own with the line of the file in which a range begins, and the range in it.
    fileprivate func line(at range: Range<Int>) -> SourceString? {
        guard range.upperBound <= fileLength, firstLine == 1, !bytes.isEmpty else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            let newline = UInt8(ascii: "\n")
            let start = bytes[..<range.lowerBound].lastIndex(of: newline).map { $0 + 1 } ?? 0
            let end = bytes[range.lowerBound..<fileLength].firstIndex(of: newline) ?? fileLength
            let line = bytes[..<start].count { $0 == newline } + 1
            let text = SourceText(
                path: path, bytes: Array(bytes[start..<end]), fileLength: end - start, decoded: [],
                firstLine: line)
            return SourceString(text, range.lowerBound - start..<min(range.upperBound, end) - start)
        }
    }

    private func checkpoint(before offset: Int, in file: UnsafeBufferPointer<UInt8>) -> LineCursor {
        checkpoints.withLock { points in
            if points.isEmpty { points = LineCursor.checkpoints(of: file, firstLine: firstLine) }
            return points[min(max(0, offset) / LineCursor.spacing, points.count - 1)]
        }
    }

    private func fileRange(of range: Range<Int>) -> Range<Int> {
        guard range.lowerBound > fileLength, let piece = piece(at: range.lowerBound) else { return range }
        guard piece.isVerbatim else { return piece.origin }
        let start = min(piece.origin.lowerBound + range.lowerBound - piece.start, piece.origin.upperBound)
        return start..<min(start + range.count, piece.origin.upperBound)
    }

    /// The last piece that starts at or before the offset.
    private func piece(at offset: Int) -> Decoded? {
        var candidates = decoded[...]
        while candidates.count > 1 {
            let middle = candidates.startIndex + candidates.count / 2
            candidates = decoded[middle].start <= offset ? candidates[middle...] : candidates[..<middle]
        }
        return candidates.first
    }
}

/// A string that stands in a `SourceText`: 16 bytes, no copy.
public struct SourceString: Sendable {
    public let source: SourceText
    @usableFromInline let start: UInt32
    @usableFromInline let length: UInt32

    /// - Parameter range: offsets into `source.bytes`; UTF-8 boundaries.
    public init(_ source: SourceText, _ range: Range<Int>) {
        self.source = source
        start = UInt32(range.lowerBound)
        length = UInt32(range.count)
    }

    @inlinable public var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
    @inlinable public var isEmpty: Bool { length == 0 }
    @inlinable public var count: Int { Int(length) }
    public var string: String { withUTF8 { String(decoding: $0, as: UTF8.self) } }
    public var location: SourceLocation { source.location(range) }

    /// The same place in a text that holds its first line and nothing else, so that whoever keeps the place
    /// does not keep the file.
    public var detached: SourceString { source.line(at: range) ?? self }

    @inlinable
    public func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try source.bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// The place of a part of this string: exact where it stands in the file as it is, else the place of the
    /// whole string.
    public func location(ofBytes part: Range<Int>) -> SourceLocation {
        source.location(Int(start) + part.lowerBound..<Int(start) + part.upperBound)
    }
}

extension SourceString: CustomStringConvertible {
    public var description: String { string }

    public static func == (one: SourceString, text: StaticString) -> Bool {
        one.withUTF8 { bytes in
            holdSameBytes(bytes, UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        }
    }

    /// Whether both hold the same bytes, wherever they stand.
    public func hasSameText(as other: SourceString) -> Bool {
        withUTF8 { one in other.withUTF8 { holdSameBytes(one, $0) } }
    }
}

/// Whether both are equally long and the same, byte for byte.
public func holdSameBytes(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    guard let first = one.baseAddress, let second = other.baseAddress else { return true }
    return memcmp(first, second, one.count) == 0
}
