internal import Diagnostics

/// Where the compiler is: in which template, and what is around it.
struct CompilerPlace {
    var template: Int
    var tree: TemplateTree
    let routine: Int
    /// The innermost object among the scopes that the routine was called with.
    let measure: Int?
    /// The tags that led from the page's template to this one, outermost first.
    let callers: [SourceString]
    var scopes: ScopeStack
    var blocks: [String: BlockContent]
    var indentation: Indentation
    var depth: Int

    var deeper: CompilerPlace {
        var copy = self
        copy.depth += 1
        return copy
    }

    func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { tree.source.bytes[range] }
}
