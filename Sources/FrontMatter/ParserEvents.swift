internal import CLibYAML

/// How reading a block ended.
enum ParserEnd {
    case complete
    /// The taker of the events had enough.
    case refused
    case fault(ParserFault)
    case outOfMemory
}

/// Why libyaml stopped, in its own words; offsets into the file.
struct ParserFault {
    let problem: String
    let context: String
    let offset: Int
    /// Where that began which libyaml was reading; `offset` where it doesn't say.
    let start: Int
}

/// Runs libyaml over a part of a file; the one place that talks to it.
///
/// - Parameters:
///   - yaml: the part; not empty.
///   - take: false ends the run. The event is freed when it returns.
func readEvents(
    of bytes: UnsafeBufferPointer<UInt8>, in yaml: Range<Int>, _ take: (yaml_event_t) -> Bool
) -> ParserEnd {
    // The parser holds its own address, so it must not lie in a variable, which Swift may move.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { return .outOfMemory }
    defer { yaml_parser_delete(parser) }
    let part = UnsafeBufferPointer(rebasing: bytes[yaml])
    yaml_parser_set_input_string(parser, part.baseAddress, part.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { return fault(of: parser.pointee, bytes, yaml) }
        defer { yaml_event_delete(&event) }
        if event.type == YAML_STREAM_END_EVENT { return .complete }
        guard take(event) else { return .refused }
    }
}

private func fault(
    of parser: yaml_parser_t, _ bytes: UnsafeBufferPointer<UInt8>, _ yaml: Range<Int>
) -> ParserEnd {
    if parser.error == YAML_MEMORY_ERROR { return .outOfMemory }
    var offset = yaml.lowerBound + parser.problem_offset
    var start = offset
    if parser.error != YAML_READER_ERROR {
        var cursor = CharacterCursor(start: yaml.lowerBound)
        offset = cursor.offset(of: parser.problem_mark, in: bytes)
        start = parser.context == nil ? offset : cursor.offset(of: parser.context_mark, in: bytes)
    }
    return .fault(
        ParserFault(
            problem: parser.problem.map { String(cString: $0) } ?? "",
            context: parser.context.map { String(cString: $0) } ?? "",
            offset: min(offset, yaml.upperBound), start: min(start, yaml.upperBound)))
}

/// libyaml counts characters, we count bytes. Marks come nearly in order, so the way is walked once.
struct CharacterCursor {
    private var index = 0
    private var byte: Int
    private let start: Int

    init(start: Int) {
        byte = start
        self.start = start
    }

    mutating func offset(of mark: yaml_mark_t, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        // A mark may lie before the last one asked for (an end mark before trailing comments): walk back.
        while index > mark.index, byte > start {
            byte -= 1
            if bytes[byte] & 0xC0 != 0x80 { index -= 1 }
        }
        while index < mark.index, byte < bytes.count {
            byte += 1
            while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
            index += 1
        }
        return byte
    }
}
