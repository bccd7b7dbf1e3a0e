/// Writes JSON (RFC 8259) from front to back. What it writes is well-formed if each `key` is followed by
/// one value and stands in an `object`.
public struct JSONWriter: Sendable {
    /// UTF-8: all, or what was written since the last `handOver`.
    public private(set) var bytes: [UInt8] = []
    private let isIndented: Bool
    private var depth = 0
    private var isFirst = true
    private var followsKey = false
    private var pendingLine = false

    /// - Parameter indented: one member or item a line, two spaces a level; otherwise all in one line.
    public init(indented: Bool = false) { isIndented = indented }

    /// Gives away what was written so far, once it is long enough, and goes on with an empty buffer.
    public mutating func handOver(atLeast size: Int = 0, to take: (UnsafeRawBufferPointer) -> Void) {
        guard bytes.count >= size else { return }
        bytes.withUnsafeBytes { take($0) }
        bytes.removeAll(keepingCapacity: true)
    }

    /// The line end at the end of a text file.
    public mutating func endText() { bytes.append(UInt8(ascii: "\n")) }

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    public mutating func object(_ members: (inout JSONWriter) -> Void) {
        collection(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
    }

    public mutating func array(_ items: (inout JSONWriter) -> Void) {
        collection(UInt8(ascii: "["), UInt8(ascii: "]"), items)
    }

    public mutating func key(_ name: String) {
        separate()
        appendQuoted(name)
        bytes.append(UInt8(ascii: ":"))
        if isIndented { bytes.append(UInt8(ascii: " ")) }
        followsKey = true
    }

    public mutating func string(_ value: String) {
        separate()
        appendQuoted(value)
    }

    /// - Parameter utf8: well-formed.
    public mutating func string(utf8: UnsafeBufferPointer<UInt8>) {
        separate()
        appendQuoted(utf8)
    }

    public mutating func number(_ value: Int) { literal(String(value)) }

    /// - Parameter digits: a number as JSON writes it, save that leading zeros are dropped.
    public mutating func number(_ digits: String) {
        let isNegative = digits.hasPrefix("-")
        let magnitude = digits.dropFirst(isNegative ? 1 : 0)
        let significant = magnitude.drop { $0 == "0" }
        let isWhole = significant.first.map { $0 != "." } ?? false
        literal((isNegative ? "-" : "") + (isWhole ? "" : "0") + significant)
    }

    public mutating func null() { literal("null") }

    /// A line end before the next item, so that a change shows as a changed line.
    public mutating func line() { pendingLine = true }

    public mutating func flag(_ value: Bool) { literal(value ? "true" : "false") }

    /// nil leaves the member out.
    public mutating func member(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    public mutating func member(_ name: String, _ value: Int) {
        key(name)
        number(value)
    }

    private mutating func literal(_ text: String) {
        separate()
        bytes += text.utf8
    }

    private mutating func collection(_ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(open)
        depth += 1
        isFirst = true
        content(&self)
        depth -= 1
        if !isFirst { breakLine() }
        if pendingLine { endLine() }
        isFirst = false
        bytes.append(close)
    }

    /// What stands between a value or key and the one before it.
    private mutating func separate() {
        defer { (isFirst, followsKey) = (false, false) }
        guard !followsKey, depth > 0 else { return }
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        if pendingLine { endLine() }
        breakLine()
    }

    private mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        pendingLine = false
    }

    private mutating func breakLine() {
        guard isIndented else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    private mutating func appendQuoted(_ text: String) {
        var text = text
        text.withUTF8 { appendQuoted($0) }
    }

    private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var copied = 0
        while let index = firstToEscape(in: text, from: copied) {
            bytes.append(contentsOf: text[copied..<index])
            appendEscape(text[index])
            copied = index + 1
        }
        bytes.append(contentsOf: text[copied...])
        bytes.append(UInt8(ascii: "\""))
    }

    /// The next byte of those that section 7 says must be escaped: the quote, the backslash, the controls
    /// below U+0020. Most texts have none, so 32 bytes are looked at without a branch between them.
    private func firstToEscape(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index &+ 32 <= text.count {
            var found: UInt8 = 0
            for offset in 0..<32 { found |= mustBeEscaped(text[index &+ offset]) ? 1 : 0 }
            if found != 0 { break }
            index &+= 32
        }
        while index < text.count, !mustBeEscaped(text[index]) { index += 1 }
        return index < text.count ? index : nil
    }

    @inline(__always)
    private func mustBeEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func appendEscape(_ byte: UInt8) {
        let digits: StaticString = "0123456789abcdef"
        switch byte {
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        case 0..<0x20:
            bytes += "\\u00".utf8
            bytes.append(digits.utf8Start[Int(byte >> 4)])
            bytes.append(digits.utf8Start[Int(byte & 15)])
        default: bytes += [UInt8(ascii: "\\"), byte]
        }
    }
}
