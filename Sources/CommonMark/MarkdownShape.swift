/// How a text is built: its blocks and inlines with the targets of its links, without its words. Two texts of
/// one shape read alike.
public struct MarkdownShape: Sendable, Hashable {
    private var steps: [UInt32] = []
    private var targets: [[UInt8]] = []

    /// The text is taken to be UTF-8; one that is too deep to be parsed has the shape of the empty text.
    public init(of text: UnsafeBufferPointer<UInt8>) {
        guard Lines(text).firstTooDeep(in: text) == nil, let tree = SyntaxTree(text) else { return }
        var steps: [UInt32] = []
        var targets: [[UInt8]] = []
        tree.walk { node, step in
            let code = node.kind.rawValue << 1 | (step == .enter ? 0 : 1)
            // A run of text may come in several pieces.
            if node.kind != .text || steps.last != code { steps.append(code) }
            if node.kind == .heading { steps.append(1000 + UInt32(node.headingLevel)) }
            if step == .enter, node.kind == .link || node.kind == .image { targets.append(Array(node.url)) }
            return .into
        }
        self.steps = steps
        self.targets = targets
    }
}
