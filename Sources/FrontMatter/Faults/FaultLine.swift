/// A line of the YAML, as far as finding the cause of a fault needs it. Offsets into the file.
struct FaultLine {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let yaml: Range<Int>
    /// Without the line break and spaces at the end.
    let range: Range<Int>

    /// - Parameter offset: a place on the line, its end included.
    init(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, _ yaml: Range<Int>) {
        self.bytes = bytes
        self.yaml = yaml
        var start = min(max(offset, yaml.lowerBound), yaml.upperBound)
        while start > yaml.lowerBound, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        var end = min(lineEnd(in: bytes, from: start), yaml.upperBound)
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        range = start..<end
    }

    /// Behind the indentation.
    var start: Int { range.first { bytes[$0] != UInt8(ascii: " ") } ?? range.upperBound }

    /// Behind the indentation and the dashes of list items.
    var contentStart: Int {
        var start = self.start
        while start + 1 < range.upperBound, bytes[start] == UInt8(ascii: "-"), isBlank(bytes[start + 1]) {
            start += 1
            while start < range.upperBound, isBlank(bytes[start]) { start += 1 }
        }
        return start
    }

    /// Whether the line is indented like a key further up, with nothing less indented between them.
    var isBesideKeys: Bool {
        let indentation = start - range.lowerBound
        var line = above
        while let other = line, other.start - other.range.lowerBound > indentation { line = other.above }
        guard let line, line.start - line.range.lowerBound == indentation else { return false }
        return line.byte(at: line.start) != UInt8(ascii: "-")
    }

    var indentation: Int { contentStart - range.lowerBound }
    var content: Range<Int> { contentStart..<max(contentStart, range.upperBound) }
    var isEmpty: Bool { start == range.upperBound }

    /// From here to the line's end.
    func rest(from offset: Int) -> Range<Int> { offset..<max(offset, range.upperBound) }

    func byte(at offset: Int) -> UInt8? { range.contains(offset) ? bytes[offset] : nil }

    /// The colon that ends a key before `end`.
    func keyColon(before end: Int) -> Int? {
        content.prefix { $0 < end }.first {
            bytes[$0] == UInt8(ascii: ":") && byte(at: $0 + 1).map(isBlank) ?? true
        }
    }

    /// A colon with the value right behind it.
    var tightColon: Int? {
        content.first { bytes[$0] == UInt8(ascii: ":") && byte(at: $0 + 1).map { !isBlank($0) } ?? false }
    }

    /// The last line above that has more than a comment.
    var above: FaultLine? {
        var line = self
        while line.range.lowerBound > yaml.lowerBound {
            line = FaultLine(at: line.range.lowerBound - 1, in: bytes, yaml)
            if !line.isEmpty, line.byte(at: line.start) != UInt8(ascii: "#") { return line }
        }
        return nil
    }
}
