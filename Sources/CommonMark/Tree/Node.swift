internal import CCMark
internal import Glibc

/// A node of a `SyntaxTree`; not to be kept beyond the tree's life.
struct Node {
    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    /// libcmark's kinds, by its own numbers.
    enum Kind: UInt32 {
        case none, document, quote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading, rule
        case text, softBreak, lineBreak, code, html, customInline, emphasis, strong, link, image

        /// Leaves are visited once, on the way in.
        var isLeaf: Bool {
            switch self {
            case .codeBlock, .htmlBlock, .rule, .text, .softBreak, .lineBreak, .code, .html: true
            default: false
            }
        }
    }

    var kind: Kind { Kind(rawValue: UInt32(cmark_node_get_type(pointer).rawValue)) ?? .none }

    /// 0-based, in the text that was parsed.
    var firstLine: Int { max(0, Int(cmark_node_get_start_line(pointer)) - 1) }
    /// libcmark lets an underlined heading end with the line behind it, unless the text ends before: what is
    /// given here is never that line.
    var lastLine: Int {
        max(firstLine, Int(cmark_node_get_end_line(pointer)) - (kind == .heading ? 2 : 1))
    }

    var parent: Node? { cmark_node_parent(pointer).map(Node.init) }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
    var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }

    /// The bytes of a leaf; empty for other nodes.
    var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
    var fenceInfo: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_fence_info(pointer)) }
    var url: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(pointer)) }

    private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
        // C's char and UInt8 have one layout, and the node owns the bytes as long as the tree lives.
        let start = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: start, count: strlen(string))
    }
}
