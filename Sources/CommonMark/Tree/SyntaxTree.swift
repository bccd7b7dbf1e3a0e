internal import CCMark

/// A document as libcmark parsed it. The one door to the library: pointers are checked here, and the tree
/// is freed on every path.
struct SyntaxTree: ~Copyable {
    private let root: OpaquePointer

    /// nil where there is nothing to parse, or no memory.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        guard let root = Self.parse(text) else { return nil }
        self.root = root
    }

    init?(_ text: [UInt8]) {
        guard let root = text.withUnsafeBufferPointer({ Self.parse($0) }) else { return nil }
        self.root = root
    }

    private static func parse(_ text: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
        guard let bytes = text.baseAddress, text.count > 0 else { return nil }
        return bytes.withMemoryRebound(to: CChar.self, capacity: text.count) {
            cmark_parse_document($0, text.count, CMARK_OPT_DEFAULT)
        }
    }

    deinit { cmark_node_free(root) }

    /// Calls `visit` for every node, on the way in and on the way out; leaves come once, on the way in. The
    /// walk is a loop, so its depth costs no stack.
    borrowing func walk(_ visit: (Node, Step) -> Descent) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event == CMARK_EVENT_ENTER || event == CMARK_EVENT_EXIT,
                let pointer = cmark_iter_get_node(iterator)
            else { return }
            let descent = visit(Node(pointer), event == CMARK_EVENT_ENTER ? .enter : .exit)
            if descent == .skip { cmark_iter_reset(iterator, pointer, CMARK_EVENT_EXIT) }
        }
    }

    /// The kind of the first block; nil where there is none.
    var firstBlock: Node.Kind? {
        cmark_node_first_child(root).map { Node($0).kind }
    }

    enum Step { case enter, exit }

    enum Descent { case into, skip }
}
