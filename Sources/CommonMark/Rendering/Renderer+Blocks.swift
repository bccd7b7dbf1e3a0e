extension Renderer {
    mutating func writeBlock(_ node: Node, _ kind: Node.Kind, _ step: SyntaxTree.Step) {
        switch kind {
        case .paragraph: writeParagraph(node, step)
        case .quote: writeElement("blockquote", step)
        case .list: writeList(node, step)
        case .item: writeItem(step)
        case .codeBlock: writeCodeBlock(node)
        case .htmlBlock: writeHTMLBlock(node)
        case .rule:
            document.html.startLine()
            document.html.append("<hr>\n" as StaticString)
        default: break
        }
    }

    private mutating func writeElement(_ name: StaticString, _ step: SyntaxTree.Step) {
        document.html.startLine()
        document.html.append(step == .enter ? "<" : "</")
        document.html.append(name)
        document.html.append(">\n" as StaticString)
    }

    private mutating func writeParagraph(_ node: Node, _ step: SyntaxTree.Step) {
        if step == .enter { search.enter(node, in: source, tables) }
        // The paragraphs of a tight list are written without their tags.
        if let list = node.parent?.parent, list.kind == .list, list.isTightList { return }
        if step == .enter {
            document.html.startLine()
            document.html.append("<p>" as StaticString)
        } else {
            document.html.append("</p>\n" as StaticString)
        }
    }

    private mutating func writeList(_ node: Node, _ step: SyntaxTree.Step) {
        guard node.isOrderedList else { return writeElement("ul", step) }
        guard step == .enter, node.listStart != 1 else {
            return writeElement("ol", step)
        }
        document.html.startLine()
        document.html.append("<ol start=\"" as StaticString)
        document.html.append(decimal: node.listStart)
        document.html.append("\">\n" as StaticString)
    }

    private mutating func writeItem(_ step: SyntaxTree.Step) {
        if step == .enter {
            document.html.startLine()
            document.html.append("<li>" as StaticString)
        } else {
            document.html.append("</li>\n" as StaticString)
        }
    }

    private mutating func writeCodeBlock(_ node: Node) {
        document.html.startLine()
        let language = node.fenceInfo.prefix { !isSpace($0) }
        if language.isEmpty {
            document.html.append("<pre><code>" as StaticString)
        } else {
            document.html.append("<pre><code class=\"language-" as StaticString)
            document.html.appendEscaped(UnsafeBufferPointer(rebasing: language))
            document.html.append("\">" as StaticString)
        }
        document.html.appendEscaped(node.literal)
        document.html.append("</code></pre>\n" as StaticString)
    }
}

/// Space, tab, line feed, vertical tab, form feed, carriage return.
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
