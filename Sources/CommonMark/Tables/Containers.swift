/// The block quotes and list items around a block, outermost first.
struct Containers {
    private enum Container {
        case quote
        /// `width`: the columns by which later lines are indented.
        case item(startLine: Int, width: Int)
    }

    private var containers: [Container] = []

    /// nil where the nesting is too deep to be rendered, or the source isn't as the tree has it.
    init?(of block: Node, text: UnsafeBufferPointer<UInt8>, lines: Lines) {
        var ancestors: [Node] = []
        var next = block.parent
        while let node = next {
            if node.kind == .quote || node.kind == .item { ancestors.append(node) }
            if ancestors.count > MarkdownOptions.deepestNesting { return nil }
            next = node.parent
        }
        for node in ancestors.reversed() {
            guard node.kind == .item else {
                containers.append(.quote)
                continue
            }
            var cursor = LineCursor(text, lines[node.firstLine])
            guard enter(&cursor, line: node.firstLine), let width = cursor.takeItemMark() else { return nil }
            containers.append(.item(startLine: node.firstLine, width: width))
        }
    }

    /// Takes what belongs to the containers from a line's beginning. False where the line isn't in all of
    /// them: there a paragraph may go on lazily, a table may not.
    func enter(_ cursor: inout LineCursor, line: Int) -> Bool {
        for container in containers {
            switch container {
            case .quote:
                guard cursor.takeQuoteMark() else { return false }
            case .item(startLine: line, width: _):
                guard cursor.takeItemMark() != nil else { return false }
            case .item(_, let width):
                guard cursor.indent.columns >= width else { return false }
                cursor.take(columns: width)
            }
        }
        return true
    }

    /// The shortest beginning of a later line that is in all containers.
    var prefix: [UInt8] {
        var prefix: [UInt8] = []
        for container in containers {
            switch container {
            case .quote: prefix.append(contentsOf: "> ".utf8)
            case .item(_, let width):
                prefix.append(contentsOf: repeatElement(UInt8(ascii: " "), count: width))
            }
        }
        return prefix
    }
}
