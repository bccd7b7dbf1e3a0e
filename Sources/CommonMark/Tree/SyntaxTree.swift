internal import CCMark
internal import CMarkMemory

/// A document as libcmark parsed it. The one door to the library: pointers are checked here, and the tree
/// is freed, with all else that libcmark took, on every path.
struct SyntaxTree: ~Copyable {
    private let root: OpaquePointer
    private let arena: OpaquePointer

    /// nil where there is nothing to parse, or no memory.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        guard let parsed = Self.parse(text) else { return nil }
        (root, arena) = parsed
    }

    init?(_ text: [UInt8]) {
        guard let parsed = text.withUnsafeBufferPointer({ Self.parse($0) }) else { return nil }
        (root, arena) = parsed
    }

    private static func parse(
        _ text: UnsafeBufferPointer<UInt8>
    ) -> (root: OpaquePointer, arena: OpaquePointer)? {
        guard let bytes = text.baseAddress, text.count > 0,
            // Nodes and their texts take about ten times as much as a text of usual paragraphs.
            let arena = ck_arena_new(4096 + 12 * text.count)
        else { return nil }
        ck_arena_enter(arena)
        let memory = ck_arena_functions().assumingMemoryBound(to: cmark_mem.self)
        let root = bytes.withMemoryRebound(to: CChar.self, capacity: text.count) { bytes in
            let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory)
            cmark_parser_feed(parser, bytes, text.count)
            return cmark_parser_finish(parser)
        }
        guard let root else {
            ck_arena_free(arena)
            return nil
        }
        return (root, arena)
    }

    deinit { ck_arena_free(arena) }

    /// Calls `visit` for every node, on the way in and on the way out; leaves come once, on the way in. The
    /// walk is a loop, so its depth costs no stack.
    borrowing func walk(_ visit: (Node, Step) -> Descent) {
        ck_arena_enter(arena)
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
