internal import Diagnostics

extension TemplateValue {
    /// Whether a section over it is run.
    var isTrue: Bool {
        switch self {
        case .absent: false
        case .string(let text), .printable(let text, _): !text.isEmpty
        case .source(let text): !text.isEmpty
        case .utf8(let bytes), .html(let bytes): !bytes.isEmpty
        case .flag(let flag): flag
        case .object: true
        case .list(let items): !items.isEmpty
        }
    }
}

extension OutputBuffer {
    /// Appends what is text, escaped; of other values nothing.
    ///
    /// Out of line, so that the value is borrowed: inside `Execution.run` it was retained twice.
    @inline(never)
    mutating func appendText(_ value: TemplateValue) {
        switch value {
        case .string(let text), .printable(let text, _): withUTF8(of: text) { $0.appendEscaped($1) }
        case .source(let text): text.withUTF8 { appendEscaped($0) }
        case .utf8(let bytes), .html(let bytes): bytes.withUnsafeBufferPointer { appendEscaped($0) }
        case .absent, .flag, .object, .list: break
        }
    }

    /// Appends HTML as it is; text that was put in its place is escaped.
    mutating func appendHTML(_ value: TemplateValue) {
        guard case .html(let bytes) = value else { return appendText(value) }
        bytes.withUnsafeBufferPointer { append($0) }
    }

    /// Appends what is text as it is: the specification's triple mustache.
    mutating func appendRaw(_ value: TemplateValue) {
        switch value {
        case .string(let text), .printable(let text, _): withUTF8(of: text) { $0.append($1) }
        case .source(let text): text.withUTF8 { append($0) }
        case .utf8(let bytes), .html(let bytes): bytes.withUnsafeBufferPointer { append($0) }
        case .absent, .flag, .object, .list: break
        }
    }

    @inline(__always)
    private mutating func withUTF8(
        of text: String, _ body: (inout OutputBuffer, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        if text.utf8.withContiguousStorageIfAvailable({ body(&self, $0) }) == nil {
            var copy = text
            copy.withUTF8 { body(&self, $0) }
        }
    }
}
