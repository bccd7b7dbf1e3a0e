internal import CLibYAML
internal import Diagnostics

/// Turns libyaml's events into the flat tree; the one place that talks to libyaml.
struct TreeBuilder {
    let path: ContentPath
    let bytes: [UInt8]
    let kept: Int
    let depthLimit: Int

    private var cursor: CharacterCursor
    private let yaml: Range<Int>
    private var nodes: [FrontMatterTree.Node] = []
    private var open: [Int] = []
    private var decodedBytes: [UInt8] = []
    private var decoded: [SourceText.Decoded] = []
    private var diagnostics: [Diagnostic] = []
    private var documents = 0

    init(path: ContentPath, bytes: [UInt8], yaml: Range<Int>, kept: Int, depthLimit: Int) {
        self.path = path
        self.bytes = bytes
        self.kept = kept
        self.depthLimit = depthLimit
        self.yaml = yaml
        cursor = CharacterCursor(start: yaml.lowerBound)
        nodes.reserveCapacity(yaml.count / 16)
    }

    mutating func build() -> (FrontMatterTree?, [Diagnostic]) {
        guard readEvents() else { return (nil, diagnostics) }
        let source = SourceText(
            path: path, bytes: decodedBytes.isEmpty ? Array(bytes[..<kept]) : bytes[..<kept] + decodedBytes,
            fileLength: kept, decoded: decoded)
        guard let root = nodes.first else {
            diagnostics.append(emptyFrontMatter(at: SourceLocation(path: path, line: 1)))
            return (nil, diagnostics)
        }
        let tree = FrontMatterTree(source: source, nodes: nodes)
        diagnostics += structureFaults(of: tree)
        if root.kind == .plain || root.kind == .quoted {
            diagnostics.append(notAMapping(at: tree.root.location))
            return (nil, diagnostics)
        }
        return (tree, diagnostics)
    }

    /// false where the block can't be read to its end.
    private mutating func readEvents() -> Bool {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else {
            diagnostics.append(outOfMemory(at: SourceLocation(path: path)))
            return false
        }
        defer { yaml_parser_delete(&parser) }
        let bytes = self.bytes
        return bytes.withUnsafeBufferPointer { buffer in
            let part = UnsafeBufferPointer(rebasing: buffer[yaml])
            yaml_parser_set_input_string(&parser, part.baseAddress, part.count)
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            return readEvents(of: &parser, buffer)
        }
    }

