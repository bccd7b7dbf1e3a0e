/// A repair of a text: what stands in its place, and why.
public struct TextEdit: Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
        /// Letters that came apart (NFD).
        case decomposed
        case lookAlike(LookAlike.Reason)
        case doubleSpace
        /// Straight quotation marks, or such as do not match.
        case quote
    }

    /// Byte offsets in the text.
    public let range: Range<Int>
    public let replacement: [UInt8]
    public let reason: Reason

    init(_ range: Range<Int>, _ replacement: [UInt8], _ reason: Reason) {
        self.range = range
        self.replacement = replacement
        self.reason = reason
    }

    /// The same edit in a text that this one begins in at `offset`.
    public func moved(by offset: Int) -> TextEdit {
        TextEdit(range.lowerBound + offset..<range.upperBound + offset, replacement, reason)
    }
}

extension TextEdit.Reason {
    /// What is the matter, in Vietnamese.
    public var explanation: StaticString {
        switch self {
        case .decomposed: "chữ có dấu bị tách rời (NFD)"
        case .lookAlike(let reason): reason.explanation
        case .doubleSpace: "hai dấu cách liền nhau"
        case .quote: "dấu ngoặc kép thẳng hoặc không khớp"
        }
    }
}

/// The text with all edits made. They are in order and do not overlap.
public func applying(_ edits: [TextEdit], to text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var copied = 0
    for edit in edits {
        output += text[copied..<edit.range.lowerBound]
        output += edit.replacement
        copied = edit.range.upperBound
    }
    return output + text[copied...]
}
