public import Diagnostics

/// The YAML block of a file as a tree of located values: flat storage, no allocation per node.
public struct FrontMatterTree: Sendable {
    struct Node: Sendable {
        var kind: FrontMatterNode.Kind
        /// The value, in `source.bytes`: without quotes, escapes resolved.
        var value: Range<UInt32>
        /// What stands in the file, with quotes.
        var origin: Range<UInt32>
        /// Number of nodes in this subtree, itself included: the next sibling is `index + size`.
        var size: UInt32 = 1
        var isFollowedByComment = false
        /// A fault of this node was reported already.
        var isRefused = false
    }

    public let source: SourceText
    var nodes: [Node]

    /// A mapping or a list; never a scalar.
    public var root: FrontMatterNode { FrontMatterNode(tree: self, index: 0) }
}

/// One value of the tree, with its place.
public struct FrontMatterNode: Sendable {
    public enum Kind: Sendable {
        /// Without quotes: YAML could take it for a number, a flag, a date or nothing.
        case plain
        /// In quotes or as a block (`|`, `>`): text, whatever it looks like.
        case quoted
        case sequence, mapping
    }

    let tree: FrontMatterTree
    let index: Int

    private var node: FrontMatterTree.Node { tree.nodes[index] }

    public var kind: Kind { node.kind }
    public var source: SourceText { tree.source }
    public var isScalar: Bool { kind == .plain || kind == .quoted }
    /// `key:` with nothing behind it, `~` or `null`.
    public var isNull: Bool {
        guard kind == .plain else { return false }
        return node.value.isEmpty || string == "~" || string == "null"
    }
    /// A plain value that ends before ` #`: what follows was taken for a comment.
    public var isFollowedByComment: Bool { node.isFollowedByComment }
    /// The value can't be used and was reported: an alias, an anchor, a tag, an escaped control character.
    public var isRefused: Bool { node.isRefused }
    /// The comment that stands behind an empty value on its line, from its `#` on; nil where there is none.
    public var commentInPlaceOfValue: String? {
        guard isNull else { return nil }
        let rest = tree.source.bytes[origin.upperBound..<tree.source.fileLength]
        let line = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
            .drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        return line.first == UInt8(ascii: "#") ? String(decoding: line, as: UTF8.self) : nil
    }
    /// The value of a scalar; of a collection, the text that it was read from.
    public var string: SourceString {
        SourceString(tree.source, isScalar ? range(node.value) : origin)
    }
    public var location: SourceLocation { tree.source.location(origin) }

    /// The values of a sequence; none for another kind.
    public var items: FrontMatterChildren { FrontMatterChildren(of: self, where: kind == .sequence) }

    /// The keys and values of a mapping in the file's order, without the keys that were refused; none for
    /// another kind.
    public var entries: FrontMatterEntries {
        FrontMatterEntries(children: FrontMatterChildren(of: self, where: kind == .mapping))
    }

    /// What stands in the file, with quotes and the head of a block: byte offsets.
    public var origin: Range<Int> { range(node.origin) }

    private func range(_ range: Range<UInt32>) -> Range<Int> {
        Int(range.lowerBound)..<Int(range.upperBound)
    }
}

public struct FrontMatterChildren: Sequence, IteratorProtocol, Sendable {
    private let tree: FrontMatterTree
    private var index: Int
    private let end: Int

    init(of parent: FrontMatterNode, where applies: Bool) {
        tree = parent.tree
        index = parent.index + 1
        end = applies ? parent.index + Int(parent.tree.nodes[parent.index].size) : index
    }

    /// How many there are: to make room for as many and no more.
    public var underestimatedCount: Int {
        var count = 0
        var place = index
        while place < end {
            count += 1
            place += Int(tree.nodes[place].size)
        }
        return count
    }

    public mutating func next() -> FrontMatterNode? {
        guard index < end else { return nil }
        defer { index += Int(tree.nodes[index].size) }
        return FrontMatterNode(tree: tree, index: index)
    }
}

public struct FrontMatterEntries: Sequence, IteratorProtocol, Sendable {
    var children: FrontMatterChildren

    public mutating func next() -> (key: FrontMatterNode, value: FrontMatterNode)? {
        while let key = children.next(), let value = children.next() {
            if !key.isRefused { return (key, value) }
        }
        return nil
    }
}
