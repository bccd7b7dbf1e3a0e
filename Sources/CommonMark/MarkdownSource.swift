internal import Diagnostics

/// The text being parsed and the way from its lines to places in the file.
struct MarkdownSource {
    let text: SourceString
    /// The bytes of `text`; valid while parsing.
    let bytes: UnsafeBufferPointer<UInt8>
    let lines: Lines

    /// - Parameter range: byte offsets in `text`.
    func origin(_ range: Range<Int>) -> SourceString {
        let start = text.range.lowerBound
        return SourceString(text.source, start + range.lowerBound..<start + range.upperBound)
    }

    func location(_ range: Range<Int>) -> SourceLocation { origin(range).location }

    /// A line from its first to its last visible character.
    func visible(_ line: Int) -> Range<Int> {
        var range = lines[line]
        while let last = range.last, bytes[last] <= 0x20 { range = range.dropLast() }
        while let first = range.first, bytes[first] <= 0x20 { range = range.dropFirst() }
        return range
    }
}