    private mutating func readEvents(of parser: inout yaml_parser_t, _ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(&parser, &event) == 1 else {
                diagnostics.append(syntaxFault(of: parser, buffer))
                return false
            }
            defer { yaml_event_delete(&event) }
            if event.type == YAML_STREAM_END_EVENT { return true }
            guard take(event, buffer) else { return false }
        }
    }

    /// false where reading on makes no sense.
    private mutating func take(_ event: yaml_event_t, _ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
        switch event.type {
        case YAML_DOCUMENT_START_EVENT:
            documents += 1
            guard documents == 1 else { return refuse(severalDocuments, event, buffer) }
        case YAML_ALIAS_EVENT:
            return refuse(aliasOrAnchor, event, buffer)
        case YAML_SCALAR_EVENT:
            return takeScalar(event, buffer)
        case YAML_SEQUENCE_START_EVENT:
            return takeStart(
                .sequence, event, buffer, anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag)
        case YAML_MAPPING_START_EVENT:
            return takeStart(
                .mapping, event, buffer, anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            close(at: cursor.offset(of: event.end_mark, in: buffer))
        default: break
        }
        return true
    }

    private mutating func refuse(
        _ fault: (SourceLocation) -> Diagnostic, _ event: yaml_event_t, _ buffer: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let start = cursor.offset(of: event.start_mark, in: buffer)
        let end = cursor.offset(of: event.end_mark, in: buffer)
        diagnostics.append(fault(location(start..<max(start, end))))
        return false
    }

    private mutating func takeStart(
        _ kind: FrontMatterNode.Kind, _ event: yaml_event_t, _ buffer: UnsafeBufferPointer<UInt8>,
        anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?
    ) -> Bool {
        if anchor != nil { return refuse(aliasOrAnchor, event, buffer) }
        if tag != nil { return refuse(yamlTag, event, buffer) }
        let limit = depthLimit
        guard open.count < limit else { return refuse({ nestedTooDeep(limit, at: $0) }, event, buffer) }
        let start = UInt32(cursor.offset(of: event.start_mark, in: buffer))
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

    private mutating func takeScalar(_ event: yaml_event_t, _ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
        let scalar = event.data.scalar
        if scalar.anchor != nil { return refuse(aliasOrAnchor, event, buffer) }
        if scalar.tag != nil { return refuse(yamlTag, event, buffer) }
        let start = cursor.offset(of: event.start_mark, in: buffer)
        let end = max(start, cursor.offset(of: event.end_mark, in: buffer))
        let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
        let text = UnsafeBufferPointer(start: UnsafePointer(scalar.value), count: scalar.length)
        var node = FrontMatterTree.Node(
            kind: isPlain ? .plain : .quoted, value: 0..<0, origin: UInt32(start)..<UInt32(end))
        node.value = place(of: text, readFrom: start..<end, isPlain: isPlain, buffer)
        node.isFollowedByComment = isPlain && !text.isEmpty && hasComment(after: end, buffer)
        nodes.append(node)
        return true
    }

    /// Where the value's bytes lie: in the file where they stand there as they are meant, else behind it.
    private mutating func place(
        of text: UnsafeBufferPointer<UInt8>, readFrom origin: Range<Int>, isPlain: Bool,
        _ buffer: UnsafeBufferPointer<UInt8>
    ) -> Range<UInt32> {
        let quotes = isPlain ? 0 : 1
        let inside = origin.lowerBound + quotes
        if text.count == origin.count - 2 * quotes,
            text.elementsEqual(UnsafeBufferPointer(rebasing: buffer[inside..<inside + text.count]))
        {
            return UInt32(inside)..<UInt32(inside + text.count)
        }
        let start = kept + decodedBytes.count
        decodedBytes.append(contentsOf: text)
        decoded.append(SourceText.Decoded(start: start, origin: origin))
        return UInt32(start)..<UInt32(start + text.count)
    }

    private func hasComment(after end: Int, _ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = end
        while index < yaml.upperBound, buffer[index] == UInt8(ascii: " ") { index += 1 }
        return index > end && index < yaml.upperBound && buffer[index] == UInt8(ascii: "#")
    }

    private func location(_ range: Range<Int>) -> SourceLocation {
        SourceLocation(path: path, bytes: bytes[...], range: range)
    }

    private mutating func syntaxFault(
        of parser: yaml_parser_t, _ buffer: UnsafeBufferPointer<UInt8>
    ) -> Diagnostic {
        let problem = parser.problem.map { String(cString: $0) } ?? ""
        let mark = parser.problem_mark
        var fresh = CharacterCursor(start: yaml.lowerBound)
        let offset = fresh.offset(of: mark, in: buffer)
        return yamlSyntaxFault(problem, at: location(offset..<min(offset + 1, yaml.upperBound)))
    }
}

/// libyaml counts characters, we count bytes. Marks come in order, so the way is walked once.
private struct CharacterCursor {
    private var index = 0
    private var byte: Int

    init(start: Int) { byte = start }

    mutating func offset(of mark: yaml_mark_t, in buffer: UnsafeBufferPointer<UInt8>) -> Int {
        // A mark may lie before the last one asked for (an end mark before trailing comments): walk back.
        while index > mark.index, byte > 0 {
            byte -= 1
            if buffer[byte] & 0xC0 != 0x80 { index -= 1 }
        }
        while index < mark.index, byte < buffer.count {
            byte += 1
            while byte < buffer.count, buffer[byte] & 0xC0 == 0x80 { byte += 1 }
            index += 1
        }
        return byte
    }
}
