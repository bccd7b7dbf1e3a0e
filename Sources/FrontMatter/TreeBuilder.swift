internal import CLibYAML
internal import Diagnostics

/// Turns libyaml's events into the flat tree.
struct TreeBuilder {
    private(set) var nodes: [FrontMatterTree.Node] = []
    /// What YAML allows and we don't.
    private(set) var refusals: [YAMLFault] = []
    private(set) var decodedBytes: [UInt8] = []
    private(set) var decoded: [SourceText.Decoded] = []

    private let bytes: UnsafeBufferPointer<UInt8>
    private let yaml: Range<Int>
    private let decodedStart: Int
    private let depthLimit: Int
    private var cursor: CharacterCursor
    private var open: [Int] = []
    private var documents = 0

    /// - Parameters:
    ///   - yaml: the part of the file that is read.
    ///   - decodedStart: the offset that the first decoded byte will have.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ yaml: Range<Int>, decodedStart: Int, depthLimit: Int) {
        self.bytes = bytes
        self.yaml = yaml
        self.decodedStart = decodedStart
        self.depthLimit = depthLimit
        cursor = CharacterCursor(start: yaml.lowerBound)
        nodes.reserveCapacity(min(yaml.count / 16, 1024))
    }

    /// false where reading on makes no sense.
    mutating func take(_ event: yaml_event_t) -> Bool {
        switch event.type {
        case YAML_DOCUMENT_START_EVENT:
            documents += 1
            if documents > 1 { return refuse(.severalDocuments, range(of: event)) }
        case YAML_ALIAS_EVENT:
            takeAlias(range(of: event))
        case YAML_SCALAR_EVENT:
            takeScalar(event)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            return takeStart(.sequence, range(of: event), anchor: start.anchor, tag: start.tag)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            return takeStart(.mapping, range(of: event), anchor: start.anchor, tag: start.tag)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            close(at: cursor.offset(of: event.end_mark, in: bytes))
        default: break
        }
        return true
    }

    /// Closes what a fault left open.
    mutating func finish() {
        while let node = open.last { close(at: Int(nodes[node].origin.lowerBound)) }
    }

    /// Ends the reading.
    private mutating func refuse(_ rule: YAMLRule, _ range: Range<Int>) -> Bool {
        refusals.append(YAMLFault(rule, range))
        return false
    }

    private mutating func range(of event: yaml_event_t) -> Range<Int> {
        let start = cursor.offset(of: event.start_mark, in: bytes)
        return start..<max(start, cursor.offset(of: event.end_mark, in: bytes))
    }

    private mutating func takeStart(
        _ kind: FrontMatterNode.Kind, _ range: Range<Int>, anchor: UnsafeMutablePointer<UInt8>?,
        tag: UnsafeMutablePointer<UInt8>?
    ) -> Bool {
        guard open.count < depthLimit else { return refuse(.tooDeep(limit: depthLimit), range) }
        _ = checkProperties(anchor, tag, range)
        let start = UInt32(range.lowerBound)
        open.append(nodes.count)
        nodes.append(FrontMatterTree.Node(kind: kind, value: start..<start, origin: start..<start))
        return true
    }

    private mutating func close(at end: Int) {
        guard let index = open.popLast() else { return }
        nodes[index].size = UInt32(nodes.count - index)
        let start = nodes[index].origin.lowerBound
        nodes[index].origin = start..<max(start, UInt32(end))
    }

    /// false where the value has an anchor or a tag.
    private mutating func checkProperties(
        _ anchor: UnsafeMutablePointer<UInt8>?, _ tag: UnsafeMutablePointer<UInt8>?, _ range: Range<Int>
    ) -> Bool {
        guard anchor != nil || tag != nil else { return true }
        refusals.append(YAMLFault(anchor != nil ? .aliasOrAnchor : .tag, range))
        return false
    }

    /// What `*name` stands for is not looked up: its text is kept, so that the key has a value.
    private mutating func takeAlias(_ origin: Range<Int>) {
        refusals.append(YAMLFault(.aliasOrAnchor, origin))
        let range = UInt32(origin.lowerBound)..<UInt32(origin.upperBound)
        var node = FrontMatterTree.Node(kind: .quoted, value: range, origin: range)
        node.isRefused = true
        nodes.append(node)
    }

    private mutating func takeScalar(_ event: yaml_event_t) {
        let scalar = event.data.scalar
        let origin = range(of: event)
        let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
        let text = UnsafeBufferPointer(start: UnsafePointer(scalar.value), count: scalar.length)
        var node = FrontMatterTree.Node(
            kind: isPlain ? .plain : .quoted, value: 0..<0,
            origin: UInt32(origin.lowerBound)..<UInt32(origin.upperBound))
        node.isRefused = !checkProperties(scalar.anchor, scalar.tag, origin)
        if let inFile = inFile(text, origin, quotes: isPlain ? 0 : 1) {
            node.value = inFile
        } else {
            if forbiddenScalar(in: text, from: 0) != nil {
                refusals.append(YAMLFault(.escapedControl, origin))
                node.isRefused = true
            }
            node.value = decode(text, origin, isLiteral: scalar.style == YAML_LITERAL_SCALAR_STYLE)
        }
        node.isFollowedByComment = isPlain && !text.isEmpty && hasComment(after: origin.upperBound)
        nodes.append(node)
    }

    /// Where the value stands in the file as it is meant; nil where it doesn't.
    private func inFile(
        _ text: UnsafeBufferPointer<UInt8>, _ origin: Range<Int>, quotes: Int
    ) -> Range<UInt32>? {
        let start = origin.lowerBound + min(quotes, origin.count)
        // An empty value has no bytes of its own anywhere.
        if text.isEmpty { return UInt32(start)..<UInt32(start) }
        guard text.count == origin.count - 2 * quotes,
            holdSameBytes(text, UnsafeBufferPointer(rebasing: bytes[start..<start + text.count]))
        else { return nil }
        return UInt32(start)..<UInt32(start + text.count)
    }

    private mutating func decode(
        _ text: UnsafeBufferPointer<UInt8>, _ origin: Range<Int>, isLiteral: Bool
    ) -> Range<UInt32> {
        let start = decodedStart + decodedBytes.count
        decodedBytes.append(contentsOf: text)
        decoded += isLiteral ? linePieces(of: text, origin, start) : []
        if decoded.last.map({ $0.start < start }) ?? true {
            decoded.append(SourceText.Decoded(start: start, origin: origin))
        }
        return UInt32(start)..<UInt32(start + text.count)
    }

    /// The lines of a `|` block, each with its own place; none where they don't match those of the file.
    private func linePieces(
        of text: UnsafeBufferPointer<UInt8>, _ origin: Range<Int>, _ start: Int
    ) -> [SourceText.Decoded] {
        var pieces: [SourceText.Decoded] = []
        var line = 0
        var fileLine = lineEnd(in: bytes, from: origin.lowerBound) + 1
        while line < text.count {
            let end = lineEnd(in: text, from: line)
            let fileEnd = lineEnd(in: bytes, from: min(fileLine, bytes.count))
            // Without its indentation and the CR of a CRLF, the line of the file is the line of the text.
            let isCRLF = fileEnd > fileLine && bytes[fileEnd - 1] == UInt8(ascii: "\r")
            let textEnd = isCRLF ? fileEnd - 1 : fileEnd
            let textStart = textEnd - (end - line)
            guard textStart >= fileLine, bytes[textStart..<textEnd].elementsEqual(text[line..<end]) else {
                return []
            }
            pieces.append(
                SourceText.Decoded(start: start + line, origin: textStart..<textEnd, isVerbatim: true))
            (line, fileLine) = (end + 1, fileEnd + 1)
        }
        return pieces
    }

    /// A `#` right behind the value would be part of it.
    private func hasComment(after end: Int) -> Bool {
        var index = end
        while index < yaml.upperBound, isBlank(bytes[index]) { index += 1 }
        return index < yaml.upperBound && bytes[index] == UInt8(ascii: "#")
    }
}

/// Where the line ends on which `start` lies: at its line feed or at the end of the bytes.
func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
}
