/// The bytes of a file that a person wrote, with what is needed to find a place in it again.
///
/// Values are slices of these bytes (`SourceString`), so a value costs no allocation and knows where it stands.
/// Behind the file's own bytes come the *decoded* strings: values that are not in the file as they are meant
/// (escapes, folded lines); each remembers the range of the file that it was read from.
public final class SourceText: Sendable {
    /// A decoded string: where it lies behind the file's bytes and which bytes of the file it stands for.
    public struct Decoded: Sendable {
        public let start: Int
        public let origin: Range<Int>

        public init(start: Int, origin: Range<Int>) {
            self.start = start
            self.origin = origin
        }
    }

    public let path: ContentPath
    /// The file's own bytes, then the decoded ones. UTF-8 throughout.
    public let bytes: [UInt8]
    /// How many of `bytes` are the file's own.
    public let fileLength: Int
    private let decoded: [Decoded]

    /// - Parameter decoded: sorted by `start`.
    public init(path: ContentPath, bytes: [UInt8], fileLength: Int? = nil, decoded: [Decoded] = []) {
        self.path = path
        self.bytes = bytes
        self.fileLength = fileLength ?? bytes.count
        self.decoded = decoded
    }

    /// The place of a byte range (offsets into `bytes`), for a diagnostic.
    public func location(_ range: Range<Int>) -> SourceLocation {
        let inFile = fileRange(of: range)
        return SourceLocation(path: path, bytes: bytes[..<fileLength], range: inFile)
    }

    private func fileRange(of range: Range<Int>) -> Range<Int> {
        guard range.lowerBound >= fileLength else { return range }
        let owner = decoded.last { $0.start <= range.lowerBound }
        return owner?.origin ?? fileLength..<fileLength
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

    @inlinable
    public func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try source.bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// The place of a part of this string; meant for strings that stand in the file as they are.
    public func location(ofBytes part: Range<Int>) -> SourceLocation {
        source.location(Int(start) + part.lowerBound..<Int(start) + part.upperBound)
    }
}

extension SourceString: CustomStringConvertible {
    public var description: String { string }

    public static func == (one: SourceString, text: StaticString) -> Bool {
        one.withUTF8 { bytes in
            bytes.count == text.utf8CodeUnitCount
                && bytes.elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: bytes.count))
        }
    }

    /// Whether both hold the same bytes, wherever they stand.
    public func hasSameText(as other: SourceString) -> Bool {
        withUTF8 { one in other.withUTF8 { one.elementsEqual($0) } }
    }
}
