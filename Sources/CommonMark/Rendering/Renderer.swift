internal import Diagnostics

/// Writes the nodes of a tree as HTML, in the layout of CommonMark's own renderer.
struct Renderer {
    let source: MarkdownSource
    let tables: TableSet
    let options: MarkdownOptions
    var document = MarkdownDocument()
    var faults: Faults

    private var depth = 0
    private var saidTooDeep = false
    var openLink: OpenLink?
    /// Inside an image only text is written, for its `alt`.
    var openImage: OpenImage?
    var isInCell = false
    var headings = HeadingState()
    var search = OriginSearch()
    var reportedTags: Set<String> = []

    init(_ source: MarkdownSource, _ tables: TableSet, _ options: MarkdownOptions) {
        self.source = source
        self.tables = tables
        self.options = options
        faults = tables.faults
        document.html.reserveCapacity(source.bytes.count + source.bytes.count / 4 + 64)
    }

    mutating func render(_ node: Node, _ step: SyntaxTree.Step) -> SyntaxTree.Descent {
        let kind = node.kind
        if !kind.isLeaf {
            if step == .enter, depth >= MarkdownOptions.deepestNesting {
                if !saidTooDeep { faults.addTooDeep(at: source.visible(tables.lines(of: node).lowerBound)) }
                saidTooDeep = true
                return .skip
            }
            depth += step == .enter ? 1 : -1
        }
        if openImage == nil {
            write(node, kind, step)
        } else {
            writeAlternative(node, kind, step)
        }
        return .into
    }

    consuming func finish() -> (MarkdownDocument, [Diagnostic]) {
        (document, faults.collected())
    }

    private mutating func writeCode(_ node: Node) {
        document.html.append("<code>" as StaticString)
        document.html.appendEscaped(node.literal)
        document.html.append("</code>" as StaticString)
    }

    private mutating func write(_ node: Node, _ kind: Node.Kind, _ step: SyntaxTree.Step) {
        switch kind {
        case .text: document.html.appendEscaped(node.literal)
        case .softBreak: document.html.append(UInt8(ascii: "\n"))
        case .lineBreak: document.html.append("<br>\n" as StaticString)
        case .code: writeCode(node)
        case .html: writeInlineHTML(node)
        case .emphasis: document.html.append(step == .enter ? "<em>" : "</em>")
        case .strong: document.html.append(step == .enter ? "<strong>" : "</strong>")
        case .link: step == .enter ? startLink(node) : endLink()
        case .image: startImage(node)
        case .heading: writeHeading(node, step)
        default: writeBlock(node, kind, step)
        }
    }
}
