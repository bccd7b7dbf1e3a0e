internal import Diagnostics

/// A piece of a template. The nodes inside a node follow it, up to its `end` (an index into the tree's
/// nodes).
enum TemplateNode: Sendable {
    /// Bytes to print as they are; never more than one line.
    case text(Range<Int>)
    /// The white space at the head of a line that prints something: where indentation is added or taken away.
    case lineStart(Range<Int>)
    case variable(SourceString, raw: Bool)
    case section(SourceString, inverted: Bool, end: Int)
    /// The white space before a partial that stands alone on its line indents each of its lines.
    case partial(SourceString, indentation: Range<Int>?)
    case parent(SourceString, indentation: Range<Int>?, end: Int)
    case block(SourceString, BlockLayout, end: Int)
}

/// How a block lies in its lines.
struct BlockLayout: Sendable {
    /// The content begins on a line of its own, behind the opening tag's line.
    var startsLine = false
    /// The content ends with a line's end, before the closing tag's line.
    var endsLine = false
    /// The white space before the opening tag; nil where the block begins amid a line.
    var indentation: Range<Int>?
    /// The white space before the first line of the content; nil where it has no line of its own.
    var contentIndentation: Range<Int>?
    /// The line's end behind the closing tag, which belongs to content that has none itself.
    var newline: Range<Int> = 0..<0
}

/// A template file, read: flat, in the order of the file.
struct TemplateTree: Sendable {
    let source: SourceText
    let nodes: [TemplateNode]
    /// The names of all `{{>x}}` and `{{<x}}`.
    let references: [SourceString]
    /// What is inside tags that have lost their other end cannot be judged.
    let isBroken: Bool

    /// The index behind a node and what it contains.
    func end(of index: Int) -> Int {
        switch nodes[index] {
        case .section(_, _, let end), .parent(_, _, let end), .block(_, _, let end): end
        case .text, .lineStart, .variable, .partial: index + 1
        }
    }

    /// The nodes directly inside a range, without those inside these.
    func children(of range: Range<Int>) -> [Int] {
        var children: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            children.append(index)
            index = end(of: index)
        }
        return children
    }
}
