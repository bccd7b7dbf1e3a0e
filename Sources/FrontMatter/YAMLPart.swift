internal import Diagnostics

/// A part of the YAML, read until its end or its first syntax fault.
struct YAMLPart {
    let builder: TreeBuilder
    let end: ParserEnd
    private let syntaxFault: YAMLFault?
    /// What can be read on behind the syntax fault: from the next line on that begins with a key or, in a
    /// list, with an item.
    let rest: Range<Int>?

    init(
        _ bytes: UnsafeBufferPointer<UInt8>, _ yaml: Range<Int>, decodedStart: Int,
        _ limits: FrontMatterLimits
    ) {
        var builder = TreeBuilder(bytes, yaml, decodedStart: decodedStart, depthLimit: limits.depth)
        end = yaml.isEmpty ? .complete : readEvents(of: bytes, in: yaml) { builder.take($0) }
        builder.finish()
        self.builder = builder
        guard case .fault(let fault) = end else {
            (syntaxFault, rest) = (nil, nil)
            return
        }
        let found = SyntaxCause(fault: fault, lastNode: builder.nodes.last, bytes: bytes, yaml: yaml).find()
        let start = found.range.lowerBound
        // An alias or anchor is reported; what libyaml stumbles over behind it follows from that.
        let follows = builder.refusals.last.map { bytes.isOneLine($0.range.lowerBound, start) } ?? false
        syntaxFault = follows ? nil : found
        rest = resumption(behind: start, in: bytes, yaml)
    }

    func diagnostics(in source: SourceText) -> [Diagnostic] {
        var diagnostics = builder.refusals.map { $0.diagnostic(in: source) }
        if let syntaxFault { diagnostics.append(syntaxFault.diagnostic(in: source)) }
        if case .outOfMemory = end {
            diagnostics.append(outOfMemory(at: SourceLocation(path: source.path)))
        }
        return diagnostics
    }
}

private func resumption(
    behind fault: Int, in bytes: UnsafeBufferPointer<UInt8>, _ yaml: Range<Int>
) -> Range<Int>? {
    let isList = startsItem(firstContentLine(in: bytes, yaml))
    var line = lineEnd(in: bytes, from: fault) + 1
    while line < yaml.upperBound {
        let end = lineEnd(in: bytes, from: line)
        let text = bytes[line..<min(end, yaml.upperBound)]
        if isList ? startsItem(text) : startsKey(text) { return line..<yaml.upperBound }
        line = end + 1
    }
    return nil
}

private func firstContentLine(
    in bytes: UnsafeBufferPointer<UInt8>, _ yaml: Range<Int>
) -> Slice<UnsafeBufferPointer<UInt8>> {
    var line = yaml.lowerBound
    while line < yaml.upperBound {
        let end = min(lineEnd(in: bytes, from: line), yaml.upperBound)
        let text = bytes[line..<end]
        if startsItem(text) || startsKey(text) { return text }
        line = end + 1
    }
    return bytes[yaml.upperBound..<yaml.upperBound]
}

private func startsItem(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.first == UInt8(ascii: "-") && line.dropFirst().first.map(isBlank) ?? true
}

/// `key:` at the very start of a line. Only plain ASCII words: a line of prose must not pass for a key.
private func startsKey(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = line.prefix { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x5F }
    let rest = line[name.endIndex...]
    return !name.isEmpty && rest.first == UInt8(ascii: ":") && rest.dropFirst().first.map(isBlank) ?? true
}

func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
}

extension UnsafeBufferPointer<UInt8> {
    func isOneLine(_ one: Int, _ other: Int) -> Bool {
        !self[Swift.min(one, other)..<Swift.max(one, other)].contains(UInt8(ascii: "\n"))
    }
}
